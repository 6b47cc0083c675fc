create table note (
    id      uuid primary key,
    version bigint not null,
    text    text   not null
);

create table note_count (
    note_id text primary key,
    times   bigint not null
);

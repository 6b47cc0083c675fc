-- Copies of what the profile service tells: one document a person, as far as this service reads it.
create table person (
    id      uuid primary key,
    version bigint not null,
    body    text   not null
);

create table org_unit (
    id        text primary key,
    version   bigint not null,
    name      text   not null,
    parent_id text,
    leader_id uuid
);

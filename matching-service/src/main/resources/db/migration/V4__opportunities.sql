create table opportunity (
    id      uuid primary key,
    version bigint not null,
    state   text   not null,
    unit    text   not null,
    body    text
);

-- What was recommended last; stamp says from which evidence, empty while nothing was worked out yet.
create table recommended_slate (
    opportunity_id uuid primary key references opportunity (id),
    version        bigint not null,
    stamp          text   not null,
    body           text
);

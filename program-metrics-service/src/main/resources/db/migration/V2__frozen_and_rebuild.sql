-- Frozen equity tables: the true counts of what was released, sealed, because the next release is held against them.
create table frozen_table (
    metric        text        not null,
    dimensions    text        not null,
    threshold     integer     not null,
    frozen_at     timestamptz not null,
    counted_until timestamptz not null,
    shown         boolean     not null default false,
    sealed        bytea       not null,
    primary key (metric, dimensions, threshold)
);

-- The one rebuild that runs or ran last.
create table rebuild (
    only          boolean primary key default true check (only),
    state         text   not null,
    started_at    timestamptz,
    finished_at   timestamptz,
    events_read   bigint not null default 0,
    events_to_read bigint not null default 0,
    state_hash    text,
    failure       text
);

insert into rebuild (state) values ('NEVER');

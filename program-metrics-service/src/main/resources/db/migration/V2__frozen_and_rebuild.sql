-- Frozen equity tables: true counts, sealed, and those that were shown last: what is shown next is held against them.
create table frozen_table (
    metric        text        not null,
    dimensions    text        not null,
    threshold     integer     not null,
    frozen_at     timestamptz not null,
    counted_until timestamptz not null,
    sealed        bytea       not null,
    shown         bytea,
    primary key (metric, dimensions, threshold)
);

-- The one rebuild that runs or ran last.
create table rebuild (
    singleton      boolean primary key default true check (singleton),
    state          text   not null,
    started_at     timestamptz,
    finished_at    timestamptz,
    events_read    bigint not null default 0,
    events_to_read bigint not null default 0,
    state_hash     text,
    failure        text
);

insert into rebuild (state) values ('NEVER');

-- One row a programme: numbers its runs, and is locked by whoever publishes or answers in it.
create table match_gate (
    program_id uuid primary key,
    runs       integer not null,
    changes    bigint  not null
);

-- What runs are worked out from, found by its own hash: a run repeated shares the row of the first.
create table match_inputs (
    hash text primary key,
    body text not null
);

create table match_run (
    id           uuid primary key,
    version      bigint      not null,
    told         bigint      not null,
    program_id   uuid        not null references match_gate (program_id),
    number       integer     not null,
    choice       text        not null,
    origin       text        not null,
    origin_id    uuid references match_run (id),
    inputs_hash  text        not null references match_inputs (hash),
    state        text        not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    published_at timestamptz,
    trouble_code text,
    trouble      text,
    figures      text,
    unique (program_id, number)
);

create unique index match_run_published on match_run (program_id) where state = 'PUBLISHED';
create index match_run_waiting on match_run (requested_at, id) where state in ('QUEUED', 'RUNNING');

create table match_result (
    run_id uuid primary key references match_run (id),
    digest text not null,
    body   text not null
);

-- Whose turn it is to work a run out, and how far they are; a turn that is not renewed is taken over.
create table match_turn (
    run_id   uuid primary key references match_run (id),
    owner    uuid,
    until    timestamptz,
    attempts integer          not null,
    stage    text             not null,
    share    double precision not null
);

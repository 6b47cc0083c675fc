-- What the nominee said to having been selected.
create table acceptance (
    nomination_id uuid primary key references nomination (id),
    accepted      boolean     not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null
);

create table follow_through (
    id            uuid primary key,
    nomination_id uuid        not null references nomination (id),
    delivered     boolean     not null,
    note          text,
    recorded_by   text        not null,
    recorded_at   timestamptz not null
);

create index follow_through_of_nomination on follow_through (nomination_id, recorded_at);

-- A sponsor's private words are sealed under a key of their own, which is wrapped by this service's master key.
create table check_in (
    nomination_id uuid        not null references nomination (id),
    due_day       integer     not null,
    sponsor_id    uuid        not null,
    good_match    boolean     not null,
    sealed_note   bytea,
    wrapped_key   bytea,
    answered_at   timestamptz not null,
    primary key (nomination_id, due_day)
);

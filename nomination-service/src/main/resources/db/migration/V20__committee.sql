create table committee (
    opportunity_id uuid primary key references opportunity (id),
    version        bigint      not null,
    readers_each   integer     not null check (readers_each >= 1),
    named_by       text        not null,
    named_at       timestamptz not null,
    decided_at     timestamptz
);

create table committee_seat (
    opportunity_id uuid    not null references committee (opportunity_id),
    person_id      uuid    not null,
    chair          boolean not null,
    serves_from    date    not null,
    serves_until   date,
    primary key (opportunity_id, person_id)
);

create index committee_seat_of_person on committee_seat (person_id);

-- A member's own word; what is detected is worked out from the copies and never stored.
create table declared_conflict (
    id             uuid primary key,
    opportunity_id uuid        not null references opportunity (id),
    member_id      uuid        not null,
    nomination_id  uuid references nomination (id),
    reason         text        not null,
    declared_by    text        not null,
    declared_at    timestamptz not null
);

create index declared_conflict_of_opportunity on declared_conflict (opportunity_id, declared_at);

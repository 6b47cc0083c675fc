create table recommended_slate (
    opportunity_id uuid primary key,
    told           bigint not null,
    candidates     text   not null
);

-- Each level is reached once.
create table escalation (
    id             uuid primary key,
    opportunity_id uuid        not null references opportunity (id),
    level          text        not null,
    at             timestamptz not null,
    days_left      integer     not null,
    person_id      uuid,
    role           text        not null,
    unique (opportunity_id, level)
);

create index escalation_to_person on escalation (person_id);

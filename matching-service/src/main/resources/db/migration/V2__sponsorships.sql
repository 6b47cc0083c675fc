create table sponsorship (
    id         uuid primary key,
    version    bigint      not null,
    told       bigint      not null,
    sponsor_id uuid        not null,
    protege_id uuid        not null,
    started_at timestamptz not null,
    last_act_at timestamptz,
    acts       integer     not null,
    unique (sponsor_id, protege_id),
    check (sponsor_id <> protege_id)
);

create index sponsorship_protege on sponsorship (protege_id);
create index sponsorship_age on sponsorship (started_at desc, id desc);

create table sponsorship_act (
    id             uuid primary key,
    sponsorship_id uuid        not null references sponsorship (id),
    kind           text        not null,
    at             timestamptz not null,
    nomination_id  uuid,
    opportunity_id uuid,
    note           text,
    unique (sponsorship_id, kind, nomination_id)
);

create index sponsorship_act_at on sponsorship_act (at);

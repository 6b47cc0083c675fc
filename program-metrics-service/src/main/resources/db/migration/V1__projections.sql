-- What is known from events, and from nothing else: every table here may be emptied and filled again from the log.
-- No names of people, and nothing of what they told in confidence but sealed.

create table event_log (
    event_id     uuid primary key,
    topic        text        not null,
    type         text        not null,
    aggregate_id text        not null,
    version      bigint,
    occurred_at  timestamptz not null,
    facts        jsonb       not null
);

create index event_log_occurred_at on event_log (occurred_at desc);
create index event_log_aggregate on event_log (aggregate_id);

create table unit (
    id        text primary key,
    version   bigint not null,
    name      text   not null,
    kind      text   not null,
    parent_id text,
    leader_id uuid
);

create index unit_leader on unit (leader_id);

create table person (
    id           uuid primary key,
    version      bigint  not null,
    status       text    not null,
    unit         text,
    rank         text,
    track        text,
    career_stage text,
    leads        boolean not null
);

create table sealed_answers (
    person_id uuid primary key,
    version   bigint not null,
    sealed    bytea  not null
);

create table answers_key (
    person_id uuid primary key,
    version   bigint not null,
    wrapped   bytea  not null
);

create table opportunity (
    id                uuid primary key,
    version           bigint      not null,
    kind              text        not null,
    unit              text        not null,
    internal_deadline date        not null,
    slots             integer     not null,
    open_call         boolean     not null,
    reason_given      boolean     not null,
    eligible_count    integer,
    posted_at         timestamptz not null
);

-- Apart from the opportunity, so that it does not matter which of their events comes first.
create table opportunity_closing (
    opportunity_id    uuid primary key,
    version           bigint      not null,
    kind              text        not null,
    unit              text        not null,
    through_open_call boolean     not null,
    reason_given      boolean     not null,
    submitted         integer     not null,
    filled            integer     not null,
    eligible_count    integer     not null,
    closed_at         timestamptz not null
);

create index opportunity_closing_closed_at on opportunity_closing (closed_at);

create table opportunity_cancelling (
    opportunity_id uuid primary key,
    version        bigint      not null,
    cancelled_at   timestamptz not null
);

create table pool_member (
    opportunity_id uuid not null,
    person_id      uuid not null,
    primary key (opportunity_id, person_id)
);

create table escalation (
    event_id       uuid primary key,
    opportunity_id uuid        not null,
    kind           text        not null,
    unit           text        not null,
    level          text        not null,
    days_left      integer     not null,
    at             timestamptz not null
);

-- Every column but the first is the least, the greatest or the only value that any event told: the order of events
-- does not matter.
create table nomination (
    id                uuid primary key,
    opportunity_id    uuid        not null,
    kind              text        not null,
    unit              text        not null,
    nominee_id        uuid        not null,
    nominator_id      uuid        not null,
    nominator_kind    text        not null,
    version           bigint      not null,
    status            text        not null,
    furthest          integer     not null,
    first_at          timestamptz not null,
    declined_at       timestamptz,
    referred_to       uuid,
    selected_at       timestamptz,
    through_open_call boolean
);

create index nomination_opportunity on nomination (opportunity_id);

create table nomination_step (
    event_id      uuid primary key,
    nomination_id uuid        not null,
    version       bigint      not null,
    status        text        not null,
    at            timestamptz not null
);

create index nomination_step_nomination on nomination_step (nomination_id, version);

create table slate_review (
    opportunity_id uuid primary key,
    version        bigint      not null,
    kind           text        not null,
    unit           text        not null,
    verdict        text        not null,
    at             timestamptz not null
);

create table check_in_due (
    nomination_id uuid    not null,
    due_day       integer not null,
    due_on        date    not null,
    kind          text    not null,
    unit          text    not null,
    primary key (nomination_id, due_day)
);

create table check_in (
    nomination_id uuid        not null,
    due_day       integer     not null,
    version       bigint      not null,
    kind          text        not null,
    unit          text        not null,
    good_match    boolean     not null,
    at            timestamptz not null,
    primary key (nomination_id, due_day)
);

create table follow_through (
    nomination_id uuid primary key,
    version       bigint      not null,
    delivered     boolean     not null,
    at            timestamptz not null
);

create table sponsorship_act (
    event_id   uuid primary key,
    sponsor_id uuid        not null,
    protege_id uuid        not null,
    act        text        not null,
    at         timestamptz not null
);

create index sponsorship_act_at on sponsorship_act (at);

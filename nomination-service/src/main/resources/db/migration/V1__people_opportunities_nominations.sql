-- Copies of what the profile service tells; `told` is the version of the last event taken over.
create table person (
    id               uuid primary key,
    told             bigint  not null,
    given_name       text    not null,
    family_name      text    not null,
    email            text    not null,
    rank             text    not null,
    track            text    not null,
    unit             text    not null,
    rank_since       date    not null,
    hired_on         date    not null,
    career_stage     text    not null,
    status           text    not null,
    orcid            text,
    manager_id       uuid,
    leadership_roles integer not null
);

create index person_unit on person (unit);

create table unit (
    id        text primary key,
    told      bigint not null,
    name      text   not null,
    kind      text   not null,
    parent_id text,
    leader_id uuid
);

create index unit_leader on unit (leader_id);

-- `told` counts the events of an aggregate, of which one change may have several; `version` is the ETag.
create table opportunity (
    id                     uuid primary key,
    version                bigint      not null,
    told                   bigint      not null,
    status                 text        not null,
    kind                   text        not null,
    title                  text        not null,
    description            text        not null,
    unit                   text        not null,
    sponsor_organisation   text,
    internal_deadline      date        not null,
    external_deadline      date,
    slots                  integer     not null check (slots >= 1),
    filled                 integer     not null default 0,
    eligibility_expression text        not null,
    eligibility_words      text        not null,
    rubric                 text        not null,
    desired_expertise      text        not null,
    slate_policy           text        not null,
    open_call              boolean     not null,
    no_open_call_reason    text,
    blind_review           boolean     not null,
    policy                 text        not null,
    drafted_by             text        not null,
    drafted_at             timestamptz not null,
    posted_by              text,
    posted_at              timestamptz,
    eligible_count         integer,
    ended_at               timestamptz,
    end_reason             text,
    check (filled between 0 and slots)
);

create index opportunity_by_deadline on opportunity (internal_deadline, id);
create index opportunity_open on opportunity (internal_deadline) where status = 'OPEN';

create table nomination (
    id               uuid primary key,
    version          bigint      not null,
    told             bigint      not null,
    status           text        not null,
    opportunity_id   uuid        not null references opportunity (id),
    opportunity_kind text        not null,
    unit             text        not null,
    nominee_id       uuid        not null,
    nominator_id     uuid        not null,
    nominator_kind   text        not null,
    statement        text        not null,
    request_id       uuid,
    referred_by      uuid,
    referred_from    uuid references nomination (id),
    referred_to      uuid,
    decline_reason   text,
    decline_note     text,
    drafted_at       timestamptz not null,
    consented_at     timestamptz,
    submitted_at     timestamptz,
    ended_at         timestamptz,
    shortlisted      boolean     not null default false,
    decision_reason  text
);

-- One live nomination of a person for an opportunity; who declined, withdrew or lapsed can be put forward again.
create unique index nomination_live on nomination (opportunity_id, nominee_id)
    where status not in ('DECLINED', 'REFERRED_TO_PEER', 'WITHDRAWN', 'LAPSED');
create index nomination_of_nominee on nomination (nominee_id, drafted_at, id);
create index nomination_of_nominator on nomination (nominator_id, drafted_at, id);
create index nomination_of_opportunity on nomination (opportunity_id, drafted_at, id);

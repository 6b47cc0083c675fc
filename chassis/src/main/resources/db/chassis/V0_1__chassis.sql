-- What every service's mechanism keeps: events on their way out, events taken in, events parked, the audit,
-- and answers to repeated requests.

create table outbox (
    seq           bigint generated always as identity primary key,
    id            uuid        not null unique,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       text,
    occurred_at   timestamptz not null,
    traceparent   text
);

create function outbox_wake() returns trigger language plpgsql as $$
begin
    notify outbox;
    return null;
end $$;

create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();

create table inbox (
    consumer text        not null,
    event_id uuid        not null,
    at       timestamptz not null,
    primary key (consumer, event_id)
);

create table dead_letter (
    id               uuid primary key,
    consumer         text        not null,
    topic            text        not null,
    kafka_partition  integer     not null,
    kafka_offset     bigint      not null,
    record_key       text,
    headers          text        not null,
    body             bytea,
    reason           text        not null,
    parked_at        timestamptz not null,
    replayed_at      timestamptz,
    unique (consumer, topic, kafka_partition, kafka_offset)
);

create table audit_entry (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    actor      text        not null,
    actor_kind text        not null,
    action     text        not null,
    subject    text        not null,
    from_state text,
    to_state   text,
    reason     text,
    event_id   uuid
);

create index audit_entry_subject on audit_entry (subject, id desc);
create index audit_entry_actor on audit_entry (actor, id desc);

create table repeated_request (
    caller      text        not null,
    key         text        not null,
    fingerprint text        not null,
    claimed_at  timestamptz not null,
    attempt     uuid        not null,
    status      integer,
    location    text,
    etag        text,
    media_type  text,
    body        text,
    primary key (caller, key)
);

create index repeated_request_age on repeated_request (claimed_at);

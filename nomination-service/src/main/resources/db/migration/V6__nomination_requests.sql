create table nomination_request (
    id             uuid primary key,
    version        bigint      not null,
    status         text        not null,
    opportunity_id uuid        not null references opportunity (id),
    requester_id   uuid        not null,
    asked_id       uuid,
    words          text        not null,
    asked_at       timestamptz not null,
    answered_at    timestamptz,
    decline_reason text,
    nomination_id  uuid references nomination (id)
);

-- One open request of a person to the same colleague (or to the office) for an opportunity.
create unique index nomination_request_open
    on nomination_request (opportunity_id, requester_id, coalesce(asked_id, '00000000-0000-0000-0000-000000000000'))
    where status = 'OPEN';
create index nomination_request_of_requester on nomination_request (requester_id, asked_at, id);
create index nomination_request_of_asked on nomination_request (asked_id, asked_at, id);

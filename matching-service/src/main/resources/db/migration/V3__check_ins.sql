-- The last check-in on each selected nomination: whether the sponsor would call it a good match.
create table check_in (
    nomination_id uuid primary key,
    version       bigint      not null,
    nominee_id    uuid        not null,
    sponsor_id    uuid        not null,
    good_match    boolean     not null,
    topics        text        not null,
    at            timestamptz not null
);

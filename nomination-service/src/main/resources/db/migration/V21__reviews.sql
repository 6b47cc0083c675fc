create table review (
    id             uuid primary key,
    version        bigint      not null,
    opportunity_id uuid        not null references opportunity (id),
    nomination_id  uuid        not null references nomination (id),
    reviewer_id    uuid        not null,
    status         text        not null,
    scores         text,
    total          double precision,
    comment        text,
    assigned_at    timestamptz not null,
    submitted_at   timestamptz,
    unique (nomination_id, reviewer_id)
);

create index review_of_opportunity on review (opportunity_id, assigned_at, id);
create index review_awaited on review (reviewer_id) where status = 'ASSIGNED';

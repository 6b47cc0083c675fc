-- The minutes of the one decision about an opportunity.
create table minutes (
    opportunity_id    uuid primary key references opportunity (id),
    version           bigint      not null,
    selected          text        not null,
    not_selected      text        not null,
    reason            text        not null,
    reason_for_others text        not null,
    present           text        not null,
    quorum            integer     not null,
    notes             text,
    decided_by        text        not null,
    decided_at        timestamptz not null
);

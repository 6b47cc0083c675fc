-- Of a review of a slate only the verdict and the size are kept: no answer, and no reason why something cannot be told.
create table slate (
    opportunity_id uuid primary key references opportunity (id),
    version        bigint      not null,
    nominations    text        not null,
    set_by         text        not null,
    set_at         timestamptz not null,
    reviews        integer     not null,
    verdict        text,
    reviewed_size  integer,
    reviewed_at    timestamptz
);

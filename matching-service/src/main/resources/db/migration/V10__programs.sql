-- A mentoring programme; facts is what the office writes of it, as one document.
create table program (
    id        uuid primary key,
    version   bigint      not null,
    told      bigint      not null,
    status    text        not null,
    facts     text        not null,
    opened_by text        not null,
    opened_at timestamptz not null,
    closed_by text,
    closed_at timestamptz
);

create index program_opened on program (opened_at desc, id desc);

-- Who takes part in a programme, as what. Who left stays for the record; nobody takes part twice in the same role.
create table enrollment (
    id          uuid primary key,
    version     bigint      not null,
    told        bigint      not null,
    program_id  uuid        not null references program (id),
    faculty_id  uuid        not null,
    role        text        not null,
    status      text        not null,
    terms       text        not null,
    begun_by    text        not null,
    begun_at    timestamptz not null,
    enrolled_at timestamptz,
    left_at     timestamptz
);

create unique index enrollment_once on enrollment (program_id, faculty_id, role) where status <> 'LEFT';
create index enrollment_order on enrollment (program_id, begun_at, id);
create index enrollment_person on enrollment (faculty_id);

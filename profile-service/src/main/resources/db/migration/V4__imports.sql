-- What came of each file that HR sent.
create table faculty_import (
    id          uuid primary key,
    version     bigint      not null,
    state       text        not null,
    dry_run     boolean     not null,
    started_by  text        not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    row_count   integer     not null,
    created     integer     not null,
    changed     integer     not null,
    unchanged   integer     not null,
    rejected    integer     not null
);

create index faculty_import_newest on faculty_import (started_at desc, id desc);

create table faculty_import_error (
    import_id       uuid    not null references faculty_import (id),
    place           integer not null,
    line            bigint  not null,
    column_name     text    not null,
    reason          text    not null,
    employee_number text    not null,
    primary key (import_id, place)
);

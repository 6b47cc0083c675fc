-- Each version of a career profile; the newest is the profile.
create table career_version (
    id         uuid primary key,
    faculty_id uuid        not null references faculty_member (id),
    version    bigint      not null,
    written_at timestamptz not null,
    career     text        not null,
    unique (faculty_id, version)
);

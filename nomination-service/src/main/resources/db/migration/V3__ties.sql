create table mentoring (
    mentorship_id uuid    not null,
    mentor_id     uuid    not null,
    mentee_id     uuid    not null,
    ended         boolean not null,
    told          bigint  not null,
    primary key (mentorship_id, mentor_id, mentee_id)
);

create index mentoring_of_mentor on mentoring (mentor_id, mentee_id);

create table sponsoring (
    sponsor_id uuid        not null,
    protege_id uuid        not null,
    last_at    timestamptz not null,
    primary key (sponsor_id, protege_id)
);

-- Two people proposed to each other; told to both, answered by both.
create table proposal (
    id             uuid primary key,
    version        bigint      not null,
    told           bigint      not null,
    program_id     uuid        not null references match_gate (program_id),
    run_id         uuid        not null references match_run (id),
    mentee_id      uuid        not null,
    mentor_id      uuid        not null,
    score          bigint      not null,
    grounds        text        not null,
    state          text        not null,
    mentee_answer  text        not null,
    mentor_answer  text        not null,
    decline_reason text,
    made_at        timestamptz not null,
    ended_at       timestamptz,
    in_place_of    uuid references proposal (id),
    cost           bigint,
    mentorship_id  uuid,
    next_step      text        not null,
    check (mentee_id <> mentor_id)
);

create unique index proposal_live on proposal (program_id, mentee_id, mentor_id)
    where state in ('PROPOSED', 'ACCEPTED');
create index proposal_mentee on proposal (mentee_id, made_at desc, id desc);
create index proposal_mentor on proposal (mentor_id, made_at desc, id desc);
create index proposal_run on proposal (run_id, made_at, id);
create index proposal_program on proposal (program_id);
create index proposal_next on proposal (ended_at, id) where next_step = 'DUE';

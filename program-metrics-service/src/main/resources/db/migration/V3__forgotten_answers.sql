-- Up to which version a person's answers and keys are forgotten: what comes later of those, on another topic, stays out.
-- Everyone who ever told something has a row; writers of answers and of keys wait for each other on it.
create table forgotten_answers (
    person_id     uuid primary key,
    until_version bigint not null
);

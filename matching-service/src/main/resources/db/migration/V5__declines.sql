-- Who has declined to be put forward for a call, and so is not recommended for it again.
create table declined (
    opportunity_id uuid not null,
    person_id      uuid not null,
    primary key (opportunity_id, person_id)
);

-- Ciphertext and wrapped keys only; withdrawing deletes both and leaves no more than that somebody withdrew.
create table sealed_answers (
    faculty_id uuid primary key,
    told       bigint not null,
    sealed     bytea  not null
);

create table sealed_key (
    faculty_id uuid primary key,
    told       bigint not null,
    wrapped    bytea  not null
);

create table identity_withdrawal (
    faculty_id uuid primary key,
    told       bigint not null
);

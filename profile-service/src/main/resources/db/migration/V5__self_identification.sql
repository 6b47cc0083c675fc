-- What people told in confidence. `sealed` opens only with the key in `wrapped_key`, which opens only with the master
-- key; both are gone once the person withdraws, and the row says no more than that.
create table self_identification (
    faculty_id        uuid primary key references faculty_member (id),
    version           bigint not null,
    source            text   not null,
    purpose           text,
    given_on          date,
    text_version      text,
    consent_reference text,
    sealed            bytea,
    wrapped_key       bytea,
    withdrawn_on      date,
    check ((withdrawn_on is null) = (sealed is not null and wrapped_key is not null))
);

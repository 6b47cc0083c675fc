-- A person of the faculty. `appointments` and `words` are JSON written as a whole; what is searched is generated.
create table faculty_member (
    id                    uuid primary key,
    version               bigint           not null,
    employee_number       text             not null unique,
    given_name            text             not null,
    family_name           text             not null,
    preferred_given_name  text,
    preferred_family_name text,
    email                 text             not null,
    orcid                 text unique,
    status                text             not null,
    unit                  text             not null references org_unit (id),
    rank                  text             not null,
    track                 text             not null,
    rank_since            date             not null,
    hired_on              date             not null,
    fte                   double precision not null,
    leadership_role       text,
    departed_on           date,
    appointments          text             not null,
    words                 text             not null,
    words_json            jsonb generated always as (cast(words as jsonb)) stored,
    searchable            text             not null,
    announced_on          date             not null
);

create unique index faculty_member_email on faculty_member (lower(email));
create index faculty_member_order on faculty_member (family_name, given_name, id);
create index faculty_member_unit on faculty_member (unit);
create index org_unit_leader on org_unit (leader_id);

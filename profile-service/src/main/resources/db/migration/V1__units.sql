create table org_unit (
    id        text primary key,
    version   bigint not null,
    name      text   not null,
    kind      text   not null,
    parent_id text references org_unit (id),
    leader_id uuid
);

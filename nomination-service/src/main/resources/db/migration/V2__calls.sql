create table call_for_applications (
    opportunity_id uuid primary key references opportunity (id),
    version        bigint not null,
    text           text   not null,
    opens          date   not null,
    closes         date   not null
);

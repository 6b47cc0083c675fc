-- Until when the two can answer, how often the next best could not be worked out, and of how many pairs a cost is told.
alter table proposal add column answer_by timestamptz;
alter table proposal add column fell_away integer;
alter table proposal add column tries integer not null default 0;
alter table proposal add column try_at timestamptz;

update proposal set answer_by = now() + interval '14 days' where state = 'PROPOSED';
update proposal set answer_by = made_at + interval '14 days' where answer_by is null;
update proposal set fell_away = 1 where cost is not null;
alter table proposal alter column answer_by set not null;

create index proposal_answer_by on proposal (answer_by) where state = 'PROPOSED';

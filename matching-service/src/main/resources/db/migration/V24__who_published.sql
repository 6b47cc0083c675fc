-- Who published a run; of those that were published before, the audit alone knows.
alter table match_run add column published_by text;

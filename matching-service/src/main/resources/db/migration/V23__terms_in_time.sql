-- Since when somebody takes part on the terms that they have: what they answered before was on other ones.
alter table enrollment add column terms_at timestamptz;

update enrollment set terms_at = enrolled_at;

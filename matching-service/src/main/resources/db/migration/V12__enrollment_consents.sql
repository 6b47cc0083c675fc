-- Where the office holds somebody's word in writing: when it was given and where it can be found.
alter table enrollment add column consent_given_on date;
alter table enrollment add column consent_reference text;

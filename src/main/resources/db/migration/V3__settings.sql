alter table learner add column settings text not null default '{}';

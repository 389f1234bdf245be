-- Who commented on a paper that is somebody else's: when they are erased the comment stays, without a name.
alter table paper_step add column by_learner text references account (learner_id) on delete set null;

create index step_by_learner on paper_step (by_learner);

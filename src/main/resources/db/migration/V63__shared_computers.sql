-- When a guest at a computer that others use too was last there; none elsewhere, and of an account.
alter table learner add column shared_used bigint;

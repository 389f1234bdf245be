-- A review is taken back by its own id.
create index recall_review on recall (learner_id, topic, id);

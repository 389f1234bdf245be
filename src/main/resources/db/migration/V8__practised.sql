-- On which of a learner's days how much was answered or graded: what is no evidence of memory counts here too.
create table practised (
    learner_id text not null references learner (id) on delete cascade,
    topic text not null,
    day int not null,
    reviews int not null,
    primary key (learner_id, topic, day)
);

-- A review is taken back by its own id.
create index recall_review on recall (learner_id, topic, id);

alter table learner add column review_revision bigint not null default 0;

create table review_step (
    learner_id text not null references learner (id) on delete cascade,
    revision bigint not null,
    step_key text not null,
    at bigint not null,
    body text not null,
    primary key (learner_id, revision),
    unique (learner_id, step_key)
);

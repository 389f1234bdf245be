-- Errors that learners report in questions and on cards, with what an author answered.
create table report (
    id text not null primary key check (length(id) = 36),
    learner_id text not null references learner (id) on delete cascade,
    at bigint not null,
    topic text not null,
    revision text not null,
    item text not null,
    quiz_id text references quiz (id) on delete set null,
    reason text not null,
    words text not null,
    answered_at bigint,
    answered_by text references account (learner_id) on delete set null,
    verdict text,
    answer text
);

create index reports_of_learner on report (learner_id, at);

create index reports_of_topic on report (topic, answered_at);

create index reports_of_quiz on report (quiz_id);

create index reports_by_author on report (answered_by);

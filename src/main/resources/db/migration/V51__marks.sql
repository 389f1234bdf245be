-- Marks of a quiz set by hand, the latest of which holds; one without a mark takes those before it back.
create table hand_mark (
    id text not null primary key check (length(id) = 36),
    quiz_id text not null references quiz (id) on delete cascade,
    learner_id text not null references account (learner_id) on delete cascade,
    at bigint not null,
    by_learner text references account (learner_id) on delete set null,
    mark double precision,
    why text not null
);

create index hand_mark_of_quiz on hand_mark (quiz_id, learner_id, at);

-- What students ask to be otherwise for them in a quiz, and what was decided.
create table quiz_request (
    id text not null primary key check (length(id) = 36),
    quiz_id text not null references quiz (id) on delete cascade,
    learner_id text not null references account (learner_id) on delete cascade,
    at bigint not null,
    words text not null,
    answered_at bigint,
    answered_by text references account (learner_id) on delete set null,
    granted integer,
    answer text
);

create index requests_of_quiz on quiz_request (quiz_id, learner_id, at);

create index requests_of_learner on quiz_request (learner_id);

create index requests_answered_by on quiz_request (answered_by);

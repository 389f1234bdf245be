-- Decisions to mark a quiz anew by the facts of another revision of its bank.
create table quiz_regrade (
    id text not null primary key check (length(id) = 36),
    quiz_id text not null references quiz (id) on delete cascade,
    at bigint not null,
    by_learner text references account (learner_id) on delete set null,
    bank_revision text not null,
    policy text not null,
    notice text not null,
    unique (quiz_id, bank_revision)
);

create table paper (
    id text not null primary key check (length(id) = 36),
    quiz_id text not null references quiz (id) on delete cascade,
    learner_id text not null references account (learner_id) on delete cascade,
    number bigint not null,
    started bigint not null,
    revision bigint not null,
    running int not null,
    remembered int not null,
    unique (quiz_id, learner_id, number)
);

-- Nobody writes two papers on a quiz at once.
create unique index running_paper on paper (quiz_id, learner_id) where running = 1;

create index paper_of_learner on paper (learner_id, started);
create index paper_to_end on paper (running, remembered);

create table paper_step (
    paper_id text not null references paper (id) on delete cascade,
    revision bigint not null,
    step_key text not null,
    at bigint not null,
    body text not null,
    primary key (paper_id, revision),
    unique (paper_id, step_key)
);

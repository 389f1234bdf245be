-- The weights found over all learners of this server, for each version of the formulas the latest: from how many people and
-- how many pieces of evidence. No weights where those published predict as well, or where there are too few people: a test of
-- the schema takes for personal what is named after a learner, and this is nobody's.
create table pooled_weights (
    version text not null primary key,
    at bigint not null,
    people int not null,
    evidence bigint not null,
    weights text
);

-- What came of fitting weights to a learner's own reviews, the last time.
create table fitting (
    learner_id text not null primary key references learner (id) on delete cascade,
    at bigint not null,
    body text not null
);

-- The learners whose memory is to be folded anew, kept so that a server that was stopped goes on with it; `wanted` counts how
-- often it was wished for.
create table refold (
    learner_id text not null primary key references learner (id) on delete cascade,
    wanted bigint not null
);

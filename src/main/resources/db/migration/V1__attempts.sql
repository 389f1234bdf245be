create table learner (
    id text not null primary key check (length(id) = 36),
    since bigint not null,
    secret_hash text not null unique
);

create table bank_revision (
    topic text not null,
    hash text not null,
    parent text,
    at bigint not null,
    who text not null,
    why text not null,
    files text not null,
    number bigint not null,
    primary key (topic, hash),
    unique (topic, number)
);

create table attempt (
    id text not null primary key check (length(id) = 36),
    learner_id text not null references learner (id) on delete cascade,
    started bigint not null,
    revision bigint not null
);

create index attempt_of_learner on attempt (learner_id, started);

create table step (
    attempt_id text not null references attempt (id) on delete cascade,
    revision bigint not null,
    step_key text not null,
    at bigint not null,
    body text not null,
    primary key (attempt_id, revision),
    unique (attempt_id, step_key)
);

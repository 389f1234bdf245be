-- An account is what a learner signs in with; the learner is the same, before and after. Roles stand in a row with a blank between.
create table account (
    learner_id text not null primary key references learner (id) on delete cascade,
    name text not null unique,
    shown text not null,
    since bigint not null,
    password_hash text not null,
    roles text not null default ''
);

create table sign_in (
    id text not null primary key check (length(id) = 36),
    learner_id text not null references account (learner_id) on delete cascade,
    secret_hash text not null unique,
    since bigint not null,
    last_used bigint not null,
    device text not null,
    shared int not null
);

create index sign_in_of_learner on sign_in (learner_id, last_used);

-- What was tried in vain. Keys are hashes: no name and no address is kept.
create table throttle (
    throttle_key text not null primary key,
    tries int not null,
    last bigint not null
);

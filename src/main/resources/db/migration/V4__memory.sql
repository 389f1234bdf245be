-- What the two logs say of memory, a row a fact and review, and what is remembered after all of it: kept beside the logs so
-- that neither is read whole for one answer, and made anew from them where the version is not that of the code. A head's
-- revision is drawn anew with every change: two are never alike, not even where one of them was rolled back.
create table memory_version (
    version int not null
);

create table memory_head (
    learner_id text not null references learner (id) on delete cascade,
    topic text not null,
    revision bigint not null,
    ability double precision not null,
    primary key (learner_id, topic)
);

create table recall (
    learner_id text not null references learner (id) on delete cascade,
    topic text not null,
    fact text not null,
    id text not null,
    at bigint not null,
    day int not null,
    asked text not null,
    way text not null,
    guess double precision not null,
    prior double precision,
    rating int not null,
    seconds double precision not null,
    primary key (learner_id, topic, fact, id)
);

create index recall_at on recall (learner_id, topic, at);

create table memory (
    learner_id text not null references learner (id) on delete cascade,
    topic text not null,
    fact text not null,
    stability double precision not null,
    difficulty double precision not null,
    decay double precision not null,
    last int not null,
    outcome text not null,
    due int not null,
    reviews int not null,
    lapses int not null,
    recognitions int not null,
    first text not null,
    primary key (learner_id, topic, fact)
);
create index review_step_at on review_step (learner_id, at);

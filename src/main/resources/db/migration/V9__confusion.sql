-- How often a learner gave what is true of another fact (`instead`) for one, and when last: computed from the answers, and made
-- anew from them with memory.
create table confusion (
    learner_id text not null references learner (id) on delete cascade,
    topic text not null,
    fact text not null,
    instead text not null,
    times int not null,
    last bigint not null,
    primary key (learner_id, topic, fact, instead)
);

-- Whose a revision of a bank is; it goes with the account, the revision stays.
create table revision_author (
    topic text not null,
    hash text not null,
    learner_id text not null references account (learner_id) on delete cascade,
    primary key (topic, hash),
    foreign key (topic, hash) references bank_revision (topic, hash)
);

create index revisions_of_author on revision_author (learner_id);

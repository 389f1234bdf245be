-- How many facts were still remembered when they were asked again, by the learner's day and by whether they had been left alone
-- for long: counted from the evidence, and made anew with it.
create table retained (
    learner_id text not null references learner (id) on delete cascade,
    topic text not null,
    day int not null,
    mature int not null,
    held int not null,
    asked int not null,
    primary key (learner_id, topic, day, mature)
);

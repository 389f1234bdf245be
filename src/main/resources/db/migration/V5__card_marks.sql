-- What the review logs say of cards besides their grades, a row a card of which anything is said: kept beside the logs so that
-- these are never read whole for it. `buried` is a day by its number since 1970, null where it never was.
create table card_mark (
    learner_id text not null references learner (id) on delete cascade,
    topic text not null,
    card text not null,
    buried int,
    suspended int not null,
    flagged int not null,
    primary key (learner_id, topic, card)
);

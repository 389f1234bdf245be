-- What a newer edition of a bank and its authors here changed each in their own way: what is here holds until an author decides.
-- What it was before either, and what it is in the newer edition, as JSON; null where there is nothing.
create table bank_conflict (
    topic text not null,
    place text not null,
    edition text not null,
    was text,
    theirs text,
    primary key (topic, place),
    foreign key (topic, edition) references bank_revision (topic, hash)
);

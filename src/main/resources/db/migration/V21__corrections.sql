-- What each revision of a bank changed about the value of a fact, in words; null where nothing is said of it. Appended with the
-- revision, never edited: memory is folded from the logs and from this.
create table correction (
    topic text not null,
    fact text not null,
    revision text not null,
    at bigint not null,
    was text,
    is_now text,
    primary key (topic, fact, revision),
    foreign key (topic, revision) references bank_revision (topic, hash)
);

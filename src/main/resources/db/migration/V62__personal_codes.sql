-- What an instructor gave a student to sign in with in the place of a password. Who signed in by it is signed out when it ends.
create table personal_code (
    learner_id text not null primary key references account (learner_id) on delete cascade,
    code_hash text not null,
    since bigint not null
);

alter table sign_in add column by_code int not null default 0;

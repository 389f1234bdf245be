create table course (
    id text not null primary key check (length(id) = 36),
    name text not null,
    topic text not null,
    since bigint not null,
    state text not null
);

create table course_member (
    course_id text not null references course (id) on delete cascade,
    learner_id text not null references account (learner_id) on delete cascade,
    role text not null,
    since bigint not null,
    as_learner int not null,
    primary key (course_id, learner_id)
);

create index course_of_member on course_member (learner_id, since);

create table join_code (
    course_id text not null primary key references course (id) on delete cascade,
    code text not null unique,
    until bigint,
    room int,
    closed int not null
);

-- A link that does one thing once, as long as it is there; `learner_id` is whose password it sets.
create table one_time_link (
    secret_hash text not null primary key,
    purpose text not null,
    learner_id text references account (learner_id) on delete cascade,
    ends bigint not null
);

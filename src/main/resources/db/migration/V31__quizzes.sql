-- The part of a course that a member is in, by its name.
alter table course_member add column team text;

create table quiz (
    id text not null primary key check (length(id) = 36),
    course_id text not null references course (id) on delete cascade,
    name text not null,
    version bigint not null,
    since bigint not null,
    plan text not null,
    assigned text
);

create index quiz_of_course on quiz (course_id, since);

-- What is otherwise for one student, or for one part of the course, than the plan says: it goes with the student.
create table quiz_exemption (
    quiz_id text not null references quiz (id) on delete cascade,
    place bigint not null,
    learner_id text references account (learner_id) on delete cascade,
    body text not null,
    primary key (quiz_id, place)
);

create index exemption_of_learner on quiz_exemption (learner_id);

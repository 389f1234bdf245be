-- Whom those who teach a course expect in it; `learner_id` is who it turned out to be, once they have joined. It goes with them.
create table class_list (
    id text not null primary key check (length(id) = 36),
    course_id text not null references course (id) on delete cascade,
    name text not null,
    team text,
    called text,
    learner_id text references account (learner_id) on delete cascade,
    unique (course_id, called),
    unique (course_id, learner_id)
);

create index class_list_of_learner on class_list (learner_id);

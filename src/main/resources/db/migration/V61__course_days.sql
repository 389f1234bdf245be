-- Days are counted since 1970.
alter table course add column zone text not null default 'UTC';
alter table course add column last_day int;
alter table course add column exam_day int;

-- A course to try things on, and the students made for it: they go with it.
alter table course add column simulated int not null default 0;
alter table learner add column simulated_in text references course (id) on delete cascade;

create index simulated_in on learner (simulated_in);

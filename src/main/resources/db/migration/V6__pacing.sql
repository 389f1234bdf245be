-- The weights that were found for a learner, and the version of the formulas they are for.
create table learner_weights (
    learner_id text not null primary key references learner (id) on delete cascade,
    version text not null,
    weights text not null
);

-- The day a fact was due before a review, so that taking the review back gives that day again.
alter table recall add column due int;

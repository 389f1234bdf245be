package app.dateline.study.fsrs;

/// One thing to be remembered, as its last review left it: its phase, the step of that phase (from 0; 0 in review), its memory,
/// the learner's day of the last review (counted from 1970-01-01), how often it was reviewed, and how often it lapsed: was
/// forgotten on a later day than that of the review before, when it had no steps left to pass.
public record Card(Phase phase, int step, State memory, int day, int reviews, int lapses) {}

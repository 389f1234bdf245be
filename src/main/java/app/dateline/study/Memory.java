package app.dateline.study;

import java.time.LocalDate;

/// What a learner's reviews of one fact leave: stability in days, difficulty from 1 to 10, the day of the last review,
/// the day it is due, how often it was reviewed and how often forgotten.
public record Memory(
        double stability,
        double difficulty,
        LocalDate last,
        LocalDate due,
        int reviews,
        int lapses) {}

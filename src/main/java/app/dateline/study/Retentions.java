package app.dateline.study;

import java.time.LocalDate;
import java.util.List;

/// How many facts every learner still remembered when they were asked again: counted from the evidence and kept beside it.
public interface Retentions {
    /// From a day on: a row a day and age, in that order, where any fact was asked.
    List<Retained> of(LearnerId learner, String topic, LocalDate from);

    /// Counts so many more, or fewer.
    void add(LearnerId learner, String topic, List<Retained> more);
}

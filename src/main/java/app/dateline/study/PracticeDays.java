package app.dateline.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;

/// On which days every learner practised: counted from both logs and kept beside them.
public interface PracticeDays {
    /// How many answers and grades there were on each of the learner's days.
    SortedMap<LocalDate, Integer> of(LearnerId learner, String topic);

    /// The last of those days.
    Optional<LocalDate> last(LearnerId learner, String topic);

    /// Counts an answer or a grade on each of these days.
    void add(LearnerId learner, String topic, Collection<LocalDate> days);

    /// Counts one less on a day.
    void takeBack(LearnerId learner, String topic, LocalDate day);
}

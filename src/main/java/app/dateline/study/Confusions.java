package app.dateline.study;

import java.time.Instant;
import java.util.List;

/// What every learner took for something else, counted from their answers and kept beside them.
public interface Confusions {
    List<Confusion> of(LearnerId learner, String topic);

    /// Counts these once more.
    void add(LearnerId learner, String topic, List<Confused> confused, Instant at);

    /// Forgets what this learner confused, which is to be counted anew.
    void forget(LearnerId learner);
}

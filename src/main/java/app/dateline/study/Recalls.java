package app.dateline.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// All evidence of memory, a row a fact and review, read from both logs and kept beside them; lists are in order of time where nothing else is said.
public interface Recalls {
    List<Recall> of(LearnerId learner, String topic);

    List<Recall> of(LearnerId learner, String topic, Collection<String> facts);

    /// When each of these facts was last asked, for those that ever were.
    Map<String, Instant> last(LearnerId learner, String topic, Collection<String> facts);

    /// All evidence, however old, of the facts of which there is some from an instant on.
    List<Recall> touchedSince(LearnerId learner, String topic, Instant since);

    /// The facts that were forgotten on a day of the learner's or later, however well they were known since then.
    Set<String> forgottenSince(LearnerId learner, String topic, LocalDate day);

    /// The seconds spent on each day from one on, no review counted with more than `most`.
    SortedMap<LocalDate, Double> seconds(
            LearnerId learner, String topic, LocalDate from, double most);

    /// The topics of which there is any evidence.
    List<String> topics(LearnerId learner);

    /// The evidence that comes after another, or the first there is; at most so many.
    List<Recall> next(LearnerId learner, String topic, Optional<Recall> after, int most);

    /// The latest evidence first; at most so much.
    List<Recall> latest(LearnerId learner, String topic, int most);

    /// How much evidence there is of all learners.
    long count();

    /// The learners of whom there is so much evidence at least.
    List<LearnerId> learners(int least);

    void add(LearnerId learner, String topic, List<Recall> recalls);

    /// Keeps the days facts were due before a review.
    void due(LearnerId learner, String topic, String review, Map<String, LocalDate> due);

    /// Takes a review back; gives what it was evidence of.
    List<Removed> remove(LearnerId learner, String topic, String review);

    /// Forgets what facts were due before the reviews from an instant on: they are given other days.
    void forgetDue(LearnerId learner, String topic, Instant since);

    /// Evidence of a fact that was taken back, and the day the fact was due before, where that is kept.
    record Removed(Recall recall, Optional<LocalDate> due) {
        public String fact() {
            return recall.fact();
        }

        public Instant at() {
            return recall.at();
        }
    }
}

package app.dateline.study;

import app.dateline.study.fsrs.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;

/// One line of a learner's review log: appended, never edited. `key` is unique within the log, so that a step sent twice
/// is written once.
public sealed interface ReviewStep {
    Instant at();

    String key();

    /// What a learner can take back: it was done to one card, on one of the learner's days (which begin at 04:00 in their zone),
    /// under an id that no other step has.
    sealed interface Reversible extends ReviewStep permits Graded, Marked {
        String id();

        LocalDate day();

        String topic();

        String card();
    }

    /// A card was graded: the learner's zone and day (which begins at 04:00 there), the id that the page made, topic and
    /// card, the keys of the facts it asks, and the seconds it was looked at.
    record Graded(
            Instant at,
            ZoneId zone,
            LocalDate day,
            String id,
            String topic,
            String card,
            List<String> facts,
            Rating rating,
            double seconds)
            implements Reversible {
        public Graded {
            facts = List.copyOf(facts);
            if (id.isBlank() || facts.isEmpty()) {
                throw new IllegalArgumentException(
                        "A grade has an id and a fact at least; found id \"%s\" and facts %s"
                                .formatted(id, facts));
            }
            if (!(seconds >= 0)) {
                throw new IllegalArgumentException(
                        "A card is looked at for 0 seconds or more; found " + seconds);
            }
        }

        @Override
        public String key() {
            return "graded/" + id;
        }

        public List<Recall> recalls() {
            return facts.stream()
                    .distinct()
                    .map(fact ->
                            new Recall(
                                    fact,
                                    id,
                                    at,
                                    day,
                                    card,
                                    Recall.CARD,
                                    0,
                                    OptionalDouble.empty(),
                                    rating,
                                    seconds))
                    .toList();
        }
    }

    /// A card was put aside, taken up again, or given or relieved of a flag.
    record Marked(
            Instant at,
            ZoneId zone,
            LocalDate day,
            String id,
            String topic,
            String card,
            CardMark.Change change)
            implements Reversible {
        @Override
        public String key() {
            return "marked/" + id;
        }
    }

    /// For one day the learner set other limits than their settings have.
    record Limited(Instant at, ZoneId zone, LocalDate day, String id, String topic, Limits limits)
            implements ReviewStep {
        @Override
        public String key() {
            return "limited/" + id;
        }
    }

    /// What has that id, a grade or a mark, is taken back and counts nowhere.
    record Undone(Instant at, String graded) implements ReviewStep {
        @Override
        public String key() {
            return "undone/" + graded;
        }
    }
}

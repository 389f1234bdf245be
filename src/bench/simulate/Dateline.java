package simulate;

import app.dateline.study.Corrected;
import app.dateline.study.Fold;
import app.dateline.study.Pacing;
import app.dateline.study.Recall;
import app.dateline.study.Remembered;
import app.dateline.study.ReviewSettings;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Weights;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/// The scheduler of Dateline as it is shipped, with the published weights: days are balanced, and an exam is got ready for where
/// there is one.
final class Dateline implements Policy {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final String TOPIC = "topic";

    private final Pacing pacing;
    private final int facts;
    private Remembered memories = Remembered.NOTHING;
    private final Map<Integer, List<Recall>> recalls = new HashMap<>();

    private Dateline(ReviewSettings settings, int facts) {
        this.pacing = Pacing.of(Weights.DEFAULT, settings, TOPIC);
        this.facts = facts;
    }

    static Dateline without(Course course) {
        return new Dateline(ReviewSettings.DEFAULT, course.facts());
    }

    /// With the exam on the day after the last of the course.
    static Dateline before(Course course) {
        var exam = Map.of(TOPIC, FIRST.plusDays(course.days()));
        return new Dateline(
                ReviewSettings.DEFAULT.withReviewsADay(course.reviews()).withExams(exam),
                course.facts());
    }

    @Override
    public int due(int fact, int day, Rating rating) {
        var today = FIRST.plusDays(day);
        var log = recalls.computeIfAbsent(fact, f -> new ArrayList<>());
        log.add(
                new Recall(
                        "fact" + fact,
                        fact + "/" + day,
                        today.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        today,
                        "card" + fact,
                        Recall.CARD,
                        0,
                        OptionalDouble.empty(),
                        rating,
                        1));
        var anew = Fold.of(log, memories, Corrected.NONE, pacing);
        memories = memories.with(anew, Set.of());
        return Math.toIntExact(
                anew.values().iterator().next().due().toEpochDay() - FIRST.toEpochDay());
    }

    @Override
    public int fresh(int day, int unmet) {
        return pacing.exam()
                .map(e -> e.fresh(FIRST.plusDays(day), unmet, facts, Course.FRESH))
                .orElse(Course.FRESH);
    }

    @Override
    public boolean newFirst(int day) {
        return pacing.newFirst(FIRST.plusDays(day));
    }

    /// As the application deals cards ahead: what is held least on the day that counts.
    @Override
    public double ahead(int fact, int due, int day) {
        return Objects.requireNonNull(memories.get("fact" + fact))
                .retrievability(pacing.counts(FIRST.plusDays(day)));
    }
}

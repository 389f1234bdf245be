package app.dateline.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.study.Fold;
import app.dateline.study.Pacing;
import app.dateline.study.Recall;
import app.dateline.study.fsrs.Fsrs;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Weights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PackingTest {
    private static final double CHOICE = 0.25;

    private static Recall recall(String fact, int day, double guess, Rating rating) {
        return new Recall(
                fact,
                fact + day,
                Instant.EPOCH.plusSeconds(86_400L * day),
                LocalDate.ofEpochDay(day),
                "asked",
                guess == 0 ? Recall.CARD : "choose-one",
                guess,
                OptionalDouble.empty(),
                rating,
                3);
    }

    private static Histories packed(Recall... recalls) {
        return Packing.of(List.of(recalls), Weights.DEFAULT);
    }

    @Test
    void eachFactHasAHistoryInOrderOfTime() {
        var log =
                packed(
                        recall("a", 4, 0, Rating.AGAIN),
                        recall("b", 1, 0, Rating.HARD),
                        recall("a", 1, CHOICE, Rating.AGAIN),
                        recall("b", 9, CHOICE, Rating.EASY));
        assertThat(log.size()).isEqualTo(2);
        assertThat(log.days).containsExactly(1, 4, 1, 9);
        assertThat(log.ratings).containsExactly(1, 1, 2, 4);
        assertThat(log.guesses).containsExactly(25, 0, 0, 25);
    }

    @Test
    void whatWasProbablyGuessedIsLeftOutOrAtFirstIsAgain() {
        // Known by one in three at first; after 500 days from Again hardly remembered.
        assertThat(packed(recall("a", 1, CHOICE, Rating.GOOD)).ratings).containsExactly(3);
        assertThat(packed(recall("a", 1, 0.5, Rating.GOOD)).ratings).containsExactly(1);
        assertThat(
                        packed(
                                        recall("a", 1, 0, Rating.AGAIN),
                                        recall("a", 5000, 0.5, Rating.GOOD),
                                        recall("a", 5001, 0.5, Rating.AGAIN))
                                .days)
                .containsExactly(1, 5001);
    }

    @Test
    void itsHistoriesLeaveTheMemoriesThatAreFoldedFromTheSameEvidence() {
        var random = new SplittableRandom(3);
        var ratings = List.of(Rating.AGAIN, Rating.GOOD);
        var recalls = new ArrayList<Recall>();
        for (var fact = 0; fact < 200; fact++) {
            var day = 0;
            for (var i = 0; i < 6; i++) {
                day += (int) Math.exp(8 * random.nextDouble());
                recalls.add(
                        recall(
                                String.format("%03d", fact),
                                day,
                                random.nextBoolean() ? 0 : 0.5,
                                ratings.get(random.nextInt(2))));
            }
        }
        var memories = Fold.of(recalls, Pacing.PLAIN);
        var log = Packing.of(recalls, Weights.DEFAULT);
        var model = new Fsrs(Weights.DEFAULT);
        assertThat(log.reviews()).isLessThan(recalls.size());
        for (var i = 0; i < log.size(); i++) {
            var from = log.starts[i];
            var state = model.first(ratings.get(log.ratings[from] > 1 ? 1 : 0));
            for (var j = from + 1; j < log.starts[i + 1]; j++) {
                state = model.next(state, log.elapsed(j), ratings.get(log.ratings[j] > 1 ? 1 : 0));
            }
            assertThat(memories.get(String.format("%03d", i)))
                    .hasFieldOrPropertyWithValue("stability", state.stability());
        }
    }

    @Test
    void nothingGivesAnEmptyLog() {
        assertThat(packed().size()).isZero();
    }
}

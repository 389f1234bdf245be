package app.dateline.study.fsrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What holds of every card, whatever the weights and settings and however it was reviewed.
class HistoriesTest {
    private static final int HISTORIES = 1_500;
    private static final Rating[] RATINGS = Rating.values();

    private RandomGenerator random = RandomGenerator.getDefault();

    @BeforeEach
    void seed() {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    }

    private Weights anyWeights() {
        var values = new double[Weights.COUNT];
        for (var i = 0; i < values.length; i++) {
            values[i] =
                    random.nextBoolean()
                            ? Weights.DEFAULT.at(i) * random.nextDouble(0.5, 2)
                            : random.nextDouble(Weights.least(i), Weights.most(i));
        }
        return Weights.clipped(values);
    }

    private Settings anySettings() {
        return new Settings(
                random.nextDouble(0.70, 0.97),
                random.nextBoolean() ? 36_500 : random.nextInt(3, 400),
                anySteps(),
                anySteps(),
                random.nextBoolean());
    }

    private Steps anySteps() {
        return List.of(Steps.NONE, Steps.of(10), Steps.of(1, 10), Steps.of(2, 30, 600))
                .get(random.nextInt(4));
    }

    private record Event(int day, Rating rating) {}

    /// Reviews in time, the same day, early, late, and now and then with the clock set back.
    private List<Event> anyHistory() {
        var day = 20_000;
        var history = new ArrayList<Event>();
        for (var i = 0; i < 12; i++) {
            history.add(new Event(day, RATINGS[random.nextInt(4)]));
            day += random.nextInt(4) == 0 ? 0 : random.nextInt(-1, 1 << random.nextInt(1, 11));
        }
        return history;
    }

    private static Preview preview(Scheduler scheduler, Optional<Card> card, int day, long seed) {
        return card.map(c -> scheduler.preview(c, day, seed))
                .orElseGet(() -> scheduler.preview(day, seed));
    }

    private static Optional<Card> replay(
            Scheduler scheduler, Optional<Card> card, List<Event> history, long seed) {
        for (var event : history) {
            card =
                    Optional.of(
                            preview(scheduler, card, event.day(), seed).of(event.rating()).card());
        }
        return card;
    }

    private interface Check {
        void of(Scheduler scheduler, Optional<Card> before, int day, Preview preview);
    }

    private void everywhere(Check check) {
        for (var n = 0; n < HISTORIES; n++) {
            var scheduler = new Scheduler(anyWeights(), anySettings());
            var card = Optional.<Card>empty();
            for (var event : anyHistory()) {
                var preview = preview(scheduler, card, event.day(), n);
                check.of(scheduler, card, event.day(), preview);
                card = Optional.of(preview.of(event.rating()).card());
            }
        }
    }

    @Test
    void hardComesBeforeGoodBeforeEasyAndNoneAfterTheLongestInterval() {
        everywhere((scheduler, before, day, preview) -> {
            assertThat(wait(preview.hard())).isLessThan(wait(preview.good()));
            assertThat(wait(preview.good())).isLessThan(wait(preview.easy()));
            assertThat(preview.easy().days()).isLessThanOrEqualTo(scheduler.settings().longest());
        });
    }

    @Test
    void everyOutcomeComesBackInMinutesWithinADayOrInWholeDays() {
        everywhere((scheduler, before, day, preview) -> {
            for (var rating : RATINGS) {
                var outcome = preview.of(rating);
                assertThat(outcome.minutes()).isBetween(0, 1_439);
                assertThat(outcome.days() > 0).isEqualTo(outcome.minutes() == 0);
                assertThat(outcome.card().phase() == Phase.REVIEW).isEqualTo(outcome.days() > 0);
            }
        });
    }

    /// In minutes.
    private static int wait(Outcome outcome) {
        return outcome.days() * 1_440 + outcome.minutes();
    }

    @Test
    void aBetterRatingLeavesNoLessStabilityAndNoMoreDifficulty() {
        everywhere((scheduler, before, day, preview) -> {
            if (before.isPresent()) {
                for (var i = 1; i < RATINGS.length; i++) {
                    var better = preview.of(RATINGS[i]).card().memory();
                    var worse = preview.of(RATINGS[i - 1]).card().memory();
                    assertThat(better.stability()).isGreaterThanOrEqualTo(worse.stability());
                    assertThat(better.difficulty()).isLessThanOrEqualTo(worse.difficulty());
                }
            }
        });
    }

    @Test
    void memoryStaysWithinItsBounds() {
        everywhere((scheduler, before, day, preview) -> {
            for (var rating : RATINGS) {
                var memory = preview.of(rating).card().memory();
                assertThat(memory.stability())
                        .isBetween(Fsrs.LEAST_STABILITY, Fsrs.GREATEST_STABILITY);
                assertThat(memory.difficulty()).isBetween(1.0, 10.0);
            }
        });
    }

    @Test
    void retrievabilityFallsWithTimeFromOne() {
        everywhere((scheduler, before, day, preview) -> {
            var stability = preview.good().card().memory().stability();
            var last = 1.0;
            assertThat(scheduler.fsrs().retrievability(0, stability)).isEqualTo(last);
            for (var days : new int[] {1, 2, 7, 30, 365, 3_650}) {
                var recall = scheduler.fsrs().retrievability(days, stability);
                assertThat(recall).isPositive().isLessThan(last);
                last = recall;
            }
        });
    }

    @Test
    void replayingALogInOneGoOrInPartsGivesTheSameCard() {
        for (var n = 0; n < HISTORIES; n++) {
            var weights = anyWeights();
            var settings = anySettings();
            var history = anyHistory();
            var once = replay(new Scheduler(weights, settings), Optional.empty(), history, n);
            var cut = random.nextInt(history.size());
            var part =
                    replay(
                            new Scheduler(weights, settings),
                            Optional.empty(),
                            history.subList(0, cut),
                            n);
            var rest = history.subList(cut, history.size());
            assertThat(replay(new Scheduler(weights, settings), part, rest, n)).isEqualTo(once);
            assertThat(once).map(Card::reviews).contains(history.size());
        }
    }

    @Test
    void settingsMoveWhatIsDueAndNeverWhatIsRemembered() {
        for (var n = 0; n < HISTORIES; n++) {
            var weights = anyWeights();
            var history = anyHistory();
            var one = replay(new Scheduler(weights, anySettings()), Optional.empty(), history, n);
            var other = replay(new Scheduler(weights, anySettings()), Optional.empty(), history, n);
            assertThat(one.map(Card::memory)).isEqualTo(other.map(Card::memory));
        }
    }

    @Test
    void whereADayLiesChangesNoDayCount() {
        for (var n = 0; n < HISTORIES; n++) {
            var scheduler = new Scheduler(anyWeights(), anySettings());
            var history = anyHistory();
            var shift = random.nextInt(-9_999, 9_999);
            var moved = history.stream().map(e -> new Event(e.day() + shift, e.rating())).toList();
            assertThat(replay(scheduler, Optional.empty(), moved, n).map(Card::memory))
                    .isEqualTo(replay(scheduler, Optional.empty(), history, n).map(Card::memory));
        }
    }
}

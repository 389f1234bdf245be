package app.dateline.study.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class FsrsTest {
    private static final Fsrs FSRS = new Fsrs(Weights.DEFAULT);
    private static final List<Rating> RATINGS =
            List.of(Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.EASY);

    private static State anyState(RandomGenerator random) {
        return new State(Math.exp(random.nextDouble(-3, 7)), random.nextDouble(1, 10));
    }

    @Test
    void hardIsBelowGoodIsBelowEasyAndForgettingNeverHelps() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (var i = 0; i < 5_000; i++) {
            var state = anyState(random);
            var days = random.nextInt(1, 400);
            var after = RATINGS.stream().map(r -> FSRS.next(state, days, r).stability()).toList();
            assertThat(after.get(0)).isLessThanOrEqualTo(state.stability());
            assertThat(after.get(1)).isLessThan(after.get(2));
            assertThat(after.get(2)).isLessThan(after.get(3));
        }
    }

    @Test
    void retrievabilityFallsWithTimeAndIsNineTenthsAtStability() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
        for (var i = 0; i < 2_000; i++) {
            var stability = anyState(random).stability();
            var days = random.nextInt(0, 1_000);
            assertThat(FSRS.retrievability(days + 1, stability))
                    .isLessThan(FSRS.retrievability(days, stability));
            assertThat(FSRS.retrievability(stability, stability)).isCloseTo(0.9, within(1e-12));
        }
    }

    @Test
    void recallHasFallenToARetentionAfterTheDaysUntilIt() {
        for (var retention : new double[] {0.7, 0.8, 0.9, 0.97}) {
            var days = FSRS.curve().daysUntil(retention, 12.5);
            assertThat(FSRS.retrievability(days, 12.5)).isCloseTo(retention, within(1e-12));
        }
    }

    @Test
    void stabilityNeverFallsBelowItsFloorNorRisesAboveACentury() {
        var state = FSRS.first(Rating.AGAIN);
        for (var i = 0; i < 200; i++) {
            state = FSRS.next(state, 0, Rating.AGAIN);
        }
        assertThat(state.stability()).isEqualTo(0.001);
        for (var i = 0; i < 50; i++) {
            state = FSRS.next(state, 20_000, Rating.EASY);
        }
        assertThat(state.stability()).isEqualTo(36_500);
    }
}

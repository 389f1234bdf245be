package app.dateline.study.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FsrsTest {
    private static final double CLOSE = 1e-6;
    private static final List<Rating> RATINGS =
            List.of(Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.EASY);

    private static JsonNode vectors() throws IOException {
        try (var in =
                Objects.requireNonNull(FsrsTest.class.getResourceAsStream("/fsrs/vectors.json"))) {
            return new JsonMapper().readTree(in);
        }
    }

    @Test
    void everyStepEqualsTheReferenceImplementation() throws IOException {
        var compared = 0;
        for (var history : vectors()) {
            var weights = history.path("weights").valueStream().mapToDouble(JsonNode::asDouble);
            var fsrs = new Fsrs(Weights.of(weights.toArray()));
            var retention = history.path("retention").asDouble();
            State state = new State(0, 0);
            for (var i = 0; i < history.path("steps").size(); i++) {
                var step = history.path("steps").path(i);
                var rating = RATINGS.get(step.path("rating").asInt() - 1);
                var days = step.path("days").asInt();
                if (i > 0) {
                    near(
                            fsrs.retrievability(days, state.stability()),
                            step.path("recall").asDouble());
                }
                state = i == 0 ? fsrs.first(rating) : fsrs.next(state, days, rating);
                near(state.stability(), step.path("stability").asDouble());
                near(state.difficulty(), step.path("difficulty").asDouble());
                assertThat(Math.max(1, Math.round(fsrs.daysUntil(retention, state.stability()))))
                        .isEqualTo(step.path("interval").asInt());
                // The reference rounds to eight decimals between steps: go on from where it stands.
                state =
                        new State(
                                step.path("stability").asDouble(),
                                step.path("difficulty").asDouble());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(800);
    }

    private static void near(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(Math.max(CLOSE * Math.abs(expected), 1e-8)));
    }

    private static State anyState(RandomGenerator random) {
        return new State(Math.exp(random.nextDouble(-3, 7)), random.nextDouble(1, 10));
    }

    @Test
    void hardIsBelowGoodIsBelowEasyAndForgettingNeverHelps() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (var i = 0; i < 5_000; i++) {
            var state = anyState(random);
            var days = random.nextInt(1, 400);
            var after =
                    RATINGS.stream()
                            .map(r -> Fsrs.DEFAULT.next(state, days, r).stability())
                            .toList();
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
            assertThat(Fsrs.DEFAULT.retrievability(days + 1, stability))
                    .isLessThan(Fsrs.DEFAULT.retrievability(days, stability));
            assertThat(Fsrs.DEFAULT.retrievability(stability, stability))
                    .isCloseTo(0.9, within(1e-12));
        }
    }

    @Test
    void recallHasFallenToARetentionAfterTheDaysUntilIt() {
        for (var retention : new double[] {0.7, 0.8, 0.9, 0.97}) {
            var days = Fsrs.DEFAULT.daysUntil(retention, 12.5);
            assertThat(Fsrs.DEFAULT.retrievability(days, 12.5)).isCloseTo(retention, within(1e-12));
        }
    }
}

package app.dateline.study.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Equal to ts-fsrs, which made the vectors (src/test/fsrs/vectors.mjs), wherever docs/decisions/memory.md does not say
/// otherwise. Each step begins where the reference stands, as it rounds to eight decimals between steps.
class VectorsTest {
    private static final double CLOSE = 1e-6;
    private static final double ROUNDED = 1e-8;
    private static final Rating[] RATINGS = Rating.values();

    private static JsonNode vectors(String part) throws IOException {
        try (var in =
                Objects.requireNonNull(
                        VectorsTest.class.getResourceAsStream("/fsrs/vectors.json"))) {
            return new JsonMapper().readTree(in).path(part);
        }
    }

    private static Scheduler scheduler(JsonNode history) {
        var weights = history.path("weights").valueStream().mapToDouble(JsonNode::asDouble);
        return new Scheduler(
                Weights.of(weights.toArray()),
                new Settings(
                        history.path("retention").asDouble(),
                        history.path("longest").asInt(),
                        steps(history.path("learning")),
                        steps(history.path("relearning")),
                        false));
    }

    private static Steps steps(JsonNode minutes) {
        return new Steps(minutes.valueStream().map(JsonNode::asInt).toList());
    }

    private static void near(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(Math.max(CLOSE * expected, ROUNDED)));
    }

    @Test
    void stabilityDifficultyRetrievabilityAndIntervalEqualTheReference() throws IOException {
        var compared = 0;
        for (var history : vectors("memory")) {
            var scheduler = scheduler(history);
            var fsrs = scheduler.fsrs();
            var before = Optional.<State>empty();
            for (var step : history.path("steps")) {
                var rating = RATINGS[step.get(0).asInt() - 1];
                var days = step.get(1).asInt();
                before.ifPresent(state ->
                        near(fsrs.retrievability(days, state.stability()), step.get(2).asDouble()));
                var after =
                        before.map(state -> fsrs.next(state, days, rating))
                                .orElse(fsrs.first(rating));
                near(after.stability(), step.get(3).asDouble());
                near(after.difficulty(), step.get(4).asDouble());
                assertThat(before.map(state -> fsrs.next(state, days)).orElse(fsrs.first()))
                        .returns(after, all -> all.of(rating));
                var reference = new State(step.get(3).asDouble(), step.get(4).asDouble());
                assertThat(scheduler.interval(reference.stability()))
                        .isEqualTo(step.get(5).asInt());
                before = Optional.of(reference);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    @Test
    void allFourOutcomesOfACardEqualTheReferenceWhereItIsFollowed() throws IOException {
        var compared = 0;
        for (var history : vectors("cards")) {
            var scheduler = scheduler(history);
            var day = 20_000;
            var before = Optional.<Card>empty();
            for (var review : history.path("reviews")) {
                var elapsed = review.path("days").asInt();
                day += elapsed;
                var today = day;
                var preview =
                        before.map(card -> scheduler.preview(card, today, 0))
                                .orElseGet(() -> scheduler.preview(today, 0));
                new Comparison(scheduler.settings(), before, elapsed, preview)
                        .with(review.path("after"));
                var chosen = review.path("after").get(review.path("rating").asInt() - 1);
                before = Optional.of(Reference.of(chosen).card(day));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(800);
    }

    private record Reference(
            Phase phase, int step, State memory, int days, int minutes, int reviews, int lapses) {
        static Reference of(JsonNode node) {
            return new Reference(
                    Phase.valueOf(node.get(0).asString()),
                    node.get(1).asInt(),
                    new State(node.get(2).asDouble(), node.get(3).asDouble()),
                    node.get(4).asInt(),
                    node.get(5).asInt(),
                    node.get(6).asInt(),
                    node.get(7).asInt());
        }

        Card card(int day) {
            return new Card(phase, step, memory, day, reviews, lapses);
        }
    }

    private record Comparison(
            Settings settings, Optional<Card> before, int elapsed, Preview preview) {

        void with(JsonNode after) {
            for (var rating : RATINGS) {
                var ours = preview.of(rating);
                var theirs = Reference.of(after.get(rating.number() - 1));
                near(ours.card().memory().stability(), theirs.memory().stability());
                near(ours.card().memory().difficulty(), theirs.memory().difficulty());
                assertThat(ours.card().phase()).isEqualTo(theirs.phase());
                assertThat(ours.card().step()).isEqualTo(theirs.step());
                assertThat(ours.card().reviews()).isEqualTo(theirs.reviews());
                assertThat(ours.card().lapses()).isEqualTo(lapses(theirs));
                assertThat(ours.minutes()).isEqualTo(minutes(rating, theirs));
            }
            intervals(
                    Reference.of(after.get(1)).days(),
                    Reference.of(after.get(2)).days(),
                    Reference.of(after.get(3)).days());
        }

        /// A second Again on one day is no second lapse.
        private int lapses(Reference theirs) {
            return elapsed > 0 ? theirs.lapses() : before.map(Card::lapses).orElse(0);
        }

        /// Hard repeats a later step, where the reference goes back to between the first two.
        private int minutes(Rating rating, Reference theirs) {
            var step = before.map(Card::step).orElse(0);
            if (rating != Rating.HARD || step == 0) {
                return theirs.minutes();
            }
            var phase = before.map(Card::phase).orElse(Phase.LEARNING);
            return (phase == Phase.LEARNING ? settings.learning() : settings.relearning())
                    .minutes()
                    .get(step);
        }

        /// Forgotten without steps is the next day; Hard, Good and Easy come apart in every phase and stay below the longest.
        private void intervals(int hard, int good, int easy) {
            assertThat(preview.again().days()).isEqualTo(preview.again().minutes() > 0 ? 0 : 1);
            if (preview.good().minutes() == 0) {
                good = Math.max(good, hard + 1);
                easy = Math.min(Math.max(easy, good + 1), settings.longest());
                good = Math.min(good, easy - 1);
                hard = Math.min(hard, good - 1);
            }
            assertThat(preview.hard().days()).isEqualTo(hard);
            assertThat(preview.good().days()).isEqualTo(good);
            assertThat(preview.easy().days()).isEqualTo(easy);
        }
    }
}

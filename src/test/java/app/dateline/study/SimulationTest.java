package app.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.dateline.study.fsrs.Weights;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final String TOPIC = "topic";
    private static final int DAYS = 90;
    private static final List<Double> SOME = List.of(0.75, 0.85, 0.95);
    private static final ReviewSettings AMPLE =
            ReviewSettings.DEFAULT.withReviewsADay(ReviewSettings.MOST_A_DAY);

    private static List<List<String>> cards(int count) {
        return IntStream.range(0, count).mapToObj(i -> List.of("fact" + i)).toList();
    }

    /// Of the first so many facts, each with a stability of its own, due when recall has fallen to nine in ten.
    private static Map<String, Memory> memories(int count) {
        var memories = new HashMap<String, Memory>();
        var random = new SplittableRandom(5);
        for (var i = 0; i < count; i++) {
            var stability = Math.exp(5 * random.nextDouble());
            var interval = Math.max(1, Math.round(stability));
            var last = TODAY.minusDays(random.nextLong(interval));
            memories.put(
                    "fact" + i,
                    new Memory(
                            stability,
                            5,
                            Weights.DEFAULT.at(20),
                            last,
                            Memory.Outcome.HELD,
                            last.plusDays(interval),
                            3,
                            0,
                            Memory.RECALLED,
                            "first"));
        }
        return memories;
    }

    private static Simulation simulation(
            List<List<String>> cards, Map<String, Memory> memories, ReviewSettings settings) {
        return simulation(cards, memories, settings, Weights.DEFAULT, 1);
    }

    private static Simulation simulation(
            List<List<String>> cards,
            Map<String, Memory> memories,
            ReviewSettings settings,
            Weights weights,
            long seed) {
        return new Simulation(
                cards, memories, TODAY.plusDays(1), weights, settings, TOPIC, Habits.USUAL, seed);
    }

    private static Workload now(Simulation simulation) {
        return simulation.over(DAYS, List.of()).now();
    }

    @Test
    void aHigherRecallNeverTakesFewerReviewsNorLeavesLessInTheMean() {
        for (var known : List.of(0, 150, 300)) {
            var simulation = simulation(cards(300), memories(known), AMPLE);
            assertThat(simulation.over(180, SOME).choices())
                    .isSortedAccordingTo(Comparator.comparingDouble(Workload::retention))
                    .isSortedAccordingTo(Comparator.comparingDouble(Workload::reviews))
                    .isSortedAccordingTo(Comparator.comparingDouble(Workload::remembered));
        }
    }

    @Test
    void theSameSeedPlaysTheSameDaysAndAnotherOnesLikeThem() {
        var cards = cards(300);
        var memories = memories(200);
        var one = simulation(cards, memories, AMPLE, Weights.DEFAULT, 1).over(DAYS, SOME);
        assertThat(simulation(cards, memories, AMPLE, Weights.DEFAULT, 1).over(DAYS, SOME))
                .isEqualTo(one);
        var other = simulation(cards, memories, AMPLE, Weights.DEFAULT, 2).over(DAYS, SOME);
        assertThat(other).isNotEqualTo(one);
        assertThat(other.now().reviews())
                .isCloseTo(one.now().reviews(), within(one.now().reviews() / 10));
    }

    @Test
    void whatIsKeptNowIsAmongTheChoicesOnceWithTheNextOnesBelowAndAbove() {
        var settings = AMPLE.withRetention(0.88);
        var tradeoff = simulation(cards(200), memories(100), settings).over(DAYS, SOME);
        assertThat(tradeoff.choices())
                .extracting(Workload::retention)
                .containsExactly(0.75, 0.85, 0.88, 0.95);
        assertThat(tradeoff.now().retention()).isEqualTo(0.88);
        assertThat(tradeoff.lower()).map(Workload::retention).contains(0.85);
        assertThat(tradeoff.higher()).map(Workload::retention).contains(0.95);
        assertThat(simulation(cards(9), Map.of(), AMPLE).over(DAYS, List.of()).lower()).isEmpty();
        assertThat(simulation(cards(9), Map.of(), AMPLE).over(DAYS, List.of(0.9)).choices())
                .hasSize(1);
    }

    @Test
    void aRecallIsCheapestOnlyForWhomTheLowestCostsMoreForEachCardRemembered() {
        // By the published weights so little is lost by waiting that the lowest recall is always
        // cheapest; so Anki found
        // as well, and gave its recommendation up.
        var slow = simulation(cards(300), Map.of(), AMPLE);
        assertThat(slow.over(365, ReviewSettings.RETENTIONS).cheapest()).isEmpty();
        var weights = Weights.DEFAULT.toArray();
        weights[20] = 0.8;
        var steep = simulation(cards(300), Map.of(), AMPLE, Weights.of(weights), 1);
        var tradeoff = steep.over(365, ReviewSettings.RETENTIONS);
        assertThat(tradeoff.cheapest().orElseThrow().retention()).isBetween(0.75, 0.85);
        assertThat(tradeoff.choices())
                .allSatisfy(w ->
                        assertThat(w.perCard())
                                .isGreaterThanOrEqualTo(
                                        tradeoff.cheapest().orElseThrow().perCard()));
    }

    @Test
    void noMoreCardsAreMetThanTheDaysAllowNorReviewed() {
        var met = now(simulation(cards(3000), Map.of(), AMPLE.withFreshADay(7)));
        assertThat(met.met()).isEqualTo(7 * DAYS);
        assertThat(now(simulation(cards(50), Map.of(), AMPLE)).met()).isEqualTo(50);
        var none =
                now(
                        simulation(
                                cards(300),
                                memories(200),
                                AMPLE.withFreshADay(0).withReviewsADay(0)));
        assertThat(none.reviews()).isZero();
        assertThat(none.minutes()).isZero();
        assertThat(none.remembered()).isBetween(1.0, 200.0);
        var few = now(simulation(cards(300), memories(300), AMPLE.withReviewsADay(2)));
        assertThat(few.reviews()).as("what is forgotten is asked twice").isBetween(1.9, 4.0);
    }

    @Test
    void whereThereIsNothingThereIsNoWork() {
        var none = now(simulation(List.of(), Map.of(), AMPLE));
        assertThat(none.reviews()).isZero();
        assertThat(none.remembered()).isZero();
        assertThat(none.perCard()).isInfinite();
    }

    @Test
    void whoeverForgetsFasterHasMoreToDo() {
        var fast = Weights.DEFAULT.toArray();
        for (var i = 0; i < 4; i++) {
            fast[i] /= 4;
        }
        fast[8] -= 0.5;
        assertThat(now(simulation(cards(200), Map.of(), AMPLE, Weights.of(fast), 1)).reviews())
                .isGreaterThan(1.2 * now(simulation(cards(200), Map.of(), AMPLE)).reviews());
    }

    @Test
    void aShorterLongestIntervalTakesMoreReviews() {
        var unlimited = now(simulation(cards(300), memories(300), AMPLE));
        var tenDays = now(simulation(cards(300), memories(300), AMPLE.withLongest(10)));
        assertThat(tenDays.reviews()).isGreaterThan(unlimited.reviews());
        assertThat(tenDays.remembered()).isGreaterThan(unlimited.remembered());
    }

    @Test
    void beforeAnExamMoreIsRememberedOnItsDay() {
        var cards = cards(300);
        var without = now(simulation(cards, memories(300), AMPLE));
        var exam = AMPLE.withExams(Map.of(TOPIC, TODAY.plusDays(1L + DAYS)));
        assertThat(now(simulation(cards, memories(300), exam)).remembered())
                .isGreaterThan(without.remembered());
        var other = AMPLE.withExams(Map.of("another", TODAY.plusDays(1L + DAYS)));
        assertThat(now(simulation(cards, memories(300), other))).isEqualTo(without);
    }

    @Test
    void cardsOfOneFactAreReviewedTogether() {
        var shared = IntStream.range(0, 300).mapToObj(i -> List.of("fact" + i / 3)).toList();
        var together = now(simulation(shared, Map.of(), AMPLE));
        var single = now(simulation(cards(100), Map.of(), AMPLE));
        assertThat(together.reviews()).isCloseTo(single.reviews(), within(single.reviews() / 4));
        assertThat(together.met()).isEqualTo(300);
    }

    @Test
    void theDaysAreAsManyAsMayBeSimulated() {
        var simulation = simulation(cards(9), Map.of(), AMPLE);
        assertThatThrownBy(() -> simulation.over(59, SOME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Days are simulated for 60 to 365; found 59");
        assertThatThrownBy(() -> simulation.over(366, SOME))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(simulation.over(365, SOME).days()).isEqualTo(365);
    }

    @Test
    void thoseForgottenOrDueLongAgoAreNotLost() {
        var memories = new HashMap<>(memories(100));
        memories.replaceAll((fact, m) -> m.dueOn(TODAY.minusDays(400)));
        var played = now(simulation(cards(100), memories, AMPLE.withReviewsADay(10)));
        assertThat(played.remembered()).isGreaterThan(60);
        assertThat(played.reviews()).isGreaterThan(2);
    }
}

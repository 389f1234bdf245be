package app.dateline.study;

import static app.dateline.study.Samples.card;
import static app.dateline.study.Samples.graded;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Pack;
import app.dateline.question.Flashcard;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Weights;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Reviews spread over days by a learner's own settings.
class PacingTest {
    private static final String TOPIC = "topic";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static Pacing pacing(ReviewSettings settings) {
        return Pacing.of(Weights.DEFAULT, settings, TOPIC);
    }

    private static Pacing before(LocalDate exam) {
        return pacing(ReviewSettings.DEFAULT.withReviewsADay(20).withExams(Map.of(TOPIC, exam)));
    }

    private static Instant at(LocalDate day, int second) {
        return day.atTime(12, 0).toInstant(ZoneOffset.ofHours(5)).plusSeconds(second);
    }

    private static Memory memory(double stability, LocalDate last, LocalDate due) {
        return new Memory(
                stability,
                5,
                0.1542,
                last,
                Memory.Outcome.HELD,
                due,
                3,
                0,
                Memory.RECALLED,
                "first");
    }

    /// A year of cards, each graded on days drawn, with what was promised for each beforehand.
    private static List<Recall> play(Pacing pacing, long seed, int reviews) {
        var random = random(seed);
        var recalls = new ArrayList<Recall>();
        Map<String, Memory> held = new HashMap<>();
        for (var i = 0; i < reviews; i++) {
            var day = TODAY.plusDays(i * 365L / reviews);
            var card = card("e" + random.nextInt(40));
            var rating = RATINGS.get(Math.min(3, random.nextInt(6)));
            var review = graded(at(day, i), "g" + i, card, rating).recalls();
            var promised = Outlook.of(card, Remembered.of(held), day, pacing).days(rating);
            recalls.addAll(review);
            var anew = Fold.of(of(recalls, card), Remembered.of(held), Corrected.NONE, pacing);
            held = new HashMap<>(held);
            held.putAll(anew);
            assertThat(Deck.due(Pack.Entry.of(card), held))
                    .contains(day.plusDays(rating == Rating.AGAIN ? 1 : promised));
        }
        assertThat(Fold.of(recalls, pacing)).as("folded anew").isEqualTo(held);
        return recalls;
    }

    private static List<Recall> of(List<Recall> recalls, Flashcard card) {
        return recalls.stream()
                .filter(r -> r.fact().equals(card.facts().getFirst().key()))
                .toList();
    }

    @Test
    void theDayAButtonPromisesIsTheDayItComesDueAndTheWholeLogFoldedAnewSaysTheSame() {
        play(pacing(ReviewSettings.DEFAULT.withEasyDays(WEEKEND)), 1, 300);
        play(before(TODAY.plusDays(120)), 2, 300);
    }

    @Test
    void whateverWentBeforeTheBetterRatingComesBackLaterAndNoneAfterTheLongestInterval() {
        var random = random(3);
        for (var i = 0; i < 2_000; i++) {
            var longest = i % 2 == 0 ? 36_500 : random.nextInt(7, 60);
            var settings =
                    ReviewSettings.DEFAULT
                            .withLongest(longest)
                            .withRetention(random.nextDouble(0.7, 0.97))
                            .withEasyDays(i % 3 == 0 ? WEEKEND : Set.of());
            var last = TODAY.minusDays(random.nextInt(0, 900));
            var held =
                    new HashMap<>(
                            Map.of(
                                    "f/date",
                                    memory(Math.exp(random.nextDouble(-7, 8)), last, TODAY)));
            for (var other = 0; other < 30; other++) {
                held.put("o" + other, memory(9, TODAY, TODAY.plusDays(random.nextInt(1, 40))));
            }
            var outlook = Outlook.of(card("f"), Remembered.of(held), TODAY, pacing(settings));
            assertThat(outlook.days(Rating.HARD)).isPositive();
            assertThat(outlook.days(Rating.HARD)).isLessThan(outlook.days(Rating.GOOD));
            assertThat(outlook.days(Rating.GOOD)).isLessThan(outlook.days(Rating.EASY));
            assertThat(outlook.days(Rating.EASY)).isLessThanOrEqualTo(longest);
        }
    }

    @Test
    void recallToKeepAndLongestIntervalAreTheLearnersOwn() {
        var held = Map.of("f/date", memory(100, TODAY.minusDays(80), TODAY));
        var usual = good(ReviewSettings.DEFAULT, held);
        assertThat(good(ReviewSettings.DEFAULT.withRetention(0.97), held)).isLessThan(usual / 2);
        assertThat(good(ReviewSettings.DEFAULT.withRetention(0.8), held)).isGreaterThan(usual * 2);
        assertThat(good(ReviewSettings.DEFAULT.withLongest(30), held)).isLessThanOrEqualTo(30);
    }

    private static int good(ReviewSettings settings, Map<String, Memory> held) {
        return Outlook.of(card("f"), Remembered.of(held), TODAY, pacing(settings))
                .days(Rating.GOOD);
    }

    @Test
    void theDayWithTheLeastToDoIsTaken() {
        var held = new HashMap<>(Map.of("f/date", memory(20, TODAY.minusDays(20), TODAY)));
        var free = good(ReviewSettings.DEFAULT, held);
        for (var day = 1; day < 200; day++) {
            for (var i = 0; i < (day == free + 1 ? 1 : 9); i++) {
                held.put("o%d.%d".formatted(day, i), memory(9, TODAY, TODAY.plusDays(day)));
            }
        }
        assertThat(good(ReviewSettings.DEFAULT, held)).isEqualTo(free + 1);
    }

    @Test
    void littleComesDueOnEasyDays() {
        var even = byWeekday(ReviewSettings.DEFAULT);
        var easy = byWeekday(ReviewSettings.DEFAULT.withEasyDays(WEEKEND));
        assertThat(even[5] + even[6]).isBetween(180, 400);
        assertThat(easy[5] + easy[6]).isLessThan((even[5] + even[6]) / 2).isPositive();
    }

    /// How many of a thousand cards come due on each day of the week, from Monday.
    private static int[] byWeekday(ReviewSettings settings) {
        var random = random(5);
        Map<String, Memory> held = new HashMap<>();
        var days = new int[7];
        for (var i = 0; i < 1_000; i++) {
            var key = "e" + i + "/date";
            held.put(key, memory(Math.exp(random.nextDouble(3, 5)), TODAY.minusDays(9), TODAY));
            var due = TODAY.plusDays(good("e" + i, settings, held));
            held.put(key, memory(9, TODAY, due));
            days[due.getDayOfWeek().getValue() - 1]++;
        }
        return days;
    }

    private static int good(String event, ReviewSettings settings, Map<String, Memory> held) {
        return Outlook.of(card(event), Remembered.of(held), TODAY, pacing(settings))
                .days(Rating.GOOD);
    }

    @Test
    void whatWouldComeDueAfterTheRunUpHasBegunIsDueInIt() {
        var random = random(6);
        for (var i = 0; i < 2_000; i++) {
            var left = random.nextInt(10, 90);
            var exam = TODAY.plusDays(left);
            var held = new HashMap<String, Memory>();
            held.put(
                    "f/date",
                    memory(
                            Math.exp(random.nextDouble(-3, 8)),
                            TODAY.minusDays(random.nextInt(1, 90)),
                            TODAY));
            for (var other = 0; other < 75; other++) {
                held.put("o" + other, memory(9, TODAY, TODAY.plusDays(random.nextInt(1, 40))));
            }
            var plain = Outlook.of(card("f"), Remembered.of(held), TODAY, Pacing.PLAIN);
            var outlook = Outlook.of(card("f"), Remembered.of(held), TODAY, before(exam));
            var runUp = left - 5;
            for (var rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
                assertThat(outlook.days(rating)).isLessThan(left);
                if (plain.days(rating) >= runUp) {
                    assertThat(outlook.days(rating)).isBetween(runUp, left - 1);
                }
            }
            assertThat(outlook.days(Rating.HARD)).isLessThanOrEqualTo(outlook.days(Rating.GOOD));
            assertThat(outlook.days(Rating.GOOD)).isLessThanOrEqualTo(outlook.days(Rating.EASY));
        }
    }

    @Test
    void whatIsWeakHasItsLastReviewNearestToTheExam() {
        var held = new HashMap<String, Memory>();
        for (var i = 0; i < 75; i++) {
            held.put("o" + i, memory(20 + i, TODAY, TODAY.plusDays(1 + i % 40)));
        }
        held.put("weak/date", memory(10, TODAY.minusDays(1), TODAY));
        held.put("firm/date", memory(300, TODAY.minusDays(1), TODAY));
        var exam = before(TODAY.plusDays(12));
        assertThat(Outlook.of(card("weak"), Remembered.of(held), TODAY, exam).days(Rating.GOOD))
                .isBetween(10, 11);
        assertThat(Outlook.of(card("firm"), Remembered.of(held), TODAY, exam).days(Rating.GOOD))
                .isBetween(6, 8);
    }

    @Test
    void fromTheDayOfTheExamOnItChangesNothing() {
        var held = Map.of("f/date", memory(100, TODAY.minusDays(80), TODAY));
        for (var past = 0; past < 3; past++) {
            assertThat(
                            Outlook.of(
                                    card("f"),
                                    Remembered.of(held),
                                    TODAY,
                                    before(TODAY.minusDays(past))))
                    .isEqualTo(
                            Outlook.of(
                                    card("f"),
                                    Remembered.of(held),
                                    TODAY,
                                    pacing(ReviewSettings.DEFAULT)));
        }
    }

    @Test
    void newCardsAreSpreadSoThatAllAreMetBeforeTheRunUpAndNeverBeyondTheLimit() {
        var exam = new Exam(TODAY.plusDays(40), 20);
        var unmet = 200;
        var met = new ArrayList<Integer>();
        for (var day = 0; day < 40 - exam.runUp(200); day++) {
            var fresh = exam.fresh(TODAY.plusDays(day), unmet, 200, 40);
            met.add(fresh);
            unmet -= Math.min(unmet, fresh);
        }
        assertThat(unmet).isZero();
        assertThat(met.getFirst()).isBetween(12, 30).isGreaterThan(met.get(10));
        assertThat(exam.fresh(TODAY, 2_000, 2_000, 20)).isEqualTo(20);
        assertThat(exam.fresh(TODAY.plusDays(50), 100, 200, 20)).as("after it").isEqualTo(20);
    }

    @Test
    void theRunUpTakesAsManyDaysAsAllFactsNeed() {
        assertThat(IntStream.of(0, 1, 150, 151, 100_000).map(new Exam(TODAY, 200)::runUp))
                .containsExactly(1, 1, 1, 2, 30);
        assertThat(new Exam(TODAY, 0).runUp(3)).isEqualTo(3);
    }
}

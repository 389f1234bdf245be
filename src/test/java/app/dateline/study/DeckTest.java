package app.dateline.study;

import static app.dateline.study.Samples.answered;
import static app.dateline.study.Samples.card;
import static app.dateline.study.Samples.fact;
import static app.dateline.study.Samples.graded;
import static app.dateline.study.Samples.recalls;
import static app.dateline.study.Samples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Confusables;
import app.dateline.bank.Contrast;
import app.dateline.bank.Pack;
import app.dateline.question.Flashcard;
import app.dateline.question.Mark;
import app.dateline.question.Prompt;
import app.dateline.study.fsrs.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeckTest {
    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final Instant NOON = Instant.parse("2026-11-24T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final long SEED = 7;
    private static final Limits LIMITS = new Limits(20, 200);

    /// A learner's grades of today over a history; each press is a second later.
    private static final class Learner {
        private final List<Flashcard> cards;
        private final List<Recall> before;
        private final List<ReviewStep.Graded> grades = new ArrayList<>();

        Learner(List<Flashcard> cards, List<Recall> before) {
            this.cards = cards;
            this.before = List.copyOf(before);
        }

        Deck deck() {
            return Deck.of(
                    standing(Pack.of(cards, Confusables.NONE), memories(), TODAY, SEED),
                    card -> true,
                    grades,
                    LIMITS,
                    false);
        }

        Map<String, Memory> memories() {
            return Fold.of(
                    Stream.concat(
                                    before.stream(),
                                    grades.stream().flatMap(g -> g.recalls().stream()))
                            .toList(),
                    Pacing.PLAIN);
        }

        Flashcard grade(Rating rating) {
            var card = deck().current().orElseThrow();
            var at = NOON.plusSeconds(grades.size());
            grades.add(graded(at, "g" + grades.size(), card, rating));
            return card;
        }

        /// Grades until nothing is left.
        List<Flashcard> all(BiFunction<Flashcard, Integer, Rating> how) {
            var shown = new ArrayList<Flashcard>();
            while (deck().current().isPresent()) {
                var card = deck().current().orElseThrow();
                assertThat(shown.size()).as("an end").isLessThan(500);
                shown.add(grade(how.apply(card, shown.size())));
            }
            return shown;
        }
    }

    /// Two cards an event.
    private static List<Flashcard> bank(int events) {
        return IntStream.range(0, events)
                .boxed()
                .flatMap(i -> Stream.of(card("e" + i, "date"), card("e" + i, "visitor")))
                .toList();
    }

    private static List<Recall> met(List<Flashcard> cards, int daysAgo) {
        return IntStream.range(0, cards.size())
                .mapToObj(i ->
                        graded(
                                NOON.minus(Duration.ofDays(daysAgo)).plusMillis(i),
                                "met " + i,
                                cards.get(i),
                                Rating.GOOD))
                .flatMap(g -> g.recalls().stream())
                .toList();
    }

    @Test
    void whatIsNewIsSpreadAmongWhatIsDueOfWhichTheLongestDueComesFirst() {
        var bank = IntStream.range(0, 18).mapToObj(i -> card("e" + i)).toList();
        var late = met(bank.subList(0, 3), 30);
        var later = met(bank.subList(3, 6), 10);
        var learner = new Learner(bank, Stream.concat(later.stream(), late.stream()).toList());
        var shown = learner.all((card, i) -> Rating.GOOD);
        assertThat(shown).hasSize(18).doesNotHaveDuplicates();
        var due = shown.stream().filter(bank.subList(0, 6)::contains).toList();
        assertThat(due.subList(0, 3)).containsExactlyInAnyOrderElementsOf(bank.subList(0, 3));
        assertThat(due.subList(3, 6)).containsExactlyInAnyOrderElementsOf(bank.subList(3, 6));
        for (var i = 0; i < 18; i += 3) {
            assertThat(shown.subList(i, i + 3)).containsOnlyOnce(due.get(i / 3));
        }
        assertThat(learner.deck().left()).isZero();
    }

    @Test
    void beforeAnExamWhatIsNewComesFirst() {
        var bank = bank(8);
        var memories = Fold.of(met(bank.subList(0, 4), 30), Pacing.PLAIN);
        for (var newFirst : List.of(true, false)) {
            var deck =
                    Deck.of(
                            standing(Pack.of(bank, Confusables.NONE), memories, TODAY, SEED),
                            card -> true,
                            List.of(),
                            LIMITS,
                            newFirst);
            assertThat(deck.current().orElseThrow()).isIn(newFirst ? deck.fresh() : deck.due());
        }
    }

    @Test
    void noMoreThanTwentyAreMetADayHoweverOftenOneComesBackToThem() {
        var learner = new Learner(bank(40), List.of());
        assertThat(learner.deck().fresh()).hasSize(LIMITS.fresh());
        var planned = learner.deck().fresh();
        var shown = learner.all((card, i) -> i % 3 == 0 ? Rating.AGAIN : Rating.GOOD);
        assertThat(new HashSet<>(shown)).containsExactlyInAnyOrderElementsOf(planned);
        assertThat(learner.deck().current()).isEmpty();
        var tomorrow =
                Deck.of(
                        standing(
                                Pack.of(learner.cards, Confusables.NONE),
                                learner.memories(),
                                TODAY.plusDays(1),
                                SEED),
                        card -> true,
                        List.of(),
                        LIMITS,
                        false);
        assertThat(tomorrow.fresh()).hasSize(LIMITS.fresh()).doesNotContainAnyElementsOf(planned);
    }

    @Test
    void newCardsAreOfDifferentEventsAsLongAsThereAreEnough() {
        assertThat(new Learner(bank(20), List.of()).deck().fresh())
                .extracting(c -> c.facts().getFirst().event())
                .doesNotHaveDuplicates();
    }

    @Test
    void aForgottenCardComesBackAfterFiveOthers() {
        var learner = new Learner(bank(10), List.of());
        var forgotten = learner.grade(Rating.AGAIN);
        for (var i = 0; i < Deck.BEFORE_AGAIN; i++) {
            assertThat(learner.grade(Rating.GOOD)).isNotEqualTo(forgotten);
        }
        assertThat(learner.deck().current()).contains(forgotten);
        assertThat(learner.deck().again()).containsExactly(forgotten);
    }

    @Test
    void withFewOthersLeftItComesBackAtTheEndUntilItIsPassed() {
        var learner = new Learner(List.of(card("a"), card("b")), List.of());
        var first = learner.grade(Rating.AGAIN);
        var second = learner.grade(Rating.AGAIN);
        assertThat(second).isNotEqualTo(first);
        assertThat(List.of(learner.grade(Rating.AGAIN), learner.grade(Rating.HARD)))
                .containsExactly(first, second);
        assertThat(learner.grade(Rating.AGAIN)).isEqualTo(first);
        assertThat(learner.grade(Rating.EASY)).isEqualTo(first);
        assertThat(learner.deck().left()).isZero();
    }

    @Test
    void cardsOfOneEventStandApart() {
        for (var seed = 0; seed < 50; seed++) {
            var bank = bank(12);
            var learner = new Learner(bank, met(bank, 20 + seed));
            var shown = learner.all((card, i) -> i % 7 == 3 ? Rating.AGAIN : Rating.GOOD);
            // Towards the end there may be no other event left.
            for (var i = 1; i < shown.size() - 8; i++) {
                var events =
                        shown.subList(Math.max(0, i - Deck.APART + 1), i).stream()
                                .map(c -> c.facts().getFirst().event());
                assertThat(events).doesNotContain(shown.get(i).facts().getFirst().event());
            }
        }
    }

    @Test
    void theSameMemoryGivesTheSameCardInWhateverOrderTheCardsAreRead() {
        var bank = bank(15);
        var learner = new Learner(bank, met(bank.subList(0, 20), 9));
        for (var i = 0; i < 12; i++) {
            learner.grade(RATINGS.get(i % 4));
            assertThat(
                            Deck.of(
                                    standing(
                                            Pack.of(bank.reversed(), Confusables.NONE),
                                            learner.memories(),
                                            TODAY,
                                            SEED),
                                    card -> true,
                                    learner.grades,
                                    LIMITS,
                                    false))
                    .isEqualTo(learner.deck());
        }
        var other =
                Deck.of(
                        standing(
                                Pack.of(bank, Confusables.NONE),
                                learner.memories(),
                                TODAY,
                                SEED + 1),
                        card -> true,
                        learner.grades,
                        LIMITS,
                        false);
        assertThat(other.due()).isNotEqualTo(learner.deck().due());
    }

    @Test
    void undoingGradeAfterGradeLeadsBackThroughTheVerySameCards() {
        var bank = bank(15);
        var learner = new Learner(bank, met(bank.subList(0, 20), 9));
        var decks = new ArrayList<Deck>();
        for (var i = 0; i < 25 && learner.deck().current().isPresent(); i++) {
            decks.add(learner.deck());
            learner.grade(RATINGS.get(i % 4));
        }
        for (var deck : decks.reversed()) {
            learner.grades.removeLast();
            assertThat(learner.deck()).isEqualTo(deck);
        }
    }

    @Test
    void whatAQuestionAskedIsKnownToTheCards() {
        var bank = List.of(card("a"), card("b"), card("c"));
        var missed = answered(NOON.minus(Duration.ofDays(1)), 0, Mark.NONE, fact("a"));
        var known = answered(NOON.minus(Duration.ofDays(1)), 1, Mark.FULL, fact("b"));
        var deck = new Learner(bank, Samples.typed(List.of(missed, known))).deck();
        assertThat(deck.due()).containsExactly(card("a"));
        assertThat(deck.fresh()).containsExactly(card("c"));
    }

    @Test
    void aForgottenCardIsPassedByARightAnswerToAQuestion() {
        var bank = List.of(card("a"), card("b"));
        var grade = graded(NOON, "g", card("a"), Rating.AGAIN);
        var answer = answered(NOON.plusSeconds(60), 0, Mark.FULL, fact("a"));
        var deck =
                Deck.of(
                        standing(
                                Pack.of(bank, Confusables.NONE),
                                Fold.of(
                                        Stream.concat(
                                                        recalls(grade).stream(),
                                                        recalls(List.of(answer)).stream())
                                                .toList(),
                                        Pacing.PLAIN),
                                TODAY,
                                SEED),
                        card -> true,
                        List.of(grade),
                        LIMITS,
                        false);
        assertThat(deck.again()).isEmpty();
        assertThat(deck.fresh()).containsExactly(card("b"));
    }

    @Test
    void aNewCardInTheBankMovesNoOther() {
        var before = new Learner(bank(9), List.of()).deck().fresh();
        var more = new ArrayList<>(bank(9));
        more.add(card("another"));
        assertThat(new Learner(more, List.of()).deck().fresh())
                .filteredOn(before::contains)
                .isEqualTo(before);
    }

    @Test
    void aBankWithoutCardsHasNothingToShow() {
        var deck =
                Deck.of(
                        standing(Pack.of(List.of(), Confusables.NONE), Map.of(), TODAY, SEED),
                        card -> true,
                        List.of(),
                        LIMITS,
                        false);
        assertThat(deck.left()).isZero();
        assertThat(deck.current()).isEmpty();
    }

    @Test
    void ofTwoCardsOfOneEventDueTodayOneWaitsUntilTomorrow() {
        var bank = List.of(card("a"), card("a", "visitor"), card("b"));
        var learner = new Learner(bank, met(bank, Math.toIntExact(dueAfter())));
        var deck = learner.deck();
        assertThat(deck.due()).hasSize(2).contains(card("b"));
        assertThat(deck.apart()).hasSize(1).doesNotContainAnyElementsOf(deck.due());
        assertThat(learner.all((card, i) -> Rating.GOOD)).hasSize(2);
        assertThat(learner.deck().apart()).isEqualTo(deck.apart());
        var tomorrow =
                Deck.of(
                        standing(
                                Pack.of(bank, Confusables.NONE),
                                learner.memories(),
                                TODAY.plusDays(1),
                                SEED),
                        card -> true,
                        List.of(),
                        LIMITS,
                        false);
        assertThat(tomorrow.due()).isEqualTo(deck.apart());
    }

    @Test
    void whatIsEasilyTakenForAFactAskedTodayWaitsAsItsSiblingsDo() {
        var bank = List.of(card("a"), card("b"), card("c"));
        var before = met(bank, Math.toIntExact(dueAfter()));
        var pairs =
                new Confusables(Map.of("a/date", List.of("b/date"), "b/date", List.of("a/date")));
        var deck =
                Deck.of(
                        standing(Pack.of(bank, pairs), Fold.of(before, Pacing.PLAIN), TODAY, SEED),
                        card -> true,
                        List.of(),
                        LIMITS,
                        false);
        assertThat(deck.due()).hasSize(2).contains(card("c"));
        assertThat(deck.apart()).hasSize(1).doesNotContain(card("c"));
        var fresh =
                Deck.of(
                                standing(Pack.of(bank, pairs), Map.of(), TODAY, SEED),
                                card -> true,
                                List.of(),
                                LIMITS,
                                false)
                        .fresh();
        assertThat(fresh).as("new ones last, but not left out").hasSize(3);
        assertThat(fresh.subList(0, 2)).contains(card("c"));
    }

    @Test
    void whatIsLateByMoreThanItsIntervalAllowsWaitsForNothing() {
        var bank = List.of(card("a"), card("a", "visitor"));
        var deck = new Learner(bank, met(bank, Math.toIntExact(dueAfter()) + 1)).deck();
        assertThat(deck.due()).hasSize(2);
        assertThat(deck.apart()).isEmpty();
    }

    @Test
    void aContrastComesFirstUntilBothFactsAreHeldAndKeepsTheirOwnCardsOff() {
        var bank = List.of(card("a"), card("b"), card("c"));
        var before = met(bank, Math.toIntExact(dueAfter()));
        var missed =
                graded(NOON.minus(Duration.ofHours(1)), "missed", card("a"), Rating.AGAIN)
                        .recalls();
        var both =
                new Flashcard(
                        "contrast.a.b",
                        new Prompt("Which of these two was in 2011, and which in 2012?"),
                        "2011; 2012",
                        List.of(fact("a"), fact("b")));
        var pack =
                Pack.of(bank, Confusables.NONE)
                        .with(List.of(new Contrast(both, card("a"), card("b"))));
        var recalls = Stream.concat(before.stream(), missed.stream()).toList();
        var deck =
                Deck.of(
                        standing(pack, Fold.of(recalls, Pacing.PLAIN), TODAY, SEED),
                        card -> true,
                        List.of(),
                        LIMITS,
                        false);
        assertThat(deck.due()).containsExactly(both, card("c"));
        assertThat(deck.apart()).containsExactly(card("b"));
        var forgotten = graded(NOON, "g0", both, Rating.AGAIN);
        var passed = graded(NOON.plusSeconds(9), "g1", both, Rating.GOOD);
        assertThat(after(pack, recalls, forgotten).again()).containsExactly(both);
        var held = after(pack, recalls, forgotten, passed);
        assertThat(held.again()).isEmpty();
        assertThat(held.due()).containsExactly(card("c"));
    }

    private static Deck after(Pack pack, List<Recall> recalls, ReviewStep.Graded... grades) {
        return Deck.of(
                standing(
                        pack,
                        Fold.of(
                                Stream.concat(recalls.stream(), recalls(grades).stream()).toList(),
                                Pacing.PLAIN),
                        TODAY,
                        SEED),
                card -> true,
                List.of(grades),
                LIMITS,
                false);
    }

    /// In how many days what was met once and known comes back.
    private static long dueAfter() {
        var memory = Fold.of(met(List.of(card("a")), 0), Pacing.PLAIN).values().iterator().next();
        return memory.interval();
    }
}

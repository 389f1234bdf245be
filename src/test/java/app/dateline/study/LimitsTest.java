package app.dateline.study;

import static app.dateline.study.Samples.card;
import static app.dateline.study.Samples.graded;
import static app.dateline.study.Samples.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.dateline.bank.Confusables;
import app.dateline.bank.Pack;
import app.dateline.question.Flashcard;
import app.dateline.study.fsrs.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a day's limits let through, and what a choice beside them draws on.
class LimitsTest {
    private static final Instant NOON = Instant.parse("2026-11-24T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static List<Flashcard> cards(int count) {
        return IntStream.range(0, count).mapToObj(i -> card("e" + i)).toList();
    }

    private static List<ReviewStep.Graded> met(List<Flashcard> cards, int daysAgo) {
        return cards.stream()
                .map(c ->
                        graded(
                                NOON.minus(Duration.ofDays(daysAgo)),
                                "met " + daysAgo + c.id(),
                                c,
                                Rating.GOOD))
                .toList();
    }

    private static Map<String, Memory> memories(
            List<ReviewStep.Graded> before, List<ReviewStep.Graded> today) {
        return Fold.of(
                Stream.concat(before.stream(), today.stream())
                        .flatMap(g -> g.recalls().stream())
                        .toList(),
                Pacing.PLAIN);
    }

    private static Deck deck(
            List<Flashcard> cards,
            List<ReviewStep.Graded> before,
            List<ReviewStep.Graded> today,
            Limits limits) {
        return Deck.of(
                standing(Pack.of(cards, Confusables.NONE), memories(before, today), TODAY, 7),
                card -> true,
                today,
                limits,
                false);
    }

    @Test
    void noMoreComeBackADayThanTheLimitLetsAndTheRestIsCounted() {
        var cards = cards(9);
        var before = met(cards, 30);
        var today = new ArrayList<ReviewStep.Graded>();
        var limits = new Limits(0, 4);
        for (var done = 0; done < 4; done++) {
            var deck = deck(cards, before, today, limits);
            assertThat(deck.due()).hasSize(4 - done);
            assertThat(deck.over()).isEqualTo(5);
            var card = deck.current().orElseThrow();
            today.add(graded(NOON.plusSeconds(done), "t" + done, card, Rating.GOOD));
        }
        assertThat(deck(cards, before, today, limits).current()).isEmpty();
        assertThat(deck(cards, before, today, new Limits(0, 6)).due()).hasSize(2);
    }

    @Test
    void aForgottenCardComesBackThoughTheLimitIsReached() {
        var cards = cards(3);
        var before = met(cards, 30);
        var today = List.of(graded(NOON, "t", cards.getFirst(), Rating.AGAIN));
        var deck = deck(cards, before, today, new Limits(0, 1));
        assertThat(deck.current()).contains(cards.getFirst());
        assertThat(deck.due()).isEmpty();
    }

    @Test
    void newCardsAndReviewsHaveALimitEach() {
        var cards = cards(10);
        var before = met(cards.subList(0, 5), 30);
        var today = List.of(graded(NOON, "t", cards.get(7), Rating.GOOD));
        var deck = deck(cards, before, today, new Limits(2, 3));
        assertThat(deck.met()).isEqualTo(1);
        assertThat(deck.fresh()).hasSize(1);
        assertThat(deck.due()).hasSize(3);
    }

    @Test
    void whatIsChosenIsAskedWhetherDueOrNotTheWeakestFirstAndOnceADay() {
        var cards = cards(6);
        var before =
                Stream.of(met(cards.subList(0, 2), 2), met(cards.subList(2, 4), 1))
                        .flatMap(List::stream)
                        .toList();
        var chosen =
                Deck.chosen(
                        standing(
                                Pack.of(cards, Confusables.NONE),
                                memories(before, List.of()),
                                TODAY,
                                7),
                        card -> true,
                        List.of(),
                        TODAY,
                        0);
        assertThat(chosen.due().subList(0, 2))
                .containsExactlyInAnyOrderElementsOf(cards.subList(0, 2));
        assertThat(chosen.due()).hasSize(4);
        assertThat(chosen.fresh()).isEmpty();
        var today =
                List.of(
                        graded(NOON, "good", cards.get(0), Rating.GOOD),
                        graded(NOON.plusSeconds(1), "again", cards.get(1), Rating.AGAIN));
        var then =
                Deck.chosen(
                        standing(
                                Pack.of(cards, Confusables.NONE),
                                memories(before, today),
                                TODAY,
                                7),
                        card -> true,
                        today,
                        TODAY,
                        1);
        assertThat(then.due()).containsExactlyInAnyOrderElementsOf(cards.subList(2, 4));
        assertThat(then.again()).containsExactly(cards.get(1));
        assertThat(then.fresh()).hasSize(1);
    }

    @Test
    void limitsOutOfBoundsAreRefusedAndChangesStayWithin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(-1, 0))
                .withMessage("New cards a day: 0 to 9999; found -1");
        assertThat(new Limits(5, 5).withFresh(-4).withReviews(1_000_000))
                .isEqualTo(new Limits(0, 9_999));
    }

    @Test
    void theLimitsOfADayAreThoseSetLastForItAndTopic() {
        var log =
                new ReviewLog(
                        new LearnerId("00000000-0000-7000-8000-000000000002"),
                        3,
                        List.of(
                                limited("a", TODAY, "topic", new Limits(1, 1)),
                                limited("b", TODAY, "topic", new Limits(2, 2)),
                                limited("c", TODAY.plusDays(1), "topic", new Limits(3, 3)),
                                limited("d", TODAY, "another", new Limits(4, 4))));
        assertThat(log.day("topic", TODAY).limits()).contains(new Limits(2, 2));
        assertThat(log.day("topic", TODAY.minusDays(1)).limits()).isEmpty();
    }

    private static ReviewStep limited(String id, LocalDate day, String topic, Limits limits) {
        return new ReviewStep.Limited(NOON, ZoneOffset.UTC, day, id, topic, limits);
    }
}

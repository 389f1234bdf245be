package app.dateline.study;

import static app.dateline.study.Samples.answered;
import static app.dateline.study.Samples.fact;
import static app.dateline.study.Samples.recalls;
import static app.dateline.study.Samples.typed;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Mark;
import app.dateline.study.fsrs.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FoldTest {
    private static final Instant NOON = Instant.parse("2026-11-24T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static Instant days(int days) {
        return NOON.plus(Duration.ofDays(days));
    }

    private static Memory of(Map<String, Memory> memories, String fact) {
        return Optional.ofNullable(memories.get(fact)).orElseThrow();
    }

    /// A choice with this guess chance, so many days on.
    private static Recall choice(int day, double guess, boolean right) {
        return recall(day, guess, right ? Rating.GOOD : Rating.AGAIN, "choose-one");
    }

    private static Recall recall(int day, double guess, Rating rating, String way) {
        return new Recall(
                "f",
                "r" + day,
                days(day),
                TODAY.plusDays(day),
                "asked",
                way,
                guess,
                OptionalDouble.empty(),
                rating,
                3);
    }

    private static Memory after(Recall... recalls) {
        return of(Fold.of(List.of(recalls), Pacing.PLAIN), "f");
    }

    @Test
    void aRightAnswerComesBackLaterThanAWrongOneWhichComesBackTomorrow() {
        var memories =
                Fold.of(
                        typed(
                                List.of(
                                        answered(NOON, 0, Mark.FULL, fact("known")),
                                        answered(NOON, 1, Mark.NONE, fact("missed")))),
                        Pacing.PLAIN);
        assertThat(of(memories, "known/date").due()).isAfter(TODAY.plusDays(1));
        assertThat(of(memories, "missed/date").due()).isEqualTo(TODAY.plusDays(1));
        assertThat(of(memories, "missed/date").strength(TODAY)).isEqualTo(Strength.FAINT);
        assertThat(of(memories, "known/date").strength(TODAY)).isEqualTo(Strength.FIRM);
    }

    @Test
    void eachFactOfAnAnswerHasEvidenceFromItsOwnPart() {
        var memories =
                Fold.of(
                        typed(
                                List.of(
                                        answered(NOON, 0, Mark.FULL, fact("a")),
                                        answered(NOON, 1, new Mark(0.5), fact("b")))),
                        Pacing.PLAIN);
        assertThat(of(memories, "a/date").forgotten()).isFalse();
        assertThat(of(memories, "b/date").forgotten()).isTrue();
    }

    @Test
    void theOrderInWhichTheLogIsReadDoesNotMatter() {
        var log = new ArrayList<Step.Answered>();
        for (var i = 0; i < 20; i++) {
            log.add(
                    answered(
                            days(i * 3), i, i % 3 == 0 ? Mark.NONE : Mark.FULL, fact("f" + i % 4)));
        }
        assertThat(Fold.of(recalls(log.reversed()), Pacing.PLAIN))
                .isEqualTo(Fold.of(recalls(log), Pacing.PLAIN));
    }

    @Test
    void aDayThatCountsBackwardsIsTheSameDay() {
        var back =
                new Recall(
                        "f",
                        "later",
                        days(6),
                        TODAY.plusDays(4),
                        "asked",
                        Recall.CARD,
                        0,
                        OptionalDouble.empty(),
                        Rating.GOOD,
                        3);
        var memory = after(recall(5, 0, Rating.GOOD, Recall.CARD), back);
        assertThat(memory.last()).isEqualTo(TODAY.plusDays(5));
        assertThat(memory.reviews()).isEqualTo(2);
    }

    @Test
    void anAnswerThatIsNoEvidenceMovesNothing() {
        assertThat(Fold.of(recalls(List.of(answered(NOON, 0, Mark.FULL))), Pacing.PLAIN)).isEmpty();
    }

    @Test
    void whatWasOnlyRecognisedComesBackInOneTwoAndThreeDaysUntilItIsRecalled() {
        var log = new ArrayList<Recall>();
        var day = 0;
        for (var wait : List.of(1, 2, 3, 3, 3)) {
            log.add(choice(day, 0.25, true));
            assertThat(of(Fold.of(log, Pacing.PLAIN), "f").due())
                    .isEqualTo(TODAY.plusDays(day + wait));
            assertThat(of(Fold.of(log, Pacing.PLAIN), "f").recalled()).isFalse();
            day += wait;
        }
        log.add(recall(day, 0, Rating.GOOD, "type-word"));
        var recalled = of(Fold.of(log, Pacing.PLAIN), "f");
        assertThat(recalled.recalled()).isTrue();
        assertThat(recalled.due()).isAfter(TODAY.plusDays(day + 3));
        log.add(choice(day + 1, 0.25, true));
        assertThat(of(Fold.of(log, Pacing.PLAIN), "f").due()).isAfter(TODAY.plusDays(day + 4));
    }

    @Test
    void aRightChoiceOfWhatHadFadedIsProbablyAGuessAndLeavesMemoryAsItWas() {
        var known = recall(0, 0, Rating.GOOD, Recall.CARD);
        var before = after(known);
        var later = 3_000;
        assertThat(before.retrievability(TODAY.plusDays(later))).isLessThan(0.34);
        var guessed = after(known, choice(later, 0.5, true));
        assertThat(guessed.outcome()).isEqualTo(Memory.Outcome.GUESSED);
        assertThat(guessed.stability()).isEqualTo(before.stability());
        assertThat(guessed.due()).isEqualTo(TODAY.plusDays(later + 1));
        assertThat(guessed.lapses()).isZero();
        assertThat(guessed.strength(TODAY.plusDays(later))).isEqualTo(Strength.FAINT);
        assertThat(after(known, choice(3, 0.5, true)).outcome()).isEqualTo(Memory.Outcome.HELD);
    }

    @Test
    void ofWhatWasNeverMetACoinTossProvesNothingAndAChoiceAmongFiveDoes() {
        assertThat(after(choice(0, 0.5, true)).outcome()).isEqualTo(Memory.Outcome.GUESSED);
        assertThat(after(choice(0, 0.2, true)).outcome()).isEqualTo(Memory.Outcome.HELD);
        assertThat(after(choice(0, 0.2, true).withPrior(0.05)).outcome())
                .as("of one who knew nothing of the topic so far")
                .isEqualTo(Memory.Outcome.GUESSED);
    }

    @Test
    void onlyWhatWasHeldCanLapse() {
        var wrong = recall(0, 0, Rating.AGAIN, Recall.CARD);
        assertThat(after(wrong).lapses()).isZero();
        assertThat(after(wrong, recall(1, 0, Rating.AGAIN, Recall.CARD)).lapses()).isZero();
        assertThat(
                        after(
                                        wrong,
                                        recall(1, 0, Rating.GOOD, Recall.CARD),
                                        recall(9, 0, Rating.AGAIN, Recall.CARD))
                                .lapses())
                .isOne();
        assertThat(after(choice(0, 0.5, true), choice(1, 0.5, false)).lapses())
                .as("what was only guessed")
                .isZero();
    }

    @Test
    void abilityRisesWithRightFirstMeetingsAndFallsWithWrongOnes() {
        var prior = Ability.prior(Ability.UNKNOWN, Ability.MIDDLING);
        assertThat(prior).isEqualTo(Ability.AT_FIRST, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(Ability.prior(Ability.UNKNOWN, 0.9)).isLessThan(prior);
        var right = choice(0, 0.25, true).withPrior(prior);
        var wrong = choice(0, 0.25, false).withPrior(prior);
        assertThat(Ability.after(0, right)).isPositive();
        assertThat(Ability.after(0, wrong)).isNegative();
        assertThat(Ability.after(0, choice(0, 0.5, true).withPrior(prior)))
                .as("a likelier guess says less")
                .isLessThan(Ability.after(0, right));
        assertThat(Ability.after(0.5, choice(0, 0.25, true))).as("no first meeting").isEqualTo(0.5);
    }
}

package app.dateline.study;

import static app.dateline.study.Samples.graded;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Correction;
import app.dateline.bank.Pack;
import app.dateline.bank.Renamed;
import app.dateline.question.Flashcard;
import app.dateline.study.fsrs.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a correction does to a memory, folded in between the reviews.
class RelearningTest {
    private static final Instant NOON = Instant.parse("2026-11-24T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final String FACT = "f/date";

    private static Instant days(double days) {
        return NOON.plusSeconds(Math.round(days * 24 * 3600));
    }

    private static Recall card(double day, Rating rating) {
        return graded(days(day), "r" + day, Samples.card("f"), rating).recalls().getFirst();
    }

    private static Recall choice(double day, double guess) {
        var card = card(day, Rating.GOOD);
        return new Recall(
                card.fact(),
                card.id(),
                card.at(),
                card.day(),
                "asked",
                "choose-one",
                guess,
                OptionalDouble.empty(),
                Rating.GOOD,
                3);
    }

    private static Correction correction(double day, String was, String now) {
        return correction(FACT, day, was, now);
    }

    private static Correction correction(String fact, double day, String was, String now) {
        return new Correction(
                fact,
                "revision " + day,
                days(day),
                Optional.of(was).filter(w -> !w.isEmpty()),
                Optional.of(now).filter(n -> !n.isEmpty()));
    }

    private static Corrected corrected(Correction... corrections) {
        return Corrected.of(List.of(corrections), Renamed.NONE);
    }

    /// What is remembered at an instant, and what of it is to be relearned.
    private static Memory now(double day, Corrected corrected, Recall... recalls) {
        var memory = learned(corrected, recalls);
        return corrected
                .since(FACT, recalls[recalls.length - 1].at(), days(day))
                .map(r -> r.left(memory, Pacing.PLAIN))
                .orElse(memory);
    }

    private static Memory learned(Corrected corrected, Recall... recalls) {
        return Optional.ofNullable(Fold.of(List.of(recalls), corrected, Pacing.PLAIN).get(FACT))
                .orElseThrow();
    }

    private static final Recall[] KNOWN = {
        card(0, Rating.GOOD), card(3, Rating.GOOD), card(17, Rating.GOOD)
    };

    private static Recall[] then(Recall... recalls) {
        return Stream.concat(Stream.of(KNOWN), Stream.of(recalls)).toArray(Recall[]::new);
    }

    @Test
    void whatWasCorrectedIsDueAtOnceAsIfForgottenButIsNoLapseAndNoReview() {
        var before = now(20, Corrected.NONE, KNOWN);
        var after = now(20, corrected(correction(20, "1965", "1966")), KNOWN);
        assertThat(before.due()).isAfter(TODAY.plusDays(20));
        assertThat(after.due()).isBeforeOrEqualTo(TODAY.plusDays(20));
        assertThat(after.outcome()).isEqualTo(Memory.Outcome.CORRECTED);
        assertThat(after.strength(TODAY.plusDays(20))).isEqualTo(Strength.FAINT);
        assertThat(after.stability())
                .isLessThan(before.stability())
                .isLessThan(
                        learned(Corrected.NONE, then(card(20, Rating.AGAIN))).stability() * 1.1);
        assertThat(after.lapses()).isEqualTo(before.lapses());
        assertThat(after.reviews()).isEqualTo(before.reviews());
        assertThat(after.difficulty()).isEqualTo(before.difficulty());
    }

    @Test
    void itIsDueOnTheLearnersOwnDayWhereverTheyAre() {
        for (var zone : List.of("Pacific/Kiritimati", "Asia/Karachi", "UTC", "Etc/GMT+12")) {
            var today = LearnerDay.of(days(20.3), ZoneId.of(zone));
            assertThat(now(20.3, corrected(correction(20.3, "1965", "1966")), KNOWN).due())
                    .as(zone)
                    .isBeforeOrEqualTo(today);
        }
    }

    @Test
    void noMemoryRunsBackwardsWhereItWasReviewedOnTheVeryDay() {
        var memory = now(17.1, corrected(correction(17.1, "1965", "1966")), KNOWN);
        assertThat(memory.last()).isEqualTo(TODAY.plusDays(17));
        assertThat(memory.due()).isEqualTo(TODAY.plusDays(17));
    }

    @Test
    void toForgetTheNewValueIsALapseOnlyOnceItWasKnown() {
        var corrected = corrected(correction(20, "1965", "1966"));
        var wrong = then(card(21, Rating.AGAIN));
        assertThat(learned(Corrected.NONE, wrong).lapses()).isOne();
        assertThat(learned(corrected, wrong).lapses()).isZero();
        assertThat(
                        learned(corrected, then(card(21, Rating.AGAIN), card(22, Rating.AGAIN)))
                                .lapses())
                .isZero();
        assertThat(
                        learned(
                                        corrected,
                                        then(
                                                card(21, Rating.AGAIN),
                                                card(22, Rating.GOOD),
                                                card(30, Rating.AGAIN)))
                                .lapses())
                .isOne();
    }

    @Test
    void lapsesOfTheOldValueStayCounted() {
        var lapsed = then(card(30, Rating.AGAIN), card(31, Rating.GOOD));
        var again =
                Stream.concat(Stream.of(lapsed), Stream.of(card(41, Rating.AGAIN)))
                        .toArray(Recall[]::new);
        assertThat(learned(Corrected.NONE, lapsed).lapses()).isOne();
        assertThat(learned(corrected(correction(40, "1965", "1966")), again).lapses()).isOne();
    }

    @Test
    void aLuckyChoiceOfTheNewValueProvesNothing() {
        var corrected = corrected(correction(20, "1965", "1966"));
        assertThat(learned(Corrected.NONE, then(choice(20.5, 0.5))).outcome())
                .isEqualTo(Memory.Outcome.HELD);
        var guessed = learned(corrected, then(choice(20.5, 0.5)));
        assertThat(guessed.outcome()).isEqualTo(Memory.Outcome.GUESSED);
        var recognised = learned(corrected, then(choice(20.5, 0.2)));
        assertThat(recognised.outcome()).isEqualTo(Memory.Outcome.HELD);
        assertThat(recognised.recalled()).as("it was the old value that was recalled").isFalse();
        assertThat(recognised.due()).isEqualTo(TODAY.plusDays(21));
    }

    @Test
    void whoMeetsTheFactAfterTheCorrectionHasNothingToRelearn() {
        var corrected = corrected(correction(-1, "1965", "1966"));
        assertThat(now(20, corrected, KNOWN)).isEqualTo(now(20, Corrected.NONE, KNOWN));
        assertThat(corrected.since(FACT, days(0), days(99))).isEmpty();
    }

    @Test
    void aCorrectionThatIsTakenBackBeforeTheLearnerComesLeavesTheirMemoryAsItWas() {
        var back = corrected(correction(18, "1965", "1966"), correction(19, "1966", "1965"));
        assertThat(now(20, back, KNOWN)).isEqualTo(now(20, Corrected.NONE, KNOWN));
        assertThat(now(18.5, back, KNOWN).outcome()).isEqualTo(Memory.Outcome.CORRECTED);
        assertThat(learned(back, then(card(21, Rating.GOOD))))
                .isEqualTo(learned(Corrected.NONE, then(card(21, Rating.GOOD))));
    }

    @Test
    void severalCorrectionsInARowAreOneFromWhatWasLearnedToWhatIsSaidNow() {
        var twice = corrected(correction(18, "1965", "1966"), correction(19, "1966", "1967"));
        assertThat(twice.since(FACT, days(17), days(20)))
                .contains(new Relearning(FACT, days(19), "1965", "1967"));
        assertThat(twice.since(FACT, days(18.5), days(20)))
                .as("of one who met the first of them")
                .contains(new Relearning(FACT, days(19), "1966", "1967"));
    }

    @Test
    void whatIsSaidNoMoreIsNotRelearnedUntilSomethingElseIsSaid() {
        var vanished = correction(18, "1965", "");
        assertThat(now(20, corrected(vanished), KNOWN)).isEqualTo(now(20, Corrected.NONE, KNOWN));
        var back = corrected(vanished, correction(19, "", "1966"));
        assertThat(back.since(FACT, days(17), days(20)))
                .contains(new Relearning(FACT, days(19), "1965", "1966"));
        assertThat(corrected(vanished, correction(19, "", "1965")).since(FACT, days(17), days(20)))
                .isEmpty();
    }

    @Test
    void whatWasLearnedOfTheOldValueTrainsNoWeightsByWhatIsForgottenOfTheNew() {
        var corrected = corrected(correction(20, "1965", "1966"));
        assertThat(corrected.apart(List.of(then(card(21, Rating.AGAIN), card(22, Rating.GOOD)))))
                .extracting(Recall::fact)
                .containsExactly(FACT, FACT, FACT, FACT + "#1", FACT + "#1");
    }

    @Test
    void whateverTheOrderOfArrivalTheWholeLogFoldedAnewSaysWhatWasFoldedStepByStep() {
        for (var seed = 0; seed < 8; seed++) {
            play(seed);
        }
    }

    /// Half a year of cards and corrections, drawn. What is remembered is kept up step by step, as it is when learners come.
    private static void play(long seed) {
        var random = new Random(seed);
        var pacing =
                Pacing.of(app.dateline.study.fsrs.Weights.DEFAULT, ReviewSettings.DEFAULT, "topic");
        var recalls = new ArrayList<Recall>();
        var corrections = new ArrayList<Correction>();
        var values = new HashMap<String, String>();
        Map<String, Memory> learned = new HashMap<>();
        for (var i = 0; i < 300; i++) {
            var at = NOON.plus(Duration.ofHours(14L * i + random.nextInt(12)));
            var card = Samples.card("e" + random.nextInt(25));
            var fact = card.facts().getFirst().key();
            if (random.nextInt(4) == 0) {
                var was = values.getOrDefault(fact, "0");
                var now = String.valueOf((Integer.parseInt(was) + 1) % 3);
                values.put(fact, now);
                corrections.add(
                        new Correction(fact, "v" + i, at, Optional.of(was), Optional.of(now)));
                continue;
            }
            var corrected = Corrected.of(corrections, Renamed.NONE);
            var held = held(learned, recalls, corrected, at, pacing);
            var rating = RATINGS.get(random.nextInt(4));
            var day = at.atOffset(ZoneOffset.ofHours(5)).minusHours(4).toLocalDate();
            var promised = Outlook.of(card, held, day, pacing).days(rating);
            var review = graded(at, "g" + i, card, rating).recalls();
            recalls.addAll(review);
            var anew = Fold.of(of(recalls, card), held, corrected, pacing);
            learned.putAll(anew);
            if (rating != Rating.AGAIN) {
                assertThat(Deck.due(Pack.Entry.of(card), learned))
                        .contains(review.getFirst().day().plusDays(promised));
            }
        }
        var shuffled = new ArrayList<>(recalls);
        Collections.shuffle(shuffled, random);
        var corrected = Corrected.of(corrections, Renamed.NONE);
        assertThat(Fold.of(recalls, corrected, pacing)).isEqualTo(learned);
        assertThat(Fold.of(shuffled, corrected, pacing)).isEqualTo(learned);
    }

    private static Remembered held(
            Map<String, Memory> learned,
            List<Recall> recalls,
            Corrected corrected,
            Instant at,
            Pacing pacing) {
        var held = new HashMap<>(learned);
        held.replaceAll((fact, memory) ->
                corrected
                        .since(fact, last(recalls, fact), at)
                        .map(r -> r.left(memory, pacing))
                        .orElse(memory));
        return Remembered.of(held);
    }

    private static Instant last(List<Recall> recalls, String fact) {
        return recalls.stream()
                .filter(r -> r.fact().equals(fact))
                .map(Recall::at)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static List<Recall> of(List<Recall> recalls, Flashcard card) {
        return recalls.stream()
                .filter(r -> r.fact().equals(card.facts().getFirst().key()))
                .toList();
    }
}

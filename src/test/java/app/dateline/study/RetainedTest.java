package app.dateline.study;

import static app.dateline.study.Samples.card;
import static app.dateline.study.Samples.graded;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Correction;
import app.dateline.bank.Renamed;
import app.dateline.study.fsrs.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetainedTest {
    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static Recall rated(String event, String id, double daysAgo, Rating rating) {
        var at = NOW.minus(Duration.ofHours(Math.round(24 * daysAgo)));
        return graded(at, id, card(event), rating).recalls().getFirst();
    }

    private static Recall guessed(Recall recall) {
        return new Recall(
                recall.fact(),
                recall.id(),
                recall.at(),
                recall.day(),
                recall.asked(),
                "choose-one",
                0.25,
                recall.prior(),
                recall.rating(),
                recall.seconds());
    }

    private static Corrected corrected(String event, double daysAgo) {
        var at = NOW.minus(Duration.ofHours(Math.round(24 * daysAgo)));
        return Corrected.of(
                List.of(
                        new Correction(
                                event + "/date",
                                "later",
                                at,
                                Optional.of("1965"),
                                Optional.of("1966"))),
                Renamed.NONE);
    }

    @Test
    void whatStayedIsToldByTheFirstReviewOfADayAndByHowLongItWasLeftAlone() {
        assertThat(
                        Retained.of(
                                List.of(
                                        rated("a", "1", 50, Rating.GOOD),
                                        rated("a", "2", 29, Rating.GOOD),
                                        rated("a", "3", 9, Rating.AGAIN),
                                        rated("b", "4", 12, Rating.GOOD),
                                        rated("b", "5", 9, Rating.HARD),
                                        rated("c", "6", 9, Rating.GOOD)),
                                Corrected.NONE))
                .containsExactly(
                        new Retained(TODAY.minusDays(29), true, 1, 1),
                        new Retained(TODAY.minusDays(9), false, 1, 2));
    }

    @Test
    void ofADayOnlyTheFirstReviewOfAFactCountsAndNoneWhereItCouldBeGuessed() {
        assertThat(
                        Retained.of(
                                List.of(
                                        rated("a", "1", 3, Rating.GOOD),
                                        rated("a", "z", 1, Rating.AGAIN),
                                        rated("a", "b", 0.96, Rating.GOOD),
                                        rated("b", "3", 3, Rating.GOOD),
                                        guessed(rated("b", "4", 1, Rating.GOOD)),
                                        rated("b", "5", 0.96, Rating.GOOD)),
                                Corrected.NONE))
                .containsExactly(new Retained(TODAY.minusDays(1), false, 0, 1));
    }

    @Test
    void whatWasCorrectedSinceItWasAskedTellsNothingOfWhatStayed() {
        assertThat(
                        Retained.of(
                                List.of(
                                        rated("mended", "1", 30, Rating.GOOD),
                                        rated("mended", "2", 4, Rating.AGAIN),
                                        rated("mended", "3", 3, Rating.GOOD),
                                        rated("as-it-was", "4", 30, Rating.GOOD),
                                        rated("as-it-was", "5", 4, Rating.GOOD)),
                                corrected("mended", 5)))
                .containsExactly(
                        new Retained(TODAY.minusDays(4), true, 1, 1),
                        new Retained(TODAY.minusDays(3), false, 1, 1));
    }

    @Test
    void whatIsCountedAnswerByAnswerIsWhatAllEvidenceSays() {
        var random = new Random(3);
        var corrected = corrected("e1", 40);
        var evidence = new ArrayList<Recall>();
        var counted = new HashMap<String, int[]>();
        for (var i = 0; i < 600; i++) {
            var event = "e" + random.nextInt(5);
            var before = of(evidence, event);
            if (random.nextInt(4) == 0 && !before.isEmpty()) {
                evidence.remove(before.get(random.nextInt(before.size())));
            } else {
                var rating = RATINGS.get(random.nextInt(4));
                var recall = rated(event, "r" + i, 90 * random.nextDouble(), rating);
                evidence.add(random.nextInt(5) == 0 ? guessed(recall) : recall);
            }
            for (var more : Retained.change(before, of(evidence, event), corrected)) {
                var row =
                        counted.computeIfAbsent(
                                more.day() + " " + more.mature(), none -> new int[2]);
                row[0] += more.right();
                row[1] += more.asked();
            }
        }
        counted.values().removeIf(row -> row[1] == 0);
        var whole = Retained.of(evidence, corrected);
        assertThat(whole).hasSizeGreaterThan(50);
        assertThat(counted).hasSameSizeAs(whole);
        assertThat(whole)
                .allSatisfy(r ->
                        assertThat(counted.get(r.day() + " " + r.mature()))
                                .containsExactly(r.right(), r.asked()));
    }

    private static List<Recall> of(List<Recall> evidence, String event) {
        return evidence.stream().filter(r -> r.fact().equals(event + "/date")).toList();
    }
}

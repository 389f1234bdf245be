package app.dateline.study;

import static app.dateline.study.Samples.card;
import static app.dateline.study.Samples.graded;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Confusables;
import app.dateline.bank.Pack;
import app.dateline.question.Flashcard;
import app.dateline.study.fsrs.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeechTest {
    private static final Instant NOON = Instant.parse("2026-11-24T07:00:00Z");
    private static final Flashcard CARD = card("e");

    /// Met, then forgotten on so many days, each time twice before it was passed.
    private static List<ReviewStep.Graded> forgotten(int days) {
        var grades = new ArrayList<ReviewStep.Graded>();
        for (var day = 0; day <= days; day++) {
            var at = NOON.plus(Duration.ofDays(day));
            if (day > 0) {
                grades.add(graded(at, "a" + day, CARD, Rating.AGAIN));
                grades.add(graded(at.plusSeconds(60), "b" + day, CARD, Rating.AGAIN));
            }
            grades.add(graded(at.plusSeconds(120), "c" + day, CARD, Rating.GOOD));
        }
        return grades;
    }

    private static Map<String, Memory> memories(List<ReviewStep.Graded> grades) {
        return Fold.of(grades.stream().flatMap(g -> g.recalls().stream()).toList(), Pacing.PLAIN);
    }

    /// What is said of the last grade.
    private static Optional<Leech> said(List<ReviewStep.Graded> grades) {
        LocalDate today = grades.getLast().day();
        return Leech.just(
                Pack.of(List.of(card("other"), CARD), Confusables.NONE),
                memories(grades),
                grades.stream().filter(g -> g.day().equals(today)).toList(),
                card -> Optional.empty());
    }

    @Test
    void itIsSaidOnceADayAtTheEighthLapseAndEveryFourthFromThere() {
        for (var lapses = 1; lapses <= 21; lapses++) {
            var grades = forgotten(lapses);
            var struck = List.of(8, 12, 16, 20).contains(lapses);
            assertThat(said(grades.subList(0, grades.size() - 2)).isPresent())
                    .as("first Again of lapse %d", lapses)
                    .isEqualTo(struck);
            assertThat(said(grades.subList(0, grades.size() - 1))).as("second Again").isEmpty();
            assertThat(said(grades)).as("passed").isEmpty();
        }
    }

    @Test
    void onlyCardsForgottenOnEightDaysAreListedTheWorstFirst() {
        var worse = card("worse");
        var memories =
                Map.of(
                        "e/date", lapsed(8),
                        "worse/date", lapsed(11),
                        "good/date", lapsed(7));
        var leeches =
                Leech.of(
                        List.of(CARD, card("good"), worse, card("unmet")),
                        memories,
                        card -> Optional.empty());
        assertThat(leeches).extracting(Leech::card).containsExactly(worse, CARD);
        assertThat(leeches).extracting(Leech::lapses).containsExactly(11, 8);
    }

    @Test
    void theFactItIsConfusedWithIsItsDiagnosis() {
        var taken = "another/date";
        assertThat(
                        Leech.of(
                                List.of(CARD),
                                Map.of("e/date", lapsed(9)),
                                card -> Optional.of(taken).filter(f -> card.equals(CARD))))
                .singleElement()
                .extracting(Leech::confused)
                .isEqualTo(Optional.of(taken));
    }

    private static Memory lapsed(int lapses) {
        var today = LocalDate.parse("2026-11-24");
        return new Memory(
                2, 9, 0.1542, today, Memory.Outcome.HELD, today, 30, lapses, Memory.RECALLED, "f");
    }
}

package app.dateline.study.progress;

import static app.dateline.study.Samples.card;
import static app.dateline.study.Samples.graded;
import static app.dateline.study.Samples.recalls;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.study.Corrected;
import app.dateline.study.Fold;
import app.dateline.study.Pacing;
import app.dateline.study.fsrs.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The reviews of a fact, one after the other.
class HistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final History THREE =
            History.of(
                    recalls(
                            graded(NOW.minus(Duration.ofDays(9)), "1", card("a"), Rating.GOOD),
                            graded(NOW.minus(Duration.ofDays(6)), "2", card("a"), Rating.AGAIN),
                            graded(NOW.minus(Duration.ofDays(6)), "3", card("a"), Rating.GOOD)),
                    Corrected.NONE,
                    Pacing.PLAIN);

    @Test
    void eachReviewSaysHowLongAfterAndHowLikelyItWasStillKnown() {
        assertThat(THREE.looks().getFirst().since()).isEmpty();
        assertThat(THREE.looks().getFirst().chance()).isEmpty();
        var second = THREE.looks().get(1);
        assertThat(second.since()).hasValue(3);
        assertThat(second.chance().orElseThrow())
                .isCloseTo(
                        THREE.looks()
                                .getFirst()
                                .after()
                                .retrievability(LocalDate.parse("2026-11-18")),
                        within(1e-12))
                .isBetween(0.5, 1.0);
        assertThat(THREE.looks().get(2).since()).hasValue(0);
        assertThat(THREE.first()).isEqualTo("2026-11-15");
    }

    @Test
    void whatItLeavesInTheEndIsWhatIsRemembered() {
        var recalls = THREE.looks().stream().map(History.Look::recall).toList();
        assertThat(Fold.of(recalls, Pacing.PLAIN)).containsEntry("a/date", THREE.memory());
    }

    @Test
    void theDayGivenBesideAllOtherFactsIsThatOfItsLastReview() {
        var given = THREE.memory().dueOn(LocalDate.parse("2026-12-24"));
        assertThat(THREE.now(given).memory()).isEqualTo(given);
        assertThat(THREE.now(given).looks()).isEqualTo(THREE.looks());
    }

    @Test
    void whatWasNeverMetHasNoReview() {
        assertThat(History.of(List.of(), Corrected.NONE, Pacing.PLAIN).looks()).isEmpty();
    }
}

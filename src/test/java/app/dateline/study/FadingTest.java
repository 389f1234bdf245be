package app.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Bank;
import app.dateline.bank.Edition;
import app.dateline.bank.Sketch;
import app.dateline.bank.recipe.WhenYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FadingTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static Edition edition() {
        var chronicle =
                new Sketch()
                        .event("canal", "visit", "A canal was dug.", "date ledger 1998")
                        .event("steel", "agreement", "Steel was agreed on.", "date ledger 2001")
                        .event("wheat", "agreement", "Wheat was agreed on.", "date review 2004")
                        .event("ships", "visit", "Ships called at a port.", "date ledger 2008")
                        .event("drill", "exercise", "Troops trained.", "date gazette 2012")
                        .chronicle();
        var questions = new WhenYear().questions(chronicle, u -> {});
        return Edition.of(
                "topic", "revision", chronicle, new Bank("revision", questions, List.of()));
    }

    private static Memory held(double stability, int daysAgo, boolean forgotten) {
        return Samples.memory(
                stability,
                TODAY.minusDays(daysAgo),
                forgotten ? Memory.Outcome.FORGOTTEN : Memory.Outcome.HELD,
                TODAY);
    }

    @Test
    void whatIsHeldLeastComesFirstAndWhatIsStillClearNotAtAll() {
        var fading =
                Fading.first(
                        edition(),
                        Map.of(
                                "steel/date", held(3, 30, false),
                                "wheat/date", held(9, 0, true),
                                "ships/date", held(400, 1, false)),
                        TODAY,
                        3);
        assertThat(fading)
                .extracting(f -> f.question().id().value())
                .containsExactly("when-year.wheat", "when-year.steel");
        assertThat(fading.getFirst().strength()).isEqualTo(Strength.FAINT);
    }

    @Test
    void noMoreAreNamedThanAskedFor() {
        assertThat(
                        Fading.first(
                                edition(),
                                Map.of(
                                        "steel/date", held(3, 30, true),
                                        "wheat/date", held(3, 30, true)),
                                TODAY,
                                1))
                .hasSize(1);
    }

    @Test
    void whoHasMetNothingHasNothingFading() {
        assertThat(Fading.first(edition(), Map.of(), TODAY, 3)).isEmpty();
    }
}

package app.dateline.study;

import static app.dateline.study.Samples.answered;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Bank;
import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Mark;
import app.dateline.question.Prompt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventMemoryTest {
    private static final EventId VISIT = new EventId("visit");
    private static final Fact DATE = new Fact(VISIT, "date", Optional.empty());
    private static final Fact PLACE = new Fact(VISIT, "place", Optional.empty());
    private static final Fact VISITOR = new Fact(VISIT, "visitor", Optional.empty());
    private static final Instant THEN = Instant.parse("2026-03-10T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static final Bank BANK =
            new Bank(
                    "revision",
                    List.of(),
                    List.of(
                            new Flashcard("one", new Prompt("When?"), "2011", List.of(DATE)),
                            new Flashcard(
                                    "two", new Prompt("Where?"), "Moscow", List.of(PLACE, DATE)),
                            new Flashcard("three", new Prompt("Who?"), "Ayub", List.of(VISITOR))));

    private static EventMemory memory(List<Step.Answered> answers) {
        return EventMemory.all(BANK, Fold.of(Samples.typed(answers), Pacing.PLAIN), TODAY)
                .getOrDefault(VISIT, EventMemory.none());
    }

    @Test
    void anEventNotMetHasItsFactsAndHoldsNone() {
        var memory = memory(List.of());

        assertThat(memory.facts()).isEqualTo(3);
        assertThat(memory.met()).isZero();
        assertThat(memory.strength()).isEqualTo(Strength.NOT_MET);
        assertThat(memory.recall()).isEmpty();
        assertThat(memory.due()).isEmpty();
    }

    @Test
    void theWeakestFactMetSpeaksForTheEventAndTheFirstDayDueIsItsDay() {
        var memory =
                memory(
                        List.of(
                                answered(THEN, 0, Mark.FULL, DATE),
                                answered(THEN.plusSeconds(9), 1, Mark.NONE, PLACE)));

        assertThat(memory.met()).isEqualTo(2);
        assertThat(memory.held()).isEqualTo(1);
        assertThat(memory.strength()).isEqualTo(Strength.FAINT);
        assertThat(memory.due()).contains(TODAY.plusDays(1));
    }

    @Test
    void aFactThatIsNoLongerAskedCountsForNothing() {
        var other = new Fact(VISIT, "duration", Optional.empty());

        assertThat(memory(List.of(answered(THEN, 0, Mark.NONE, other))).strength())
                .isEqualTo(Strength.NOT_MET);
        assertThat(EventMemory.all(BANK, Map.of(), TODAY)).containsOnlyKeys(VISIT);
    }
}

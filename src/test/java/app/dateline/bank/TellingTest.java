package app.dateline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final Chronicle CHRONICLE =
            new Sketch()
                    .event("steel", "agreement", "Steel was agreed on.", "date ledger 2001")
                    .event("ships", "visit", "Ships called at a port.", "date ledger 2008")
                    .event(
                            "crews",
                            "visit",
                            "Crews came ashore when ships called at a port.",
                            "date ledger 2008")
                    .event("drill", "exercise", "Troops trained.", "date gazette 2012")
                    .chronicle();

    private static Set<EventId> told(String prompt) {
        return Telling.of(CHRONICLE)
                .told(
                        new Question(
                                new QuestionId("what.drill"),
                                "what",
                                new Prompt(prompt),
                                new Task.TypeText(List.of("it"), List.of(), List.of()),
                                List.of(new Fact(new EventId("drill"), "date", Optional.empty())),
                                Optional.empty(),
                                OptionalDouble.empty()));
    }

    @Test
    void aQuestionTellsOfWhatItAsksAbout() {
        assertThat(told("Troops trained as [[word]].")).containsExactly(new EventId("drill"));
    }

    @Test
    void whatItQuotesItTellsOfAndWhatIsToldInTheSameWords() {
        assertThat(told("“%s” came before [[word]].".formatted(title("ships"))))
                .contains(new EventId("ships"), new EventId("crews"))
                .doesNotContain(new EventId("steel"));
    }

    private static String title(String event) {
        return CHRONICLE.event(new EventId(event)).title();
    }
}

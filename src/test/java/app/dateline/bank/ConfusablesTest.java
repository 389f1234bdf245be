package app.dateline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Refutation;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfusablesTest {
    private static Fact fact(String event) {
        return new Fact(new EventId(event), "date", Optional.empty());
    }

    /// When an event was, with wrong options that are true of these others.
    private static Question question(String event, Refutation rule, String... others) {
        var options = new ArrayList<Option>();
        options.add(
                new Option(
                        "right",
                        List.of(new ClaimId(event + "/date/a")),
                        List.of(),
                        Optional.empty()));
        Stream.of(others)
                .map(o ->
                        new Option(
                                        "of " + o,
                                        List.of(),
                                        List.of(new ClaimId(event + "/date/a")),
                                        Optional.of(fact(o)))
                                .by(rule))
                .forEach(options::add);
        return new Question(
                new QuestionId("when-year." + event),
                "when-year",
                new Prompt("[[year]] — Something happened."),
                new Task.ChooseOne(options, 0),
                List.of(fact(event)),
                Optional.empty(),
                OptionalDouble.empty());
    }

    @Test
    void factsAreTakenForOneAnotherEitherWayTheOftenestOfferedFirst() {
        var found =
                Confusables.of(
                        List.of(
                                question("a", Refutation.ONE_VALUE, "b", "c"),
                                question("c", Refutation.OWN_TIME, "a", "d")));
        assertThat(found.of("a/date")).containsExactly("c/date", "b/date");
        assertThat(found.of("c/date")).containsExactly("a/date", "d/date");
        assertThat(found.of("b/date")).containsExactly("a/date");
        assertThat(found.of("z/date")).isEmpty();
    }

    @Test
    void noFactHasMoreThanFive() {
        var questions =
                Stream.of("b", "c", "d", "e", "f", "g", "h")
                        .map(other -> question(other, Refutation.ONE_VALUE, "a", other + "x"))
                        .toList();
        var found = Confusables.of(questions);
        assertThat(found.of("a/date"))
                .hasSize(5)
                .isEqualTo(Confusables.of(questions.reversed()).of("a/date"));
        assertThat(found.of("h/date")).containsExactly("hx/date");
    }

    @Test
    void aRelationThatDoesNotHoldAndAFactOfTheSameEventAreNoSuchPair() {
        var found =
                Confusables.of(
                        List.of(
                                question("a", Refutation.AGREED, "b", "c"),
                                question("d", Refutation.ONE_VALUE, "d", "d")));
        assertThat(found).isEqualTo(Confusables.NONE);
    }
}

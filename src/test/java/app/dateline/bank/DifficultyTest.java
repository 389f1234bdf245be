package app.dateline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventDate.Precision;
import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Level;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifficultyTest {
    private static final Chronicle CHRONICLE =
            new Sketch()
                    .event("e2011", "visit", "Asked about.", "date ledger 2011")
                    .event("e2012", "visit", "A year on.", "date ledger 2012")
                    .event("e2013", "visit", "Two years on.", "date ledger 2013")
                    .event("e1970", "visit", "Long before.", "date ledger 1970")
                    .event("e1975", "visit", "Long before, too.", "date ledger 1975")
                    .event("deal", "agreement", "Of another kind.", "date ledger 2012")
                    .event("pact", "agreement", "Of another kind, too.", "date ledger 2013")
                    .chronicle();

    private static double difficulty(Task task, Optional<ArticleId> source, String... events) {
        return Difficulty.of(
                CHRONICLE,
                new Question(
                        new QuestionId("a.e2011"),
                        "a",
                        new Prompt("[[year]] — It happened."),
                        task,
                        Stream.of(events).map(DifficultyTest::fact).toList(),
                        source,
                        OptionalDouble.empty()));
    }

    private static double difficulty(Task task) {
        return difficulty(task, Optional.empty(), "e2011");
    }

    private static Fact fact(String event) {
        return new Fact(new EventId(event), "date", Optional.empty());
    }

    private static Task.ChooseOne choice(String... others) {
        return new Task.ChooseOne(
                Stream.concat(Stream.of("e2011"), Stream.of(others))
                        .map(e -> new Option(e, List.of(), List.of(), Optional.of(fact(e))))
                        .toList(),
                0);
    }

    private static Task.GiveDate date(Precision asked) {
        return new Task.GiveDate(EventDate.parse("2011"), asked, List.of());
    }

    @Test
    void toProduceAnAnswerIsHarderThanToRecogniseIt() {
        var key = choice("e2012", "e2013");
        var judged = new Task.TrueFalse(false, key.options().get(1), key.options().getFirst());
        assertThat(difficulty(judged)).isLessThan(difficulty(key));
        assertThat(difficulty(key)).isLessThan(difficulty(date(Precision.YEAR)));
    }

    @Test
    void aMonthIsHarderThanAYear() {
        assertThat(difficulty(date(Precision.MONTH)))
                .isGreaterThan(difficulty(date(Precision.YEAR)));
    }

    @Test
    void anExactFigureIsHarderThanARoughOne() {
        assertThat(difficulty(new Task.TypeNumber(800, 0, "", " people", List.of())))
                .isGreaterThan(difficulty(new Task.TypeNumber(800, 80, "", " people", List.of())));
    }

    @Test
    void optionsCloseInTimeAreHarderToTellApart() {
        assertThat(difficulty(choice("e2012", "e2013")))
                .isGreaterThan(difficulty(choice("e1970", "e1975")));
    }

    @Test
    void optionsOfOneKindAreHarderToTellApart() {
        assertThat(difficulty(choice("e2012", "e2013")))
                .isGreaterThan(difficulty(choice("deal", "pact")));
    }

    @Test
    void severalFactsAreHarderThanOne() {
        var choice = choice("e1970", "e1975");
        assertThat(difficulty(choice, Optional.empty(), "e2011", "e2012", "e2013"))
                .isGreaterThan(difficulty(choice));
    }

    @Test
    void whatOneArticleSaysIsHarderThanWhatAllSay() {
        assertThat(difficulty(date(Precision.YEAR), Optional.of(new ArticleId("ledger")), "e2011"))
                .isGreaterThan(difficulty(date(Precision.YEAR)));
    }

    @Test
    void aLevelIsNamedForEveryDifficulty() {
        assertThat(Level.of(0)).isEqualTo(Level.EASY);
        assertThat(Level.of(0.4)).isEqualTo(Level.FAIR);
        assertThat(Level.of(1)).isEqualTo(Level.HARD);
    }
}

package app.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.dateline.bank.Telling;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Vocabulary;
import app.dateline.question.Fact;
import app.dateline.question.Level;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final Telling TELLING =
            Telling.of(
                    new Chronicle(
                            List.of(),
                            List.of(),
                            new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of(), Map.of()),
                            List.of()));
    private static final ToIntFunction<Question> NOTHING_MET = Round.dueFirst(Map.of(), TODAY);

    private static Question question(String recipe, String event) {
        return new Question(
                new QuestionId(recipe + "." + event),
                recipe,
                new Prompt("[[year]] — Something happened."),
                new Task.GiveDate(EventDate.parse("2011"), EventDate.Precision.YEAR, List.of()),
                List.of(new Fact(new EventId(event), "date", Optional.empty())),
                Optional.empty(),
                OptionalDouble.empty());
    }

    private static List<Question> bank(int events) {
        var bank = new ArrayList<Question>();
        for (var i = 0; i < events; i++) {
            for (var recipe : List.of("year", "who", "date")) {
                bank.add(question(recipe, "e" + i));
            }
        }
        return bank;
    }

    @Test
    void noTwoQuestionsOfARoundSpeakOfOneEventAndNoRecipeTakesOver() {
        for (var seed = 0; seed < 200; seed++) {
            var drawn = Round.draw(bank(30), TELLING, Blueprint.of(10), NOTHING_MET, seed);
            assertThat(drawn).hasSize(10).doesNotHaveDuplicates();
            assertThat(drawn)
                    .extracting(id -> id.value().substring(id.value().indexOf('.')))
                    .doesNotHaveDuplicates();
            assertThat(drawn)
                    .filteredOn(id -> id.value().startsWith("year"))
                    .hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void theSameSeedGivesTheSameRoundWhateverOrderTheBankIsIn() {
        var drawn = Round.draw(bank(30), TELLING, Blueprint.of(10), NOTHING_MET, 5);
        assertThat(Round.draw(bank(30).reversed(), TELLING, Blueprint.of(10), NOTHING_MET, 5))
                .isEqualTo(drawn);
        assertThat(Round.draw(bank(30), TELLING, Blueprint.of(10), NOTHING_MET, 6))
                .isNotEqualTo(drawn);
    }

    @Test
    void whatIsDueIsAskedBeforeWhatIsNewAndWhatIsFreshComesLast() {
        var due = Samples.memory(2, TODAY.minusDays(3), Memory.Outcome.HELD, TODAY);
        var fresh = Samples.memory(9, TODAY, Memory.Outcome.HELD, TODAY.plusDays(9));
        var drawn =
                Round.draw(
                        bank(12),
                        TELLING,
                        Blueprint.of(5),
                        Round.dueFirst(
                                Map.of("e3/date", due, "e4/date", due, "e5/date", fresh), TODAY),
                        1);
        assertThat(drawn)
                .extracting(QuestionId::value)
                .anyMatch(id -> id.endsWith(".e3"))
                .anyMatch(id -> id.endsWith(".e4"))
                .noneMatch(id -> id.endsWith(".e5"));
    }

    @Test
    void aSmallBankGivesAsManyAsItHas() {
        assertThat(Round.draw(bank(2), TELLING, Blueprint.of(10), NOTHING_MET, 1))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    void noLevelMakesUpMoreThanHalfOfARoundAndItBeginsKindly() {
        var levels = List.of(0.1, 0.4, 0.8, 0.8, 0.8);
        var rated = new ArrayList<Question>();
        bank(40).forEach(q -> rated.add(q.rated(levels.get(rated.size() % levels.size()))));
        var byId = rated.stream().collect(Collectors.toMap(Question::id, Question::level));
        for (var seed = 0; seed < 200; seed++) {
            var drawn =
                    Round.draw(rated, TELLING, Blueprint.of(10), NOTHING_MET, seed).stream()
                            .map(byId::get)
                            .toList();
            assertThat(drawn).hasSize(10);
            assertThat(drawn).filteredOn(Level.HARD::equals).hasSizeBetween(1, 5);
            assertThat(drawn.getFirst()).isNotEqualTo(Level.HARD);
        }
    }

    @Test
    void aBankOfHardQuestionsOnlyStillFillsARound() {
        var hard = bank(30).stream().map(q -> q.rated(0.9)).toList();
        assertThat(Round.draw(hard, TELLING, Blueprint.of(10), NOTHING_MET, 3)).hasSize(10);
    }

    private static Question choosing(String event, String revealed) {
        var wrong =
                Stream.of("2003", "2007")
                        .map(y ->
                                new Option(
                                        y,
                                        List.of(),
                                        List.of(),
                                        Optional.of(
                                                new Fact(
                                                        new EventId(revealed),
                                                        "date",
                                                        Optional.empty()))))
                        .toList();
        var key = new Option("2011", List.of(), List.of(), Optional.empty());
        var plain = question("choice", event);
        return new Question(
                plain.id(),
                plain.recipe(),
                plain.prompt(),
                new Task.ChooseOne(List.of(wrong.getFirst(), key, wrong.getLast()), 1),
                plain.facts(),
                plain.source(),
                plain.difficulty());
    }

    @Test
    void whatIsSaidOfWrongOptionsGivesNoOtherQuestionOfTheRoundAway() {
        var bank = new ArrayList<>(bank(30));
        for (var i = 0; i < 30; i++) {
            bank.add(choosing("e" + i, "e" + (i + 1) % 30));
        }
        for (var seed = 0; seed < 100; seed++) {
            var drawn = Round.draw(bank, TELLING, Blueprint.of(10), NOTHING_MET, seed);
            var chosen = bank.stream().filter(q -> drawn.contains(q.id())).toList();
            for (var one : chosen) {
                assertThat(chosen)
                        .filteredOn(q -> !q.equals(one))
                        .flatExtracting(q -> q.task().reveals())
                        .doesNotContain(one.facts().getFirst().event());
            }
        }
    }

    @Test
    void twoMinutesRatherHoldFewerQuestionsThanOnesThatAnswerEachOther() {
        var drawn =
                Round.draw(bank(12), TELLING, Blueprint.twoMinutes(Selection.ALL), NOTHING_MET, 1);
        assertThat(drawn)
                .hasSize(12)
                .extracting(id -> id.value().substring(id.value().indexOf('.')))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRoundByOneRecipeStillAsksNoEventTwiceWhileThereAreOthers() {
        var years = bank(12).stream().filter(q -> !q.recipe().equals("who")).toList();
        var drawn = Round.draw(years, TELLING, Blueprint.of(10), NOTHING_MET, 3);
        assertThat(drawn)
                .hasSize(10)
                .extracting(id -> id.value().substring(id.value().indexOf('.')))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRoundOfNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Blueprint.of(0))
                .withMessageContaining("found 0");
    }
}

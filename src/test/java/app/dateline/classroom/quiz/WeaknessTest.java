package app.dateline.classroom.quiz;

import static app.dateline.question.SampleQuestions.fact;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.quiz.Weakness.Given;
import app.dateline.question.Answer;
import app.dateline.question.Fact;
import app.dateline.question.Marker;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import app.dateline.study.LearnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeaknessTest {
    private final List<Given> given = new ArrayList<>();

    /// Asks about an event; option 0 is right, 1 belongs to event "other", 2 to nothing.
    private static Question about(String event) {
        return new Question(
                new QuestionId("when-year." + event),
                "when-year",
                new Prompt("[[year]] — Something happened."),
                new Task.ChooseOne(
                        List.of(
                                new Option("right", List.of(), List.of(), Optional.empty()),
                                new Option(
                                        "taken", List.of(), List.of(), Optional.of(fact("other"))),
                                new Option("wrong", List.of(), List.of(), Optional.empty())),
                        0),
                List.of(fact(event)),
                Optional.empty(),
                OptionalDouble.empty());
    }

    private static LearnerId student(int number) {
        return new LearnerId(new UUID(1, number).toString());
    }

    private void give(int student, String event, Answer answer) {
        var question = about(event);
        given.add(new Given(student(student), question, answer, Marker.mark(question, answer)));
    }

    private void give(String event, Integer... options) {
        for (var i = 0; i < options.length; i++) {
            give(i, event, new Answer.Chosen(options[i]));
        }
    }

    private List<String> facts(int most) {
        return Weakness.of(given, most).stream().map(Weakness::fact).toList();
    }

    @Test
    void whatFewestHadRightComesFirstWithWhatTheOthersTookItFor() {
        give("one", 0, 1, 1, 2, 0);
        give("two", 2, 1, 1, 1, 2);
        give("held", 0, 0, 0, 0, 1);
        var weak = Weakness.of(given, 3);
        assertThat(weak).extracting(Weakness::fact).containsExactly("two/date", "one/date");
        var first = weak.getFirst();
        assertThat(first.right()).isZero();
        assertThat(first.students()).isEqualTo(5);
        assertThat(first.mistake()).contains(new Weakness.Mistake("taken", 3));
        assertThat(first.instead()).contains("other/date");
        assertThat(weak.get(1).right()).isEqualTo(2);
    }

    @Test
    void ofFourStudentsNothingIsSaid() {
        give("one", 1, 1, 1, 1);
        assertThat(facts(3)).isEmpty();
        give(4, "one", new Answer.Chosen(1));
        assertThat(facts(3)).containsExactly("one/date");
    }

    @Test
    void manyAnswersSayMoreThanFewOfTheSameShare() {
        give("few", 0, 1, 1, 1, 1);
        give("many", 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1);
        assertThat(facts(2)).containsExactly("many/date", "few/date");
    }

    @Test
    void onlyTheLastAnswerOfAStudentCounts() {
        give("one", 1, 1, 1, 1, 1);
        give("one", 0, 0, 0, 0, 0);
        assertThat(facts(3)).isEmpty();
    }

    @Test
    void aQuestionLeftOpenIsNotRightAndNoMistake() {
        for (var i = 0; i < 5; i++) {
            give(i, "one", new Answer.Passed());
        }
        var weak = Weakness.of(given, 3).getFirst();
        assertThat(weak.right()).isZero();
        assertThat(weak.mistake()).isEmpty();
        assertThat(weak.instead()).isEmpty();
    }

    @Test
    void ofOneEventOneFactIsShown() {
        give("one", 1, 1, 1, 1, 1);
        var place = about("one");
        var other =
                new Question(
                        new QuestionId("where.one"),
                        "where",
                        place.prompt(),
                        place.task(),
                        List.of(new Fact(fact("one").event(), "place", Optional.empty())),
                        Optional.empty(),
                        OptionalDouble.empty());
        for (var i = 0; i < 5; i++) {
            var answer = new Answer.Chosen(1);
            given.add(new Given(student(i), other, answer, Marker.mark(other, answer)));
        }
        assertThat(facts(3)).hasSize(1);
    }
}

package app.dateline.classroom.quiz;

import static app.dateline.question.SampleQuestions.choosing;
import static app.dateline.question.SampleQuestions.choosingMany;
import static app.dateline.question.SampleQuestions.counting;
import static app.dateline.question.SampleQuestions.dating;
import static app.dateline.question.SampleQuestions.judging;
import static app.dateline.question.SampleQuestions.matching;
import static app.dateline.question.SampleQuestions.ordering;
import static app.dateline.question.SampleQuestions.placing;
import static app.dateline.question.SampleQuestions.typing;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.EventDate;
import app.dateline.question.Marker;
import app.dateline.question.Question;
import app.dateline.question.SampleQuestions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimulatedStudentTest {
    private static final List<Question> EACH =
            Stream.of(
                            choosing(4, 1),
                            choosingMany(5, 0, 2),
                            judging(true),
                            ordering("1950", "1980", "1960", "1970"),
                            placing("1965", "1950", "1960", "1970"),
                            matching(1, 0, 3),
                            dating("1965-04", EventDate.Precision.YEAR),
                            dating("1965-04", EventDate.Precision.MONTH),
                            counting(2.5, 0),
                            typing(List.of("Lahore"), List.of("Karachi")))
                    .map(SampleQuestions::asking)
                    .toList();

    private static double mean(double ability) {
        return IntStream.range(0, 300)
                .mapToObj(seed -> new SimulatedStudent(ability, seed))
                .flatMap(s ->
                        EACH.stream()
                                .map(q ->
                                        s.answer(q)
                                                .map(a -> Marker.mark(q, a).mark().value())
                                                .orElse(0.0)))
                .mapToDouble(m -> m)
                .average()
                .orElseThrow();
    }

    @Test
    void whatTheyGiveIsAnAnswerToTheTaskWhateverItIs() {
        for (var question : EACH) {
            assertThat(SimulatedAnswers.right(question.task()))
                    .as(question.task().type())
                    .hasValueSatisfying(a ->
                            assertThat(Marker.mark(question, a).mark().full())
                                    .as(question.task().type())
                                    .isTrue());
            IntStream.range(0, 100)
                    .mapToObj(seed -> new SimulatedStudent(-9, seed).answer(question))
                    .forEach(answer ->
                            answer.ifPresent(a ->
                                    assertThat(Marker.mark(question, a).mark().full())
                                            .as("%s %s", question.task().type(), a)
                                            .isFalse()));
        }
    }

    @Test
    void theMoreTheyKnowTheMoreIsRightAndTheSameSeedGivesTheSame() {
        assertThat(mean(9)).isGreaterThan(0.95);
        assertThat(mean(1.5)).isGreaterThan(mean(-0.5) + 0.15);
        var question = EACH.getFirst();
        assertThat(
                        IntStream.range(0, 50)
                                .mapToObj(s -> new SimulatedStudent(0, s).answer(question))
                                .toList())
                .isEqualTo(
                        IntStream.range(0, 50)
                                .mapToObj(s -> new SimulatedStudent(0, s).answer(question))
                                .toList());
    }
}

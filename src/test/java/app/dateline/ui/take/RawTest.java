package app.dateline.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.EventDate;
import app.dateline.question.Answer;
import app.dateline.question.SampleAnswers;
import app.dateline.question.SampleQuestions;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RawTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static Optional<Answer> read(Task task, String raw) {
        return Raw.read(task, JSON.readTree(raw));
    }

    @Test
    void whatTheOutboxHoldsIsReadAsTheAnswerItWas() {
        var tasks =
                List.of(
                        SampleQuestions.choosing(4, 2),
                        SampleQuestions.choosingMany(5, 1, 3),
                        SampleQuestions.judging(false),
                        SampleQuestions.ordering("2014", "2003", "2011", "1998"),
                        SampleQuestions.placing("2008", "2003", "2011"),
                        SampleQuestions.matching(2, 0, 1),
                        SampleQuestions.dating("2011", EventDate.Precision.YEAR),
                        SampleQuestions.dating("2011-05", EventDate.Precision.MONTH),
                        SampleQuestions.counting(2.5, 0));
        for (var task : tasks) {
            var samples = SampleAnswers.of(task);
            Stream.of(samples.right(), samples.wrong(), samples.partlyRight())
                    .flatMap(List::stream)
                    .filter(a -> !(a instanceof Answer.Typed))
                    .forEach(answer ->
                            assertThat(read(task, Raw.of(Optional.of(answer))))
                                    .as(task.type())
                                    .contains(answer));
            assertThat(read(task, Raw.of(Optional.empty()))).isEmpty();
        }
    }

    @Test
    void whatWasTypedComesBackLetterByLetterWithoutTheBlanksAround() {
        var task = SampleQuestions.typing(List.of("Lahore"), List.of());
        for (var text : List.of("Lahore", "\"Łódź\" \\ or\tso", "a{b}[c]")) {
            assertThat(read(task, Raw.of(Optional.of(new Answer.Typed(" " + text + " ")))))
                    .contains(new Answer.Typed(text));
        }
    }
}

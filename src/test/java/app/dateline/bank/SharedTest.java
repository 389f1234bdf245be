package app.dateline.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedTest {
    private static final List<Question> QUESTIONS =
            Generator.generate(Synthetic.chronicle(200, 1), "test").questions();

    @Test
    void keepsQuestionsAsTheyAre() {
        var shared = new Shared();

        assertEquals(QUESTIONS, QUESTIONS.stream().map(shared::question).toList());
    }

    @Test
    void aBankHoldsTheProofsFactsAndWordsOfItsOptionsOnce() {
        var first = new HashMap<Object, Object>();

        QUESTIONS.stream()
                .flatMap(q -> options(q.task()))
                .flatMap(o -> Stream.of(o.text(), o.supportedBy(), o.refutedBy(), o.trueOf()))
                .forEach(part -> assertSame(first.computeIfAbsent(part, p -> p), part));
    }

    private static Stream<Option> options(Task task) {
        return switch (task) {
            case Task.ChooseOne one -> one.options().stream();
            case Task.ChooseMany many -> many.options().stream();
            case Task.TrueFalse statement -> Stream.of(statement.stated(), statement.right());
            case Task.Match match -> match.values().stream();
            case Task.PutInOrder _,
                    Task.PlaceOnTimeline _,
                    Task.GiveDate _,
                    Task.TypeNumber _,
                    Task.TypeText _ ->
                    Stream.of();
        };
    }
}

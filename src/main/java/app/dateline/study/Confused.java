package app.dateline.study;

import app.dateline.question.Answer;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One fact given for another: what was answered is true of `instead`, not of `fact`; both by their keys.
public record Confused(String fact, String instead) {

    /// What an answer shows to be confused: of a choice of one, a statement held to be true, and each row of a match.
    public static List<Confused> in(Question question, Answer answer) {
        return switch (question.task()) {
            case Task.ChooseOne choose when answer instanceof Answer.Chosen chosen ->
                    chosen.option() == choose.key()
                            ? List.of()
                            : of(question, choose.options().get(chosen.option()));
            case Task.TrueFalse statement when answer instanceof Answer.Judged judged ->
                    judged.holds() && !statement.key()
                            ? of(question, statement.stated())
                            : List.of();
            case Task.Match match when answer instanceof Answer.Matched matched ->
                    IntStream.range(0, match.rows().size())
                            .boxed()
                            .flatMap(row -> in(question, match, row, matched.values().get(row)))
                            .toList();
            case Task.ChooseOne _,
                    Task.TrueFalse _,
                    Task.Match _,
                    Task.ChooseMany _,
                    Task.PutInOrder _,
                    Task.PlaceOnTimeline _,
                    Task.GiveDate _,
                    Task.TypeText _,
                    Task.TypeNumber _ ->
                    List.of();
        };
    }

    private static List<Confused> of(Question question, Option option) {
        return question.facts().size() == 1 && option.takesOneForAnother()
                ? option.trueOf().stream()
                        .flatMap(instead -> of(question.facts().getFirst(), instead).stream())
                        .toList()
                : List.of();
    }

    /// A value that belongs to another row, or to none, given to a row.
    private static Stream<Confused> in(Question question, Task.Match match, int row, int value) {
        if (match.key().get(row) == value) {
            return Stream.of();
        }
        var owner = match.key().indexOf(value);
        var instead =
                owner < 0 ? match.values().get(value).trueOf() : asked(question, match, owner);
        return asked(question, match, row).stream()
                .flatMap(fact -> instead.stream().flatMap(other -> of(fact, other).stream()));
    }

    private static Optional<Fact> asked(Question question, Task.Match match, int row) {
        var event = match.rows().get(row).event();
        return question.facts().stream().filter(f -> f.event().equals(event)).findFirst();
    }

    private static Optional<Confused> of(Fact fact, Fact instead) {
        return fact.event().equals(instead.event())
                ? Optional.empty()
                : Optional.of(new Confused(fact.key(), instead.key()));
    }
}

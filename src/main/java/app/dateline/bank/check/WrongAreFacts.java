package app.dateline.bank.check;

import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rule 11: at least four fifths of all wrong options say which other fact of the bank they are, so that feedback can tell what
/// they are true of; from forty options on. Where two articles are compared, the answers are the same for every question.
/// Whether they are facts is for another gate.
final class WrongAreFacts implements Gate {
    private static final int FEWEST = 40;
    private static final double LEAST = 0.8;

    @Override
    public String name() {
        return "wrong options are facts";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var wrong =
                docket.questions().stream()
                        .filter(q -> !BothRightHeld.asks(q) && !StancesHeld.asks(q))
                        .flatMap(q -> wrong(q.task()))
                        .toList();
        if (wrong.size() < FEWEST) {
            return new Inspection(0, List.of());
        }
        var facts = wrong.stream().filter(o -> o.trueOf().isPresent()).count();
        var share = Share.of(facts, wrong.size());
        var limit = "at least " + Share.percent(LEAST);
        return new Inspection(
                        wrong.size(),
                        facts >= LEAST * wrong.size()
                                ? List.of()
                                : List.of(
                                        new Finding(
                                                "bank",
                                                share + " wrong options are facts of the bank",
                                                limit)))
                .measuring(share, limit);
    }

    /// In a match only what is left over is wrong for every row.
    private static Stream<Option> wrong(Task task) {
        return switch (task) {
            case Task.ChooseOne choose -> others(choose.options(), List.of(choose.key()));
            case Task.ChooseMany many -> others(many.options(), many.key());
            case Task.Match match -> others(match.values(), match.key());
            case Task.TrueFalse statement ->
                    statement.key() ? Stream.of() : Stream.of(statement.stated());
            case Task.PutInOrder _,
                    Task.PlaceOnTimeline _,
                    Task.GiveDate _,
                    Task.TypeText _,
                    Task.TypeNumber _ ->
                    Stream.of();
        };
    }

    private static Stream<Option> others(List<Option> options, List<Integer> key) {
        return IntStream.range(0, options.size())
                .filter(i -> !key.contains(i))
                .mapToObj(options::get);
    }
}

package app.dateline.bank.check;

import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.List;
import java.util.Locale;
import java.util.function.IntBinaryOperator;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who picks the middle, the earliest or the latest of the years, the longest option, always true or false, or always the same gap, without reading, must gain nothing: the
/// lower end of the 95 % interval of hits stays below chance plus five points.
final class BlindPickers implements Gate {
    private static final double GAIN = 0.05;

    @Override
    public String name() {
        return "blind pickers gain nothing";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var all =
                docket.questions().stream()
                        .flatMap(q ->
                                q.task() instanceof Task.ChooseOne choose
                                        ? Stream.of(choose)
                                        : Stream.empty())
                        .toList();
        var years = all.stream().filter(BlindPickers::ofYears).toList();
        return new Inspection(
                all.size(),
                Stream.of(
                                gain("middle year", tries(years, BlindPickers::nearMiddle)),
                                gain("earliest year", tries(years, (c, o) -> -year(o))),
                                gain("latest year", tries(years, (c, o) -> year(o))),
                                gain("longest option", tries(all, (c, o) -> o.text().length())),
                                gain("true", judged(docket, true)),
                                gain("false", judged(docket, false)),
                                gain("first gap", placed(docket, (n, gap) -> -gap)),
                                gain(
                                        "middle gap",
                                        placed(docket, (n, gap) -> -Math.abs(2 * gap - n))),
                                gain("last gap", placed(docket, (n, gap) -> gap)))
                        .flatMap(s -> s)
                        .toList());
    }

    private static int year(Option option) {
        return Integer.parseInt(option.text());
    }

    private static boolean ofYears(Task.ChooseOne choose) {
        return choose.options().stream().allMatch(o -> o.text().matches("\\d{4}"));
    }

    /// The nearer the middle rank, the more: of four years the two in the middle are alike.
    private static int nearMiddle(Task.ChooseOne choose, Option option) {
        var below = choose.options().stream().filter(o -> year(o) < year(option)).count();
        return -Math.abs(2 * (int) below - (choose.options().size() - 1));
    }

    /// A picker's luck with one question: 1 where it must hit, a share where it wavers between several; and a guesser's.
    private record Try(double hit, double guess) {}

    private static List<Try> tries(
            List<Task.ChooseOne> all, ToIntBiFunction<Task.ChooseOne, Option> likes) {
        return all.stream()
                .map(choose -> {
                    var scores =
                            choose.options().stream()
                                    .mapToInt(o -> likes.applyAsInt(choose, o))
                                    .toArray();
                    var best = IntStream.of(scores).max().orElseThrow();
                    var liked = IntStream.of(scores).filter(s -> s == best).count();
                    return new Try(
                            scores[choose.key()] == best ? 1.0 / liked : 0, 1.0 / scores.length);
                })
                .toList();
    }

    private static List<Try> judged(Docket docket, boolean holds) {
        return docket.questions().stream()
                .flatMap(q ->
                        q.task() instanceof Task.TrueFalse statement
                                ? Stream.of(new Try(statement.key() == holds ? 1 : 0, 0.5))
                                : Stream.empty())
                .toList();
    }

    /// `likes` scores a gap by how many events stand on the line and how many of them before it.
    private static List<Try> placed(Docket docket, IntBinaryOperator likes) {
        return docket.questions().stream()
                .flatMap(q ->
                        q.task() instanceof Task.PlaceOnTimeline line
                                ? Stream.of(placed(line, likes))
                                : Stream.empty())
                .toList();
    }

    private static Try placed(Task.PlaceOnTimeline line, IntBinaryOperator likes) {
        var last = line.standing().size();
        var scores =
                IntStream.rangeClosed(0, last).map(gap -> likes.applyAsInt(last, gap)).toArray();
        var best = IntStream.of(scores).max().orElseThrow();
        var liked =
                IntStream.rangeClosed(0, last).filter(gap -> scores[gap] == best).boxed().toList();
        var hits = liked.stream().filter(line.key()::contains).count();
        return new Try((double) hits / liked.size(), line.guessChance());
    }

    private static Stream<Finding> gain(String picked, List<Try> tries) {
        var chance = tries.stream().mapToDouble(Try::guess).average().orElse(1);
        var hits = tries.stream().mapToDouble(Try::hit).sum();
        return Chance.lowerEnd(hits, tries.size()) < chance + GAIN
                ? Stream.empty()
                : Stream.of(
                        new Finding(
                                "bank",
                                String.format(
                                        Locale.ROOT,
                                        "who picks the %s is right in %.0f of %d",
                                        picked,
                                        hits,
                                        tries.size()),
                                String.format(Locale.ROOT, "about %.0f", chance * tries.size())));
    }
}

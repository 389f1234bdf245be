package app.dateline.bank.check;

import app.dateline.question.Task;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The key stands in every place about equally often: a chi-square test over the bank, from forty questions on.
final class KeyPlaces implements Gate {
    private static final int FEWEST = 40;
    private static final double LIMIT = 0.001;

    @Override
    public String name() {
        return "key in every place alike";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var chosen =
                docket.questions().stream()
                        .flatMap(q ->
                                q.task() instanceof Task.ChooseOne choose
                                        ? Stream.of(choose)
                                        : Stream.empty())
                        .toList();
        if (chosen.size() < FEWEST) {
            return new Inspection(0, List.of());
        }
        var places = chosen.stream().mapToInt(c -> c.options().size()).max().orElseThrow();
        var seen = new int[places];
        var expected = new double[places];
        for (var choose : chosen) {
            seen[choose.key()]++;
            for (var i = 0; i < choose.options().size(); i++) {
                expected[i] += 1.0 / choose.options().size();
            }
        }
        var p = Chance.ofUnevenness(seen, expected);
        return new Inspection(
                chosen.size(),
                p > LIMIT
                        ? List.of()
                        : List.of(
                                new Finding(
                                        "bank",
                                        "the key stands in the places %s times (p = %s)"
                                                .formatted(
                                                        java.util.Arrays.toString(seen),
                                                        String.format(Locale.ROOT, "%.5f", p)),
                                        "about %s times".formatted(rounded(expected)))));
    }

    private static List<Long> rounded(double[] numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(Math::round).toList();
    }
}

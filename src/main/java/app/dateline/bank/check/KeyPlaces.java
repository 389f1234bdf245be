package app.dateline.bank.check;

import app.dateline.question.Task;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
                docket.questions().stream().flatMap(q -> Choice.of(q.task()).stream()).toList();
        if (chosen.size() < FEWEST) {
            return new Inspection(0, List.of());
        }
        var tally = new Tally(chosen.stream().mapToInt(Choice::options).max().orElseThrow());
        chosen.forEach(c -> tally.among(c.options(), c.key()));
        return new Inspection(
                        chosen.size(),
                        tally.p() > LIMIT
                                ? List.of()
                                : List.of(
                                        new Finding(
                                                "bank",
                                                "the key stands in the places " + tally.seen(),
                                                tally.expected())))
                .measuring(String.format(Locale.ROOT, "p = %.3f", tally.p()), "above " + LIMIT);
    }

    /// How many options there are and in which places the right ones stand.
    private record Choice(int options, List<Integer> key) {
        static Optional<Choice> of(Task task) {
            return switch (task) {
                case Task.ChooseOne one ->
                        Optional.of(new Choice(one.options().size(), List.of(one.key())));
                case Task.ChooseMany many ->
                        Optional.of(new Choice(many.options().size(), many.key()));
                case Task.TrueFalse _,
                        Task.PlaceOnTimeline _,
                        Task.Match _,
                        Task.PutInOrder _,
                        Task.GiveDate _,
                        Task.TypeText _,
                        Task.TypeNumber _ ->
                        Optional.empty();
            };
        }
    }
}

package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Value.Qualifier;
import app.dateline.question.Task;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A number to be typed is one that its claims say, and an answer may be off only where they say "about", by as much as
/// "about" reaches.
final class FiguresAsSaid implements Gate {
    private static final double EXACT = 1e-9;

    @Override
    public String name() {
        return "figures as exact as said";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.allAsked().stream()
                        .filter(a -> a.question().task() instanceof Task.TypeNumber)
                        .toList(),
                a -> judge(a, (Task.TypeNumber) a.question().task()));
    }

    private static Stream<Finding> judge(Asked asked, Task.TypeNumber task) {
        return asked.proof().stream()
                .flatMap(id -> asked.docket().claim(id).stream())
                .filter(c -> task.keys().stream().noneMatch(k -> says(c, k)))
                .map(c ->
                        asked.finding(
                                "%s says \"%s\", and %s is asked"
                                        .formatted(
                                                c.id(),
                                                asked.docket().readings().words(c.value()),
                                                asked(task)),
                                "the number that is said, and only \"about\" to spare"));
    }

    private static String asked(Task.TypeNumber task) {
        return task.keys().stream()
                .map(k -> "%s with %s to spare".formatted(k.number(), k.tolerance()))
                .collect(Collectors.joining(" or "));
    }

    private static boolean says(Claim claim, Task.Figure key) {
        return switch (claim.value()) {
            case Value.Amount amount ->
                    amount.from().isPresent()
                            && amount.from().equals(amount.to())
                            && near(amount.from().getAsDouble(), key.number())
                            && near(spare(amount), key.tolerance());
            case Value.Share share -> near(share.percent(), key.number()) && key.tolerance() == 0;
            case Value.Date _, Value.Ref _, Value.Items _, Value.Superlative _, Value.Text _ ->
                    false;
        };
    }

    private static double spare(Value.Amount amount) {
        var figure = amount.from().orElseThrow();
        return amount.qualifier() == Qualifier.ABOUT ? Scale.of(amount).high() - figure : 0;
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= EXACT * Math.max(1, Math.abs(one));
    }
}

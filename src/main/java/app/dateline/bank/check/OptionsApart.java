package app.dateline.bank.check;

import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Rule 3: options are pairwise incompatible, of one type and one precision; no two are one thing under two names, and none
/// implies another.
final class OptionsApart implements Gate {

    @Override
    public String name() {
        return "options apart, of one sort";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.allAsked().stream().filter(a -> a.options().size() > 1).toList(),
                OptionsApart::judge);
    }

    private static Stream<Finding> judge(Asked asked) {
        var options = asked.options();
        var found = new ArrayList<Finding>();
        for (var i = 0; i < options.size(); i++) {
            for (var j = i + 1; j < options.size(); j++) {
                fault(asked, options.get(i), options.get(j)).ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static Optional<Finding> fault(Asked asked, Option one, Option other) {
        var pair = "\"%s\" and \"%s\"".formatted(one.text(), other.text());
        if (Words.folded(one.text()).equals(Words.folded(other.text()))) {
            return Optional.of(asked.finding(pair + " read the same", "options that differ"));
        }
        if (asked.ofArticles()) {
            var a = asked.docket().readings().article(one.text());
            return (a.isPresent() && a.equals(asked.docket().readings().article(other.text())))
                    ? Optional.of(asked.finding(pair + " are one article", "each article once"))
                    : Optional.empty();
        }
        var a = asked.value(one.text());
        var b = asked.value(other.text());
        if (a.isEmpty() || b.isEmpty()) {
            // What stands for nothing is the fault of another gate.
            return Optional.empty();
        }
        if (apart(asked, a.get(), b.get())) {
            return sort(asked, a.get()).equals(sort(asked, b.get()))
                    ? Optional.empty()
                    : Optional.of(
                            asked.finding(
                                    "%s are of two sorts: %s, %s"
                                            .formatted(
                                                    pair,
                                                    sort(asked, a.get()),
                                                    sort(asked, b.get())),
                                    "options of one type and one precision"));
        }
        return Optional.of(
                asked.finding(
                        pair + together(asked, a.get(), b.get()),
                        "options of which one rules out another"));
    }

    private static String together(Asked asked, Value a, Value b) {
        var values = asked.docket().values();
        if (a.equals(b)) {
            return " are one thing under two names";
        }
        var implied = values.implies(a, b) || values.implies(b, a);
        return implied ? ": one implies the other" : " can both be true";
    }

    /// Two texts are apart where the claims keep them apart, which the gate of refuted options sees to.
    private static boolean apart(Asked asked, Value a, Value b) {
        return a instanceof Value.Text ? !a.equals(b) : !asked.docket().values().compatible(a, b);
    }

    private static List<String> sort(Asked asked, Value value) {
        return switch (value) {
            case Value.Date date -> List.of(date.date().precision().name());
            case Value.Amount amount -> List.of(amount.unit(), amount.per().orElse(""));
            case Value.Ref ref ->
                    asked.docket().actors().stream()
                            .filter(a -> a.id().value().equals(ref.id()))
                            .findFirst()
                            .map(a -> List.of(a.level().map(Enum::name).orElse(a.kind().name())))
                            .orElse(List.of("event"));
            case Value.Share share -> List.of("share");
            case Value.Items items -> List.of("list");
            case Value.Superlative most -> List.of("superlative");
            case Value.Text text -> List.of("text");
        };
    }
}

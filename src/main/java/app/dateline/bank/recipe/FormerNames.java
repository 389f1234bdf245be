package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import java.util.List;

/// Names that states bore up to a time, which tell of what bears one that it was not later.
record FormerNames(List<Actor.Former> names) {
    FormerNames {
        names = List.copyOf(names);
    }

    private static FormerNames of(Chronicle chronicle) {
        return chronicle.derived(
                FormerNames.class,
                c ->
                        new FormerNames(
                                c.actors().stream().flatMap(a -> a.former().stream()).toList()));
    }

    /// The last year in which every state called so in a text was still called so.
    static int lastYear(Chronicle chronicle, String text) {
        return of(chronicle).names.stream()
                .filter(f -> Tokens.name(text, f.names().stream()))
                .mapToInt(f -> f.until().latest().orElseThrow().getYear())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}

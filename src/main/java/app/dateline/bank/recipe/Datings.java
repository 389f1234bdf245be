package app.dateline.bank.recipe;

import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Which events can be put in order and why others cannot: found once, since half of all recipes begin with it.
record Datings(List<Dated> dated, List<Unasked> undated) {
    Datings {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    /// In order of id.
    static Datings of(Chronicle chronicle) {
        return chronicle.derived(Datings.class, Datings::found);
    }

    private static Datings found(Chronicle chronicle) {
        var teller = new Teller(chronicle);
        var names = ProperNouns.of(chronicle);
        var undated = new ArrayList<Unasked>();
        var dated =
                chronicle.events().stream()
                        .filter(e -> e.mergedInto().isEmpty())
                        .sorted(Comparator.comparing(Event::id))
                        .filter(e -> e.type() == Event.Type.EVENT)
                        .filter(e -> e.status() == Event.Status.HAPPENED)
                        .map(e ->
                                new Asking(
                                        "dated", teller, e, "date", Optional.empty(), undated::add))
                        .flatMap(a -> Dated.of(a, names).stream())
                        .toList();
        return new Datings(dated, undated);
    }

    /// The same for a recipe.
    List<Dated> by(String recipe, Consumer<Unasked> unasked) {
        undated.forEach(
                u -> unasked.accept(new Unasked(u.event(), recipe, u.attribute(), u.reason())));
        return dated.stream()
                .map(d ->
                        d.by(
                                new Asking(
                                        recipe,
                                        d.asking().teller(),
                                        d.event(),
                                        d.asking().attribute(),
                                        d.asking().source(),
                                        unasked)))
                .toList();
    }
}

package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// "In which year?" of an event that has one. Where the articles differ, one question an article that states a year.
public final class WhenYear implements Recipe {
    private static final int FEWEST = 2;

    /// Where all years that can be offered lie on one side, the key is always the last or the first: of such questions one in
    /// so many is asked.
    private static final int OF_ONE_SIDED = 3;

    @Override
    public String id() {
        return "when-year";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() == Event.Type.EVENT && e.mergedInto().isEmpty())
                .flatMap(e -> Asking.of(id(), teller, e, "date", unasked))
                .flatMap(a -> question(a).stream())
                .toList();
    }

    private Optional<Question> question(Asking asking) {
        var years = asking.claims().stream().flatMap(c -> year(c).stream()).distinct().toList();
        if (years.size() != 1) {
            return asking.none(
                    years.isEmpty() ? "no single year is given" : "one article gives two years");
        }
        var key = year(years.getFirst());
        var support = asking.support(key);
        if (support.isEmpty()) {
            return asking.none("the year does not stand");
        }
        var around = YearsAround.of(asking, years.getFirst());
        var options = new ArrayList<>(around.options());
        if (options.size() < FEWEST) {
            return asking.none("fewer than three years can be offered");
        }
        if (around.oneSided() && Hash.of(asking.id() + "/one-sided", OF_ONE_SIDED) > 0) {
            return asking.none("no year can be offered on its other side");
        }
        var right = String.valueOf(years.getFirst());
        options.add(new Option(right, support.get(), List.of(), Optional.empty()));
        options.sort(Comparator.comparing(Option::text));
        var task =
                new Task.ChooseOne(
                        options, options.stream().map(Option::text).toList().indexOf(right));
        return Stem.of(asking, "year")
                .flatMap(s -> s.dated("year", key))
                .map(p -> asking.question(p, task));
    }

    static Optional<Integer> year(Claim claim) {
        return claim.value() instanceof Value.Date date && !date.date().lasted()
                ? date.date().year()
                : Optional.empty();
    }

    static Value.Date year(int year) {
        return new Value.Date(EventDate.parse("%04d".formatted(year)));
    }
}

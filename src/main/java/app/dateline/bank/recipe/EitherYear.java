package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventDate.Precision;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// "In which year?", to be given, where the articles differ: whatever year one of them states is right. Only for those who
/// chose so; else such an event is asked by source.
public final class EitherYear implements Recipe {

    @Override
    public String id() {
        return "either-year";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() == Event.Type.EVENT && e.mergedInto().isEmpty())
                .map(e -> new Asking(id(), teller, e, "date", Optional.empty(), unasked))
                .flatMap(a -> question(a).stream())
                .toList();
    }

    private static Optional<Question> question(Asking asking) {
        var claims = asking.claims();
        var years =
                claims.stream()
                        .map(WhenYear::year)
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted()
                        .toList();
        if (years.size() < 2) {
            return Optional.empty();
        }
        if (!claims.stream().allMatch(c -> WhenYear.year(c).isPresent())) {
            return asking.none("not every article gives one year");
        }
        var key =
                EventDate.parse(
                        years.stream()
                                .map("%04d"::formatted)
                                .collect(Collectors.joining(",", "[", "]")));
        var task = new Task.GiveDate(key, Precision.YEAR, claims.stream().map(Claim::id).toList());
        return Stem.of(asking, "year")
                .flatMap(s -> s.dated("year", new Value.Date(key)))
                .map(p -> asking.question(p, task));
    }
}

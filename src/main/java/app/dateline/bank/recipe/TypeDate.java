package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventDate.Precision;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// "When?", to be given: by month and year where an article dates the event so exactly, by year otherwise; only where none
/// contradicts. By year it is asked of the headline, since the telling is asked with years to choose from.
public final class TypeDate implements Recipe {

    @Override
    public String id() {
        return "type-date";
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

    private Optional<Question> question(Asking asking) {
        var key = key(asking);
        var support = key.flatMap(k -> asking.support(new Value.Date(k)));
        if (key.isEmpty() || support.isEmpty()) {
            return asking.none("its date is disputed, or no single month or year");
        }
        var value = new Value.Date(key.get());
        var task = new Task.GiveDate(key.get(), key.get().precision(), support.get());
        var prompt =
                key.get().precision() == Precision.MONTH
                        ? Stem.of(asking, "month, year").flatMap(s -> s.dated("month, year", value))
                        : new Stem(asking, asking.event().title() + ".").dated("year", value);
        return prompt.map(p -> asking.question(p, task));
    }

    /// The month of an event, or its year, as exactly as an article gives it and none contradicts.
    static Optional<EventDate> key(Asking asking) {
        return asking.teller()
                .plain(asking.event(), "date")
                .map(v -> ((Value.Date) v).date())
                .filter(d -> !d.lasted())
                .flatMap(d ->
                        d.precision() == Precision.DAY || d.precision() == Precision.MONTH
                                ? d.earliest()
                                        .map(day -> EventDate.parse(YearMonth.from(day).toString()))
                                : d.year().map(y -> EventDate.parse("%04d".formatted(y))));
    }
}

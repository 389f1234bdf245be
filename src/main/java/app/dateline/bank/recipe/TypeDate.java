package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventDate.Precision;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Verdict;
import app.dateline.question.Fact;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// "When?", to be given by month and year, of an event that some article dates so exactly and none contradicts.
public final class TypeDate implements Recipe {

    @Override
    public String id() {
        return "type-date";
    }

    @Override
    public List<Question> questions(Chronicle chronicle) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() == Event.Type.EVENT)
                .flatMap(e -> question(teller, e).stream())
                .toList();
    }

    private Optional<Question> question(Teller teller, Event event) {
        var told = teller.told(event, "date", "");
        var key =
                teller.plain(event, "date")
                        .map(v -> ((Value.Date) v).date())
                        .filter(d ->
                                d.precision() == Precision.DAY || d.precision() == Precision.MONTH)
                        .flatMap(EventDate::earliest)
                        .map(day -> EventDate.parse(YearMonth.from(day).toString()));
        if (told.isEmpty()
                || key.isEmpty()
                || !(teller.verdict(event, "date", new Value.Date(key.get()))
                        instanceof Verdict.Supported supported)) {
            return Optional.empty();
        }
        var prompt =
                Teller.dateline(
                        Optional.empty(),
                        teller.city(event, told.get()),
                        Optional.of("[[month, year]]"));
        return Optional.of(
                new Question(
                        new QuestionId(id() + "." + event.id()),
                        id(),
                        new Prompt(prompt + told.get()),
                        new Task.GiveDate(
                                key.get(),
                                Precision.MONTH,
                                supported.by().stream().map(Claim::id).toList()),
                        List.of(new Fact(event.id(), "date", Optional.empty())),
                        Optional.empty(),
                        OptionalDouble.empty()));
    }
}

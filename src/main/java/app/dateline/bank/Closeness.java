package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Value;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How easily what is offered is taken for one another, from 0 to 1: events by the time between them and by their kind.
record Closeness(Chronicle chronicle, Question question) {
    private static final double DAYS_OF_A_YEAR = 365.25;

    /// Years apart at which two events are half as close as two of one time.
    private static final double HALF = 2;

    /// Where nothing is offered that could be compared.
    private static final double UNKNOWN = 0.5;

    static double of(Chronicle chronicle, Question question) {
        return new Closeness(chronicle, question).mean().orElse(UNKNOWN);
    }

    private OptionalDouble mean() {
        return switch (question.task()) {
            case Task.PutInOrder order ->
                    neighbours(order.key().stream().map(order.items()::get).toList());
            case Task.PlaceOnTimeline line ->
                    line.standing().stream()
                            .mapToDouble(s -> near(s.within(), line.placed().within()))
                            .max()
                            .stream()
                            .average();
            case Task.ChooseOne choose -> wrong(choose.options());
            case Task.ChooseMany many -> wrong(many.options());
            case Task.Match match -> wrong(match.values());
            case Task.TrueFalse statement -> wrong(List.of(statement.stated()));
            case Task.GiveDate _, Task.TypeText _, Task.TypeNumber _ -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble neighbours(List<Task.Item> items) {
        return IntStream.range(1, items.size())
                .mapToDouble(i -> near(items.get(i - 1).within(), items.get(i).within()))
                .average();
    }

    /// Of every wrong option that is a fact of the bank, how close its event is to the nearest of those asked about.
    private OptionalDouble wrong(List<Option> options) {
        return options.stream()
                .flatMap(o -> o.trueOf().stream())
                .map(Fact::event)
                .filter(e -> question.facts().stream().noneMatch(f -> f.event().equals(e)))
                .mapToDouble(e ->
                        question.facts().stream()
                                .mapToDouble(f -> close(f.event(), e))
                                .max()
                                .orElse(UNKNOWN))
                .average();
    }

    private double close(EventId one, EventId other) {
        var a = chronicle.event(one);
        var b = chronicle.event(other);
        var alike = a.kind().equals(b.kind()) ? 1 : 0;
        var time = date(a).flatMap(x -> date(b).map(y -> near(x, y))).orElse(UNKNOWN);
        return (alike + time) / 2;
    }

    private static Optional<EventDate> date(Event event) {
        return event.claims("date").stream()
                .filter(Claim::asserted)
                .flatMap(c ->
                        c.value() instanceof Value.Date d ? Stream.of(d.date()) : Stream.empty())
                .findFirst();
    }

    /// 1 for one time, 1/2 at `HALF` years, falling towards 0.
    private static double near(EventDate one, EventDate other) {
        return one.earliest()
                .flatMap(a -> other.earliest().map(b -> HALF / (HALF + years(a, b))))
                .orElse(UNKNOWN);
    }

    private static double years(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) / DAYS_OF_A_YEAR;
    }
}

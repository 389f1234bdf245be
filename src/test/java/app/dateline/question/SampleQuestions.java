package app.dateline.question;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Small questions of every task, about events that are named by numbers.
public final class SampleQuestions {
    private SampleQuestions() {}

    public static Question asking(Task task) {
        var facts =
                switch (task) {
                    case Task.PutInOrder order ->
                            order.items().stream().map(i -> fact(i.event().value())).toList();
                    case Task.ChooseMany many ->
                            many.key().stream()
                                    .map(k -> many.options().get(k).trueOf().orElseThrow())
                                    .toList();
                    case Task.Match match ->
                            match.rows().stream().map(r -> fact(r.event().value())).toList();
                    case Task.PlaceOnTimeline line -> List.of(fact(line.placed().event().value()));
                    case Task.ChooseOne _,
                            Task.TrueFalse _,
                            Task.GiveDate _,
                            Task.TypeText _,
                            Task.TypeNumber _ ->
                            List.of(fact("event-1"));
                };
        return new Question(
                new QuestionId("sample.event-1"),
                "sample",
                new Prompt("[[year]] — Something happened."),
                task,
                facts,
                Optional.empty(),
                OptionalDouble.empty());
    }

    public static Fact fact(String event) {
        return new Fact(new EventId(event), "date", Optional.empty());
    }

    /// Options "a", "b", "c" …, of which one is the key.
    public static Task.ChooseOne choosing(int options, int key) {
        return new Task.ChooseOne(
                IntStream.range(0, options)
                        .mapToObj(i ->
                                new Option(
                                        String.valueOf((char) ('a' + i)),
                                        List.of(),
                                        List.of(),
                                        Optional.empty()))
                        .toList(),
                key);
    }

    /// Options about event 0, event 1 and so on, of which these are right.
    public static Task.ChooseMany choosingMany(int options, Integer... key) {
        return new Task.ChooseMany(
                IntStream.range(0, options)
                        .mapToObj(i ->
                                new Option(
                                        "Event " + i,
                                        List.of(),
                                        List.of(),
                                        Optional.of(fact("event-" + i))))
                        .toList(),
                List.of(key));
    }

    /// An event of this date among others of those dates.
    public static Task.PlaceOnTimeline placing(String date, String... standing) {
        return new Task.PlaceOnTimeline(
                IntStream.range(0, standing.length).mapToObj(i -> item(i, standing[i])).toList(),
                item(standing.length, date));
    }

    /// Event 0, event 1 and so on, to be given these of the years from 2000 on.
    public static Task.Match matching(Integer... key) {
        return new Task.Match(
                IntStream.range(0, key.length)
                        .mapToObj(i ->
                                new Task.Row(
                                        new Prompt("[[year]] — Event %d happened.".formatted(i)),
                                        new EventId("event-" + i)))
                        .toList(),
                IntStream.rangeClosed(0, key.length)
                        .mapToObj(i ->
                                new Option(
                                        String.valueOf(2000 + i),
                                        List.of(),
                                        List.of(),
                                        Optional.empty()))
                        .toList(),
                List.of(key));
    }

    /// The statement "2012" where the year is 2011, or "2011".
    public static Task.TrueFalse judging(boolean key) {
        var right = new Option("2011", List.of(), List.of(), Optional.empty());
        return new Task.TrueFalse(
                key,
                key ? right : new Option("2012", List.of(), List.of(), Optional.empty()),
                right);
    }

    /// Items dated by these EDTF texts, dealt as given, with the key by earliest day.
    public static Task.PutInOrder ordering(String... dates) {
        var items = IntStream.range(0, dates.length).mapToObj(i -> item(i, dates[i])).toList();
        var key =
                IntStream.range(0, dates.length)
                        .boxed()
                        .sorted((a, b) ->
                                items.get(a)
                                        .within()
                                        .earliest()
                                        .orElseThrow()
                                        .compareTo(items.get(b).within().earliest().orElseThrow()))
                        .toList();
        return new Task.PutInOrder(items, key);
    }

    private static Task.Item item(int number, String date) {
        return new Task.Item(
                "Event " + number,
                new EventId("event-" + number),
                EventDate.parse(date),
                EventDate.parse(date),
                List.of());
    }

    public static Task.GiveDate dating(String key, EventDate.Precision asked) {
        return new Task.GiveDate(
                EventDate.parse(key), asked, List.of(new ClaimId("event-1/date/khan")));
    }

    /// A number of billions of dollars.
    public static Task.TypeNumber counting(double key, double tolerance) {
        return new Task.TypeNumber(
                key, tolerance, "$", " billion", List.of(new ClaimId("event-1/price/khan")));
    }

    /// A number of billions of dollars, any of these.
    public static Task.TypeNumber countingAny(Task.Figure... keys) {
        return new Task.TypeNumber(
                List.of(keys), "$", " billion", List.of(new ClaimId("event-1/price/khan")));
    }

    /// Any of these names.
    public static Task.TypeText typingAny(String... names) {
        return new Task.TypeText(
                List.of(names),
                List.of(names),
                List.of(),
                List.of(new ClaimId("event-1/visitor/khan")));
    }

    public static Task.TypeText typing(List<String> accepted, List<String> others) {
        return new Task.TypeText(accepted, others, List.of(new ClaimId("event-1/visitor/khan")));
    }
}

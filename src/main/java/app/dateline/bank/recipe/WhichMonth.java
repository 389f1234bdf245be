package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// "In which month?" of an event that an article dates so exactly and none otherwise. All options are months of its year, so
/// that the year is told, and months in which something else of the bank happened; others only where those are too few.
public final class WhichMonth implements Recipe {
    private static final int WRONG = 3;
    private static final int FEWEST = 2;

    @Override
    public String id() {
        return "month";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() == Event.Type.EVENT && e.mergedInto().isEmpty())
                .flatMap(e -> questions(teller, e, unasked))
                .toList();
    }

    /// Plainly where every article rules other months out; else by an article that gives the month.
    private Stream<Question> questions(Teller teller, Event event, Consumer<Unasked> unasked) {
        var plain = question(new Asking(id(), teller, event, "date", Optional.empty(), unasked));
        return plain.isPresent()
                ? plain.stream()
                : articles(teller, event)
                        .map(a -> new Asking(id(), teller, event, "date", Optional.of(a), unasked))
                        .flatMap(a -> question(a).stream());
    }

    /// One article for each month that is given.
    private static Stream<ArticleId> articles(Teller teller, Event event) {
        var byMonth = new TreeMap<YearMonth, ArticleId>();
        teller.sound(event, "date")
                .sorted(Comparator.comparing(Claim::id))
                .forEach(c ->
                        MonthOption.month(c).ifPresent(m -> byMonth.putIfAbsent(m, c.article())));
        return byMonth.values().stream().distinct();
    }

    private static Optional<Question> question(Asking asking) {
        var key = key(asking);
        var support = key.map(Value.Date::new).flatMap(asking::support);
        if (support.isEmpty()) {
            return asking.none("its date is disputed, or no single month");
        }
        var month = YearMonth.from(key.get().earliest().orElseThrow());
        var options = new ArrayList<>(wrong(asking, month));
        if (options.size() < FEWEST) {
            return asking.none("fewer than three months can be offered");
        }
        var right = new MonthOption(month, Optional.empty());
        options.add(right);
        options.sort(Comparator.comparing(MonthOption::month));
        var task =
                new Task.ChooseOne(
                        options.stream()
                                .map(m ->
                                        m.equals(right)
                                                ? right.key(support.get())
                                                : m.option(asking))
                                .toList(),
                        options.indexOf(right));
        return Stem.of(asking, "month")
                .flatMap(s -> s.dated("month", new Value.Date(key.get())))
                .map(p -> asking.question(p, task));
    }

    private static Optional<EventDate> key(Asking asking) {
        var months =
                asking.claims().stream()
                        .flatMap(c -> MonthOption.month(c).stream())
                        .distinct()
                        .toList();
        return months.size() == 1
                ? Optional.of(EventDate.parse(months.getFirst().toString()))
                : Optional.empty();
    }

    private static List<MonthOption> wrong(Asking asking, YearMonth key) {
        var sisters = Sisters.of(asking.chronicle());
        var all =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(m -> YearMonth.of(key.getYear(), m))
                        .filter(m -> !m.equals(key))
                        .map(m -> new MonthOption(m, MonthOption.elsewhere(asking, m)))
                        .filter(m -> asking.refutation(m.value()).isPresent())
                        .filter(m ->
                                !Sisters.said(asking.event())
                                        || !sisters.then(asking.event(), m.value().date()))
                        .sorted(
                                Comparator.comparing((MonthOption m) -> m.of().isEmpty())
                                        .thenComparing(
                                                Hash.order(asking.id(), m -> m.month().toString())))
                        .toList();
        var facts = all.stream().filter(m -> m.of().isPresent()).toList();
        var enough = facts.size() >= FEWEST;
        var offered = enough ? facts : all;
        return Ranked.round(
                asking.id(),
                enough ? WRONG : FEWEST,
                offered.stream().filter(m -> m.month().isBefore(key)).toList(),
                offered.stream().filter(m -> m.month().isAfter(key)).toList(),
                false,
                false);
    }
}

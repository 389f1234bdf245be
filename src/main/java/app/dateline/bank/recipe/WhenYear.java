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
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "In which year?" of an event that has one. Where the articles differ, one question an article that states a year.
public final class WhenYear implements Recipe {
    private static final int WRONG = 3;
    private static final int FEWEST = 2;

    /// A year farther off is ruled out by anything the telling says of its time.
    private static final int NEAR = 20;

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
        var options = new ArrayList<>(wrong(asking, years.getFirst()));
        if (options.size() < FEWEST) {
            return asking.none("fewer than three years can be offered");
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

    static Value year(int year) {
        return new Value.Date(EventDate.parse("%04d".formatted(year)));
    }

    /// Years of other events that this one is refuted for, the nearest first; the year that another article gives comes
    /// before all. Of what was only said, no year in which there was something else on the matter.
    static List<Option> wrong(Asking asking, int key) {
        var byYear = new TreeMap<Integer, Candidate>();
        candidates(asking)
                .filter(c -> c.year() != key)
                .forEach(c -> byYear.putIfAbsent(c.year(), c));
        var sisters = Sisters.of(asking.chronicle());
        var all =
                byYear.values().stream()
                        .filter(c -> c.option(asking).isPresent())
                        .filter(c ->
                                c.own()
                                        || !Sisters.said(asking.event())
                                        || !sisters.then(asking.event(), year(c.year())))
                        .toList();
        var near = all.stream().filter(c -> c.own() || Math.abs(c.year() - key) <= NEAR).toList();
        var best =
                (near.size() < FEWEST ? all : near)
                        .stream()
                                .sorted(
                                        Comparator.comparing((Candidate c) -> !c.own())
                                                .thenComparingInt(c -> Math.abs(c.year() - key)))
                                .toList();
        var lower = best.stream().filter(c -> c.year() < key).toList();
        var upper = best.stream().filter(c -> c.year() > key).toList();
        return Ranked.round(asking.id(), WRONG, lower, upper, own(lower), own(upper)).stream()
                .flatMap(c -> c.option(asking).stream())
                .toList();
    }

    private static boolean own(List<Candidate> side) {
        return !side.isEmpty() && side.getFirst().own();
    }

    /// Every year of the bank by the event one would take for this: of this event, of its kind, of any.
    private static Stream<Candidate> candidates(Asking asking) {
        var event = asking.event();
        return asking.chronicle().events().stream()
                .filter(e -> e.type() == Event.Type.EVENT && e.mergedInto().isEmpty())
                .filter(e -> asking.source().isPresent() || !e.id().equals(event.id()))
                .sorted(
                        Comparator.comparing((Event e) -> !e.id().equals(event.id()))
                                .thenComparing(e -> !e.kind().equals(event.kind()))
                                .thenComparing(Hash.order(asking.id(), e -> e.id().value())))
                .flatMap(e ->
                        asking.teller()
                                .sound(e, "date")
                                .flatMap(c ->
                                        year(c).stream()
                                                .map(y -> new Candidate(y, c, asking.about(c)))));
    }

    private record Candidate(int year, Claim claim, boolean own) {
        Optional<Option> option(Asking asking) {
            return asking.refutation(WhenYear.year(year))
                    .map(by ->
                            new Option(
                                    String.valueOf(year),
                                    List.of(),
                                    by,
                                    Optional.of(asking.trueOf(claim))));
        }
    }
}

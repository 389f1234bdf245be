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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "In which year?" of an event that has one. Where the articles differ, one question an article that states a year.
public final class WhenYear implements Recipe {
    private static final int WRONG = 3;
    private static final int FEWEST = 2;

    /// A year farther off is ruled out by anything the telling says of its time.
    private static final int NEAR = 20;

    /// Years that many apart or fewer are about as near.
    private static final int STEP = 5;

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

    static Value.Date year(int year) {
        return new Value.Date(EventDate.parse("%04d".formatted(year)));
    }

    /// Years of other events that this one is refuted for, the nearest first; the year that another article gives comes
    /// before all. Of years about as near, the one of more events comes first the oftener, as it is right the oftener. Of what
    /// was only said, no year in which there was something else on the matter.
    static List<Option> wrong(Asking asking, int key) {
        var taken = new HashSet<Integer>();
        var own =
                asking.source().isEmpty()
                        ? List.<Candidate>of()
                        : asking.teller()
                                .sound(asking.event(), "date")
                                .flatMap(c -> year(c).stream().map(y -> new Candidate(y, c, true)))
                                .filter(c -> c.year() != key && c.option(asking).isPresent())
                                .filter(c -> taken.add(c.year()))
                                .sorted(Comparator.comparingInt(c -> Math.abs(c.year() - key)))
                                .toList();
        var years = EventYears.of(asking.chronicle());
        var lower = beside(asking, key, years.before(key, NEAR), taken);
        var upper = beside(asking, key, years.after(key, NEAR), taken);
        if (taken.size() + lower.size() + upper.size() < FEWEST) {
            lower = beside(asking, key, years.before(key, EventYears.ALL), taken);
            upper = beside(asking, key, years.after(key, EventYears.ALL), taken);
        }
        var ownLower = own.stream().filter(c -> c.year() < key).toList();
        var ownUpper = own.stream().filter(c -> c.year() > key).toList();
        return Ranked.round(
                        asking.id(),
                        WRONG,
                        Stream.concat(ownLower.stream(), lower.stream()).toList(),
                        Stream.concat(ownUpper.stream(), upper.stream()).toList(),
                        !ownLower.isEmpty(),
                        !ownUpper.isEmpty())
                .stream()
                .flatMap(c -> c.option(asking).stream())
                .toList();
    }

    /// As many of these years as may be wanted, each by the event one would take for this.
    private static List<Candidate> beside(
            Asking asking, int key, Stream<Integer> years, Set<Integer> taken) {
        var events = EventYears.of(asking.chronicle());
        var sisters = Sisters.of(asking.chronicle());
        return years.filter(y -> !taken.contains(y))
                .sorted(
                        Comparator.comparingInt((Integer y) -> Math.abs(y - key) / STEP)
                                .thenComparing(
                                        Hash.weighed(asking.id(), y -> "" + y, events::count)))
                .filter(y -> asking.refutation(year(y)).isPresent())
                .filter(y ->
                        !Sisters.said(asking.event())
                                || !sisters.then(asking.event(), year(y).date()))
                .flatMap(y ->
                        events.likeliest(asking, y).stream().map(c -> new Candidate(y, c, false)))
                .limit(WRONG)
                .toList();
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

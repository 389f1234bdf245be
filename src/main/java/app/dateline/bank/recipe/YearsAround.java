package app.dateline.bank.recipe;

import app.dateline.chronicle.Claim;
import app.dateline.question.Option;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Years that can be offered beside the one in which an event was, on either side of it, the best first: years of other events
/// that this one is refuted for, the nearest first; the year that another article gives comes before all. Of years about as
/// near, the one of more events comes first the oftener, as it is right the oftener. Of what was only said, no year in which
/// there was something else on the matter. None in which a state told of no longer had its name.
record YearsAround(Asking asking, Side lower, Side upper) {
    private static final int WRONG = 3;
    private static final int FEWEST = 2;

    /// A year farther off is ruled out by anything the telling says of its time.
    private static final int NEAR = 20;

    /// Years that many apart or fewer are about as near.
    private static final int STEP = 5;

    /// Those that other articles give, one of which must be offered, and the rest.
    record Side(List<Candidate> own, List<Candidate> others) {
        List<Candidate> all() {
            return Stream.concat(own.stream(), others.stream()).toList();
        }
    }

    static YearsAround of(Asking asking, int key) {
        var taken = new HashSet<Integer>();
        var own = asking.source().isEmpty() ? List.<Candidate>of() : own(asking, key, taken);
        var years = EventYears.of(asking.chronicle());
        var lower = beside(asking, key, years.before(key, NEAR), taken);
        var upper = beside(asking, key, years.after(key, NEAR), taken);
        if (taken.size() + lower.size() + upper.size() < FEWEST) {
            lower = beside(asking, key, years.before(key, EventYears.ALL), taken);
            upper = beside(asking, key, years.after(key, EventYears.ALL), taken);
        }
        return new YearsAround(
                asking,
                new Side(own.stream().filter(c -> c.year() < key).toList(), lower),
                new Side(own.stream().filter(c -> c.year() > key).toList(), upper));
    }

    boolean oneSided() {
        return lower.all().isEmpty() || upper.all().isEmpty();
    }

    List<Option> options() {
        return Ranked.round(
                        asking.id(),
                        WRONG,
                        lower.all(),
                        upper.all(),
                        !lower.own().isEmpty(),
                        !upper.own().isEmpty())
                .stream()
                .flatMap(c -> c.option(asking).stream())
                .toList();
    }

    private static List<Candidate> own(Asking asking, int key, Set<Integer> taken) {
        return asking.teller()
                .sound(asking.event(), "date")
                .flatMap(c -> WhenYear.year(c).stream().map(y -> new Candidate(y, c)))
                .filter(c -> c.year() != key && c.option(asking).isPresent())
                .filter(c -> taken.add(c.year()))
                .sorted(Comparator.comparingInt(c -> Math.abs(c.year() - key)))
                .toList();
    }

    /// As many of these years as may be wanted, each by the event one would take for this.
    private static List<Candidate> beside(
            Asking asking, int key, Stream<Integer> years, Set<Integer> taken) {
        var events = EventYears.of(asking.chronicle());
        var sisters = Sisters.of(asking.chronicle());
        var last = FormerNames.lastYear(asking.chronicle(), asking.event().telling());
        return years.filter(y -> y <= last && !taken.contains(y))
                .sorted(
                        Comparator.comparingInt((Integer y) -> Math.abs(y - key) / STEP)
                                .thenComparing(
                                        Hash.weighed(asking.id(), y -> "" + y, events::count)))
                .filter(y -> asking.refutation(WhenYear.year(y)).isPresent())
                .filter(y ->
                        !Sisters.said(asking.event())
                                || !sisters.then(asking.event(), WhenYear.year(y).date()))
                .flatMap(y -> events.likeliest(asking, y).stream().map(c -> new Candidate(y, c)))
                .limit(WRONG)
                .toList();
    }

    record Candidate(int year, Claim claim) {
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

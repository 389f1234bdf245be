package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/// How much the person of a claim is like the one asked, so that one could be taken for the other.
record Likeness(Asking asking, Actor key) {
    private static final int OTHER_ROLE = 20;
    private static final int OTHER_SIDE = 15;
    private static final int OTHER_OFFICE = 8;
    private static final int OTHER_KIND = 5;
    private static final int AT_HOME = 25;
    private static final int LONGEST = 60;
    private static final int UNKNOWN_TIME = 30;
    private static final int TOO_UNLIKE = 45;

    /// Not so unlike that nobody would take the one for the other.
    boolean near(Claim claim) {
        return unlike(claim) <= TOO_UNLIKE;
    }

    /// How little the person of a claim is like the one asked: 0 for whom another article names here, then more for each
    /// thing that gives a wrong option away, and a point for every year between the two.
    int unlike(Claim claim) {
        if (asking.about(claim)) {
            return 0;
        }
        var kind = asking.chronicle().event(claim.event()).kind();
        return (claim.attribute().equals(asking.attribute()) ? 0 : OTHER_ROLE)
                + (like(claim, p -> p.of().equals(key.of())) ? 0 : OTHER_SIDE)
                + (like(claim, p -> sameOffice(p, key)) ? 0 : OTHER_OFFICE)
                + (kind.equals(asking.event().kind()) ? 0 : OTHER_KIND)
                + (like(claim, p -> atHome(p) && !atHome(key)) ? AT_HOME : 0)
                + yearsApart(claim);
    }

    /// Whether the event took place in the state the person acts for.
    private boolean atHome(Actor person) {
        return person.of()
                .filter(of ->
                        asking.event().claims("place").stream()
                                .anyMatch(c ->
                                        asking.chronicle()
                                                .compatible(c.value(), new Value.Ref(of))))
                .isPresent();
    }

    private static boolean sameOffice(Actor one, Actor other) {
        return one.offices().stream()
                .anyMatch(
                        o -> other.offices().stream().anyMatch(p -> p.office().equals(o.office())));
    }

    private boolean like(Claim claim, Predicate<Actor> likeness) {
        return person(claim).filter(likeness).isPresent();
    }

    Optional<Actor> person(Claim claim) {
        return claim.value() instanceof Value.Ref ref
                ? asking.teller().actor(ref.id()).filter(Persons::person)
                : Optional.empty();
    }

    private int yearsApart(Claim claim) {
        var mine = time(asking.event(), key);
        var theirs =
                person(claim)
                        .map(p -> time(asking.chronicle().event(claim.event()), p))
                        .orElse(OptionalInt.empty());
        return mine.isEmpty() || theirs.isEmpty()
                ? UNKNOWN_TIME
                : Math.min(Math.abs(mine.getAsInt() - theirs.getAsInt()), LONGEST);
    }

    /// The year of the event; where no article dates it, the middle one of the years in which the person is met elsewhere.
    private OptionalInt time(Event event, Actor person) {
        var year = year(asking.teller(), event);
        if (year.isPresent()) {
            return year;
        }
        var met = new Value.Ref(person.id().value());
        var years =
                asking.chronicle().events().stream()
                        .filter(e -> e.claims().stream().anyMatch(c -> c.value().equals(met)))
                        .flatMapToInt(e -> year(asking.teller(), e).stream())
                        .sorted()
                        .toArray();
        return years.length == 0 ? OptionalInt.empty() : OptionalInt.of(years[years.length / 2]);
    }

    private static OptionalInt year(Teller teller, Event event) {
        return teller.sound(event, "date")
                .flatMap(c -> ((Value.Date) c.value()).date().earliest().stream())
                .mapToInt(LocalDate::getYear)
                .findFirst();
    }
}

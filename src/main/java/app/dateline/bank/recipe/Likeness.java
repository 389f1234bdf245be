package app.dateline.bank.recipe;

import app.dateline.bank.recipe.Cast.Part;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import java.util.OptionalInt;

/// How much an actor with a part is like the one asked, so that one could be taken for the other; `year` is when the one
/// asked is met.
record Likeness(Asking asking, Actor key, OptionalInt year) {
    private static final int OTHER_ROLE = 20;
    private static final int OTHER_SIDE = 15;
    private static final int OTHER_OFFICE = 8;
    private static final int OTHER_TIER = 10;
    private static final int OTHER_KIND = 5;
    private static final int AT_HOME = 25;
    private static final int SELDOM = 40;
    private static final int LONGEST = 60;
    private static final int UNKNOWN_TIME = 30;
    private static final int TOO_UNLIKE = 45;
    private static final int FORGOTTEN = 10;
    private static final int YET_TO_COME = 25;

    static Likeness of(Asking asking, Actor key) {
        return new Likeness(asking, key, asking.teller().cast().year(asking.event(), key));
    }

    /// Not so unlike that nobody would take the one for the other.
    static boolean near(int unlike) {
        return unlike <= TOO_UNLIKE;
    }

    /// No part so many years away is more like than this.
    static int atLeast(int years) {
        return Math.min(years, LONGEST);
    }

    /// 0 for whom another article names here, then more for each thing that gives a wrong option away, and a point for
    /// every year between the two.
    int unlike(Part part) {
        if (asking.about(part.claim())) {
            return 0;
        }
        var person = part.actor();
        return (part.claim().attribute().equals(asking.attribute()) ? 0 : OTHER_ROLE)
                + (sameSide(person, key) ? 0 : OTHER_SIDE)
                + (sameOffice(person, key) ? 0 : OTHER_OFFICE)
                + (Tier.of(person) == Tier.of(key) ? 0 : OTHER_TIER)
                + (part.event().kind().equals(asking.event().kind()) ? 0 : OTHER_KIND)
                + (atHome(person) && !atHome(key) ? AT_HOME : 0)
                + (asking.teller().cast().seldom().contains(person.id()) ? SELDOM : 0)
                + yearsApart(part.year());
    }

    /// Whether the person could have acted at the time: not long out of office, nor in it only a generation later. True
    /// where no term is known.
    boolean served(Actor person) {
        var from = person.offices().stream().flatMap(o -> o.from().stream()).toList();
        var until = person.offices().stream().flatMap(o -> o.until().stream()).toList();
        return year.isEmpty()
                || ((from.isEmpty()
                                || from.stream()
                                        .anyMatch(d -> year(d) <= year.getAsInt() + YET_TO_COME))
                        && (until.size() < from.size()
                                || until.isEmpty()
                                || until.stream()
                                        .anyMatch(d -> year(d) >= year.getAsInt() - FORGOTTEN)));
    }

    private static int year(EventDate date) {
        return date.year().orElseThrow();
    }

    /// Persons of one state, places that lie in one.
    private static boolean sameSide(Actor one, Actor other) {
        return one.of().equals(other.of()) && one.within().equals(other.within());
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
        return !one.offices().isEmpty()
                && !other.offices().isEmpty()
                && one.offices().stream()
                        .anyMatch(o ->
                                other.offices().stream()
                                        .anyMatch(p -> p.office().equals(o.office())));
    }

    private int yearsApart(OptionalInt other) {
        return year.isEmpty() || other.isEmpty()
                ? UNKNOWN_TIME
                : Math.min(Math.abs(year.getAsInt() - other.getAsInt()), LONGEST);
    }
}

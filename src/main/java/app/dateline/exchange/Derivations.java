package app.dateline.exchange;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// Dates that follow from another claim of the same article: "the following year", "a day before".
record Derivations(Chronicle chronicle) {

    /// Why the value does not follow, if it does not.
    Optional<String> fault(Claim claim, Claim.Derivation derivation) {
        var from = chronicle.claim(derivation.from());
        if (!from.article().equals(claim.article())) {
            return Optional.of("a derivation from another article, " + from.article());
        }
        return shifted(claim)
                .map(moved ->
                        follows(claim, moved, derivation.shift())
                                ? Optional.<String>empty()
                                : Optional.of("a value that " + moved + " does not give"))
                .orElse(Optional.of("a value that is no date with two ends"));
    }

    /// Whether the moved date gives the value down to its last digit, so that nothing of it is left to stand in the text.
    boolean whole(Claim claim) {
        return shifted(claim)
                .filter(m -> claim.value() instanceof Value.Date d && m.entails(d.date()))
                .isPresent();
    }

    /// Moved by years alone, the date must only agree in its year: the month may be said anew ("in May of the next year").
    private static boolean follows(Claim claim, EventDate moved, Period shift) {
        if (!(claim.value() instanceof Value.Date date)) {
            return false;
        }
        var byYears = shift.getMonths() == 0 && shift.getDays() == 0;
        return moved.entails(date.date())
                || (byYears && moved.year().isPresent() && moved.year().equals(date.date().year()));
    }

    private Optional<EventDate> shifted(Claim claim) {
        return claim.derived()
                .flatMap(d ->
                        chronicle.claim(d.from()).value() instanceof Value.Date source
                                ? moved(source.date(), d.shift())
                                : Optional.empty());
    }

    private static Optional<EventDate> moved(EventDate date, Period shift) {
        return date.earliest()
                .flatMap(first ->
                        date.latest().map(last -> days(first.plus(shift), last.plus(shift))));
    }

    private static EventDate days(LocalDate first, LocalDate last) {
        return EventDate.parse("[%s..%s]".formatted(first, last));
    }
}

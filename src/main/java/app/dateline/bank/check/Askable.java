package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import java.util.List;
import java.util.Optional;

/// What of a bank's claims can be asked. A claim is askable where it is asserted, not mistaken, no date that a note warns of,
/// and the data hold the words to ask it in: the telling of its event, or the sentence that replaces it where this is asked, has
/// a place for the attribute. Without such a place can be asked when something happened, where that is a year, month or day;
/// what an article argues, where two others are known not to; and what something was part of, where that is an event of one time.
/// A view that more articles share can still be asked on a card, where its event has a sentence with a place for it.
final class Askable {
    private static final String VIEW = "thesis";
    private static final String PART_OF = "part-of";
    private static final int FEWEST_WRONG = 2;

    private Askable() {}

    /// Why a claim cannot be asked; empty where it can.
    static Optional<String> hindrance(Docket docket, Event event, Claim claim) {
        if (claim.modality() != Modality.ASSERTED) {
            return Optional.of("it is not asserted");
        }
        if (docket.doubtful(event, claim)) {
            return Optional.of("a note calls it mistaken or warns of it");
        }
        return switch (docket.readings().attribute(claim.attribute()).orElseThrow().type()) {
            case DATE -> undated(event, claim);
            case TEXT ->
                    claim.attribute().equals(VIEW) ? shared(event, claim) : unworded(event, claim);
            case LINK ->
                    claim.attribute().equals(PART_OF)
                            ? undatedWhole(docket, event, claim)
                            : unworded(event, claim);
            case REF, LIST, AMOUNT, SHARE, SUPERLATIVE -> unworded(event, claim);
        };
    }

    /// Who holds a view is asked among three articles at least, and only those known not to hold it can be wrong.
    private static Optional<String> shared(Event event, Claim claim) {
        return event.silent().getOrDefault(VIEW, List.of()).size() < FEWEST_WRONG
                ? unworded(event, claim)
                        .map(r -> "fewer than two articles are known not to hold it; " + r)
                : Optional.empty();
    }

    private static Optional<String> undated(Event event, Claim claim) {
        return event.type() == Event.Type.EVENT && at(claim)
                ? Optional.empty()
                : Optional.of("it lasted, or its time is given too roughly");
    }

    private static boolean at(Claim claim) {
        return claim.value() instanceof Value.Date date
                && List.of(
                                EventDate.Precision.DAY,
                                EventDate.Precision.MONTH,
                                EventDate.Precision.YEAR)
                        .contains(date.date().precision())
                && !date.date().lasted();
    }

    private static Optional<String> undatedWhole(Docket docket, Event event, Claim claim) {
        return dated(event)
                        && claim.value() instanceof Value.Ref ref
                        && docket.events().stream()
                                .anyMatch(e -> e.id().value().equals(ref.id()) && dated(e))
                ? Optional.empty()
                : Optional.of("it, or what it was part of, has no time of its own");
    }

    private static boolean dated(Event event) {
        return event.type() == Event.Type.EVENT
                && event.claims("date").stream()
                        .anyMatch(c -> c.modality() == Modality.ASSERTED && at(c));
    }

    private static Optional<String> unworded(Event event, Claim claim) {
        var place = "{" + claim.attribute() + "}";
        return event.telling().contains(place)
                        || event.asks().getOrDefault(claim.attribute(), "").contains(place)
                ? Optional.empty()
                : Optional.of("no sentence has a place for its " + claim.attribute());
    }
}

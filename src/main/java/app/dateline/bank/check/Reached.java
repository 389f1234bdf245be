package app.dateline.bank.check;

import app.dateline.bank.Bank;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import java.util.List;
import java.util.Optional;

/// What of the claims and events of a bank its questions and cards test, and why not the rest. For a part of the questions, such as
/// those of a quiz, it is asked with a bank of these alone.
///
/// @param claims of all events that stand for themselves, in the order of the data
/// @param events those of which something is asserted
public record Reached(List<OfClaim> claims, List<OfEvent> events) {
    public Reached {
        claims = List.copyOf(claims);
        events = List.copyOf(events);
    }

    /// @param hindrance why it is not tested; none where it is
    public record OfClaim(Claim claim, Optional<String> hindrance) {
        public boolean tested() {
            return hindrance.isEmpty();
        }
    }

    /// @param hindrance why nothing of it is asked; none where something is
    public record OfEvent(Event event, Optional<String> hindrance) {
        public boolean tested() {
            return hindrance.isEmpty();
        }
    }

    public static Reached by(Chronicle chronicle, Bank bank) {
        var docket = new Docket(chronicle, bank, bank.revision());
        var reach = new Reach(docket);
        return new Reached(
                docket.events().stream()
                        .filter(e -> e.mergedInto().isEmpty())
                        .flatMap(e -> e.claims().stream().map(c -> claim(docket, reach, e, c)))
                        .toList(),
                reach.events().stream().map(e -> event(docket, reach, e)).toList());
    }

    private static OfClaim claim(Docket docket, Reach reach, Event event, Claim claim) {
        return new OfClaim(
                claim,
                reach.reached(claim)
                        ? Optional.empty()
                        : Askable.hindrance(docket, event, claim)
                                .or(() -> Optional.of("nothing asks it")));
    }

    private static OfEvent event(Docket docket, Reach reach, Event event) {
        return new OfEvent(
                event,
                reach.reached(event)
                        ? Optional.empty()
                        : Optional.of(FactsReached.why(docket, event)));
    }

    public List<OfClaim> of(ArticleId article) {
        return claims.stream().filter(c -> c.claim().article().equals(article)).toList();
    }
}

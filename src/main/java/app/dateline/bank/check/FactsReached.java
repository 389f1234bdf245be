package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// At least 95 in 100 of all events of which something is asserted, and of all claims that can be asked ({@link Askable}), are
/// reached by a question or a card ({@link Reach}). Every other event and claim is listed with what stands in the way. Of either
/// it is measured from forty on.
final class FactsReached implements Gate {
    private static final int FEWEST = 40;
    private static final double LEAST = 0.95;
    private static final String LIMIT = "at least %s of each".formatted(Share.percent(LEAST));

    @Override
    public String name() {
        return "events and claims reached";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var reach = new Reach(docket);
        var events = reach.events();
        var claims = events.stream().flatMap(e -> askable(docket, e)).toList();
        if (events.size() < FEWEST && claims.size() < FEWEST) {
            return new Inspection(0, List.of());
        }
        var metEvents = events.stream().filter(reach::reached).count();
        var metClaims = claims.stream().filter(reach::reached).count();
        var findings =
                Stream.concat(
                                missed("events", metEvents, events.size()),
                                missed("claims", metClaims, claims.size()))
                        .toList();
        return new Inspection(events.size() + claims.size(), findings)
                .measuring(
                        "%s, %s"
                                .formatted(
                                        Share.of(metEvents, events.size()),
                                        Share.of(metClaims, claims.size())),
                        LIMIT)
                .remarking(remarks(docket, reach));
    }

    private static Stream<Claim> askable(Docket docket, Event event) {
        return event.claims().stream().filter(c -> Askable.hindrance(docket, event, c).isEmpty());
    }

    private static Stream<Finding> missed(String what, long some, int all) {
        return all < FEWEST || some >= LEAST * all
                ? Stream.empty()
                : Stream.of(new Finding(what, Share.of(some, all) + " are reached", LIMIT));
    }

    private static List<Remark> remarks(Docket docket, Reach reach) {
        var remarks = new ArrayList<Remark>();
        for (var event : reach.events()) {
            if (!reach.reached(event)) {
                remarks.add(new Remark(event.id().value(), "not reached: " + why(docket, event)));
            }
            askable(docket, event)
                    .filter(c -> !reach.reached(c))
                    .map(c -> new Remark(c.id().value(), "askable, and nothing asks it"))
                    .forEach(remarks::add);
        }
        reach.events().stream()
                .flatMap(e ->
                        e.claims().stream().flatMap(c -> Askable.hindrance(docket, e, c).stream()))
                .collect(Collectors.groupingBy(r -> r, TreeMap::new, Collectors.counting()))
                .forEach((reason, count) -> remarks.add(new Remark(count + " claims", reason)));
        return remarks;
    }

    /// What stands in the way of each claim of an event that nothing reaches.
    static String why(Docket docket, Event event) {
        return event.claims().stream()
                .map(c ->
                        Askable.hindrance(docket, event, c)
                                .orElse("nothing asks its " + c.attribute()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}

package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// At least 95 in 100 of all claims that can be asked ({@link Askable}), and of all events with such a claim, are reached by a
/// question or a card ({@link Reach}). All other events and claims are listed with what stands in the way, and first of all how many
/// of all events are reached. From forty askable claims on.
final class FactsReached implements Gate {
    private static final int FEWEST = 40;
    private static final double LEAST = 0.95;

    @Override
    public String name() {
        return "events and claims reached";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var reach = new Reach(docket);
        var events =
                reach.events().stream()
                        .filter(e -> askable(docket, e).findAny().isPresent())
                        .toList();
        var askable = events.stream().flatMap(e -> askable(docket, e)).toList();
        if (askable.size() < FEWEST) {
            return new Inspection(0, List.of());
        }
        var metEvents = events.stream().filter(reach::reached).count();
        var metClaims = askable.stream().filter(reach::reached).count();
        var limit = "at least %s of each".formatted(Share.percent(LEAST));
        var findings =
                Stream.concat(
                                missed("events", metEvents, events.size(), limit),
                                missed("claims", metClaims, askable.size(), limit))
                        .toList();
        return new Inspection(events.size() + askable.size(), findings)
                .measuring(
                        "%s, %s"
                                .formatted(
                                        Share.of(metEvents, events.size()),
                                        Share.of(metClaims, askable.size())),
                        limit)
                .remarking(remarks(docket, reach));
    }

    private static Stream<Claim> askable(Docket docket, Event event) {
        return event.claims().stream().filter(c -> Askable.hindrance(docket, event, c).isEmpty());
    }

    private static Stream<Finding> missed(String what, long some, int all, String limit) {
        return some >= LEAST * all
                ? Stream.empty()
                : Stream.of(new Finding(what, Share.of(some, all) + " are reached", limit));
    }

    private static List<Remark> remarks(Docket docket, Reach reach) {
        var remarks = new ArrayList<Remark>();
        var all = reach.events();
        remarks.add(
                new Remark(
                        "all events",
                        Share.of(all.stream().filter(reach::reached).count(), all.size())
                                + " are reached"));
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

    private static String why(Docket docket, Event event) {
        return event.claims().stream()
                .map(c ->
                        Askable.hindrance(docket, event, c)
                                .orElse("nothing asks its " + c.attribute()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}

package app.dateline.bank.check;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Rule 4: the stem picks out one event. It is run as a query: of the same kind, type and status, not ruled out by the date and the place shown
/// in any article, and with every word of the telling.
final class OneEvent implements Gate {

    @Override
    public String name() {
        return "stem picks one event";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(docket.allAsked(), OneEvent::judge)
                .and(Inspection.each(docket.listing(), q -> listed(docket, q)));
    }

    private static Stream<Finding> judge(Asked asked) {
        var stem = Stem.of(asked);
        var found = new ArrayList<Finding>();
        stem.unread()
                .forEach(part ->
                        found.add(
                                asked.finding(
                                        "\"%s\" before the dash is neither date nor place"
                                                .formatted(part),
                                        "a date, a place or the source")));
        stem.when().ifPresent(d -> own(asked, stem, "date", d).ifPresent(found::add));
        stem.places()
                .forEach(p -> own(asked, stem, "place", new Value.Ref(p)).ifPresent(found::add));
        rivals(asked.docket(), asked.event(), stem.words(), Optional.of(stem))
                .filter(r -> answers(asked, r))
                .forEach(r ->
                        found.add(
                                asked.finding(
                                        "the stem describes %s as well".formatted(r.id()),
                                        "a stem that only %s fits".formatted(asked.event().id()))));
        return found.stream();
    }

    /// An event of which no article says what is asked is no answer to the question.
    private static boolean answers(Asked asked, Event rival) {
        return !asked.docket()
                .witnesses(rival, asked.attribute(), Optional.empty())
                .claims()
                .isEmpty();
    }

    /// What the stem shows of its own event must be so.
    private static Optional<Finding> own(Asked asked, Stem stem, String attribute, Value value) {
        var standing =
                asked.docket().witnesses(asked.event(), attribute, stem.source()).standing(value);
        var orElsewhere =
                asked.docket()
                        .witnesses(asked.event(), attribute, Optional.empty())
                        .standing(value);
        return (standing == Standing.SUPPORTED || orElsewhere == Standing.SUPPORTED)
                ? Optional.empty()
                : Optional.of(
                        asked.finding(
                                "the %s shown, %s, is %s"
                                        .formatted(
                                                attribute,
                                                asked.docket().readings().words(value),
                                                standing.words()),
                                "a %s every article agrees on".formatted(attribute)));
    }

    private static Stream<Finding> listed(Docket docket, Question question) {
        return Listed.in(question).stream()
                .flatMap(item ->
                        docket.event(item.event()).stream()
                                .flatMap(e ->
                                        rivals(
                                                docket,
                                                e,
                                                Words.telling(item.text()),
                                                Optional.empty()))
                                .map(r ->
                                        new Finding(
                                                question.id().value(),
                                                "item \"%s\" describes %s as well"
                                                        .formatted(item.text(), r.id()),
                                                "words that only one event fits")));
    }

    private static Stream<Event> rivals(
            Docket docket, Event event, Set<String> words, Optional<Stem> stem) {
        return docket.events().stream()
                .filter(e -> !e.id().equals(event.id()) && e.mergedInto().isEmpty())
                .filter(e -> e.kind().equals(event.kind()) && e.type() == event.type())
                .filter(e -> e.status() == event.status())
                .filter(e -> stem.map(s -> possible(docket, e, s)).orElse(true))
                .filter(e -> Words.telling(described(docket, e)).containsAll(words));
    }

    private static boolean possible(Docket docket, Event event, Stem stem) {
        return Stream.concat(
                        stem.when().stream().map(d -> allows(docket, event, "date", d)),
                        stem.places().stream()
                                .map(p -> allows(docket, event, "place", new Value.Ref(p))))
                .allMatch(b -> b);
    }

    private static boolean allows(Docket docket, Event event, String attribute, Value value) {
        var witnesses = docket.witnesses(event, attribute, Optional.empty());
        return witnesses.claims().isEmpty() || !witnesses.allowing(value).isEmpty();
    }

    /// Every word that tells an event: its title and tellings, the values of its claims, and all that is known of who is in them.
    private static String described(Docket docket, Event event) {
        var words = new ArrayList<>(List.of(event.title(), event.telling(), event.kind()));
        words.addAll(event.asks().values());
        for (var claim : event.claims()) {
            // The title of an event that this one follows or amends tells that event, not this.
            if (ofEvent(docket, claim.value())) {
                continue;
            }
            words.add(docket.readings().words(claim.value()));
            actors(docket, claim.value())
                    .forEach(a -> {
                        words.add(String.join(" ", a.spellings()));
                        a.of().ifPresent(words::add);
                        a.within().ifPresent(words::add);
                        a.offices().forEach(o -> words.add(o.office() + " " + o.of()));
                    });
        }
        return String.join(" ", words);
    }

    private static boolean ofEvent(Docket docket, Value value) {
        return value instanceof Value.Ref ref
                && docket.events().stream().anyMatch(e -> e.id().value().equals(ref.id()));
    }

    private static Stream<Actor> actors(Docket docket, Value value) {
        var ids =
                switch (value) {
                    case Value.Ref ref -> List.of(ref.id());
                    case Value.Items items -> items.ids();
                    default -> List.<String>of();
                };
        return docket.actors().stream().filter(a -> ids.contains(a.id().value()));
    }
}

package app.dateline.exchange;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ActorId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether everything a bank's files name is there, and fits where it is named.
final class References {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private final Chronicle chronicle;
    private final Vocabulary words;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> articles;
    private final Set<String> actors;
    private final Set<String> events;
    private final Set<String> claims = new HashSet<>();

    private References(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.words = chronicle.vocabulary();
        articles = ids(chronicle.articles().stream().map(a -> a.id().value()));
        actors = ids(chronicle.actors().stream().map(a -> a.id().value()));
        events = ids(chronicle.events().stream().map(e -> e.id().value()));
        chronicle
                .events()
                .forEach(e ->
                        e.claims()
                                .forEach(c -> {
                                    if (!claims.add(c.id().value())) {
                                        fault(c.id(), "the same id twice", "an id of its own");
                                    }
                                }));
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toUnmodifiableSet());
    }

    static List<Fault> faults(Chronicle chronicle) {
        var references = new References(chronicle);
        chronicle.actors().forEach(references::actor);
        chronicle.events().forEach(references::event);
        return List.copyOf(references.faults);
    }

    private void fault(Object place, String found, String wanted) {
        var actor = place instanceof ActorId;
        faults.add(
                new Fault(actor ? "actors.json" : "events.json", place.toString(), found, wanted));
    }

    private void known(Object place, Set<String> ids, String id, String what) {
        if (!ids.contains(id)) {
            fault(place, "\"%s\"".formatted(id), "the id of %s that is listed".formatted(what));
        }
    }

    private void actor(Actor actor) {
        actor.within().ifPresent(w -> known(actor.id(), actors, w, "a place"));
        actor.of().ifPresent(o -> known(actor.id(), actors, o, "a state"));
        var seen = new HashSet<String>();
        for (var here = actor;
                here.within().isPresent() && actors.contains(here.within().get()); ) {
            if (!seen.add(here.id().value())) {
                fault(actor.id(), "a place that lies within itself", "a chain of places that ends");
                break;
            }
            here = chronicle.actor(new ActorId(here.within().get()));
        }
    }

    private void event(Event event) {
        var kind = words.kinds().get(event.kind());
        if (kind == null) {
            fault(
                    event.id(),
                    "kind \"%s\"".formatted(event.kind()),
                    "a kind of the vocabulary: " + sorted(words.kinds().keySet()));
        }
        event.topics().forEach(t -> known(event.id(), words.topics().keySet(), t, "a topic"));
        event.mergedInto().ifPresent(m -> known(event.id(), events, m.value(), "an event"));
        event.claims().forEach(c -> claim(event, c));
        placeholders(event, event.telling());
        event.asks()
                .forEach((attribute, telling) -> {
                    placeholders(event, telling);
                    if (!telling.contains("{" + attribute + "}")) {
                        fault(
                                event.id(),
                                "asks \"%s\" without {%s}".formatted(telling, attribute),
                                "the attribute asked, in braces");
                    }
                });
        event.silent()
                .forEach((attribute, silent) ->
                        silent.forEach(article -> {
                            known(event.id(), articles, article.value(), "an article");
                            if (event.claims(attribute).stream()
                                    .anyMatch(c -> c.article().equals(article))) {
                                fault(
                                        event.id(),
                                        "%s silent on %s, which it states"
                                                .formatted(article, attribute),
                                        "silence only where there is no claim");
                            }
                        }));
        event.notes()
                .forEach(n -> {
                    n.claim().ifPresent(c -> known(event.id(), claims, c.value(), "a claim"));
                    n.basis().stream()
                            .filter(b -> !b.equals("outside"))
                            .forEach(b -> known(event.id(), claims, b, "a claim"));
                });
    }

    private void placeholders(Event event, String telling) {
        PLACEHOLDER
                .matcher(telling)
                .results()
                .map(m -> m.group(1))
                .forEach(name -> {
                    if (event.claims(name).isEmpty()) {
                        fault(
                                event.id(),
                                "{%s} in \"%s\"".formatted(name, telling),
                                "an attribute that a claim of the event states");
                    }
                });
    }

    private void claim(Event event, Claim claim) {
        var attribute = Optional.ofNullable(words.attributes().get(claim.attribute()));
        var expected = "%s/%s/%s".formatted(event.id(), claim.attribute(), claim.article());
        if (!claim.id().value().equals(expected)
                && !claim.id().value().startsWith(expected + "/")) {
            fault(claim.id(), "id " + claim.id(), expected);
        }
        known(claim.id(), articles, claim.article().value(), "an article");
        claim.by().ifPresent(by -> known(claim.id(), actors, by.value(), "an actor"));
        claim.excludes().forEach(x -> known(claim.id(), claims, x.value(), "a claim"));
        claim.derived().ifPresent(d -> known(claim.id(), claims, d.from().value(), "a claim"));
        attribute
                .filter(a -> !a.kinds().contains("*") && !a.kinds().contains(event.kind()))
                .ifPresent(a ->
                        fault(
                                claim.id(),
                                "\"%s\" of an event of kind %s".formatted(a.id(), event.kind()),
                                "one of the kinds it is for: " + a.kinds()));
        switch (claim.value()) {
            case Value.Ref ref when words.links().containsKey(claim.attribute()) ->
                    known(claim.id(), events, ref.id(), "an event");
            case Value.Ref ref -> referred(claim, attribute, ref.id());
            case Value.Items items -> items.ids().forEach(id -> referred(claim, attribute, id));
            case Value.Amount amount ->
                    known(claim.id(), words.units().keySet(), amount.unit(), "a unit");
            case Value.Share share ->
                    share.holder().ifPresent(h -> known(claim.id(), actors, h, "an actor"));
            case Value.Date date -> {}
            case Value.Superlative most -> {}
            case Value.Text text -> {}
        }
    }

    private void referred(Claim claim, Optional<Vocabulary.Attribute> attribute, String id) {
        known(claim.id(), actors, id, "an actor");
        var kinds = attribute.map(Vocabulary.Attribute::refers).orElse(List.of());
        if (actors.contains(id) && !kinds.isEmpty()) {
            var kind = chronicle.actor(new ActorId(id)).kind().name().toLowerCase(Locale.ROOT);
            if (!kinds.contains(kind)) {
                fault(claim.id(), "%s, a %s".formatted(id, kind), "one of " + kinds);
            }
        }
    }

    private static List<String> sorted(Set<String> ids) {
        return ids.stream().sorted().toList();
    }
}

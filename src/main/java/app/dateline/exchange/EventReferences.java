package app.dateline.exchange;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether what an event names is there and fits: its kind and topics, the braces of its tellings and silence.
record EventReferences(
        Chronicle chronicle, Known known, Map<String, Actor> actors, List<Fault> faults) {
    private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");

    void event(Event event) {
        var at = at(event.id());
        var words = chronicle.vocabulary();
        at.known(words.kinds().keySet(), event.kind(), "a kind");
        event.topics().forEach(t -> at.known(words.topics().keySet(), t, "a topic"));
        event.mergedInto().ifPresent(m -> at.known(known.events(), m.value(), "an event"));
        event.formerly().stream()
                .filter(f -> known.events().filter(all -> all.contains(f.value())).isPresent())
                .forEach(f -> at.fault("formerly %s".formatted(f), "an id no event has now"));
        tellings(event, at);
        silence(event, at);
        new NoteReferences(this, event, at).all();
        event.claims().forEach(c -> new ClaimReferences(this, event, c, at(c.id())).all());
    }

    Known.At at(Object place) {
        return new Known.At("events.json", place, faults);
    }

    private void tellings(Event event, Known.At at) {
        braces(event, event.telling(), at);
        event.asks()
                .forEach((attribute, telling) -> {
                    attribute(attribute, at);
                    braces(event, telling, at);
                    if (!telling.contains("{" + attribute + "}")) {
                        at.fault(
                                "asks for %s without {%s}".formatted(attribute, attribute),
                                "the attribute asked, in braces");
                    }
                });
    }

    private void braces(Event event, String telling, Known.At at) {
        BRACES.matcher(telling)
                .results()
                .map(m -> m.group(1))
                .filter(name -> event.claims(name).isEmpty())
                .forEach(name ->
                        at.fault(
                                "{%s} in a telling".formatted(name),
                                "an attribute that a claim of the event states"));
    }

    private void silence(Event event, Known.At at) {
        event.silent()
                .forEach((attribute, silent) -> {
                    attribute(attribute, at);
                    silent.forEach(article -> {
                        at.known(known.articles(), article.value(), "an article");
                        if (event.claims(attribute).stream()
                                .anyMatch(c -> c.article().equals(article))) {
                            at.fault(
                                    "%s silent on %s, which it states"
                                            .formatted(article, attribute),
                                    "silence only where there is no claim");
                        }
                    });
                });
    }

    void attribute(String id, Known.At at) {
        at.known(chronicle.vocabulary().attributes().keySet(), id, "an attribute");
    }

    Optional<Vocabulary.Attribute> vocabulary(String attribute) {
        return Optional.ofNullable(chronicle.vocabulary().attributes().get(attribute));
    }

    static boolean isPlace(Actor actor) {
        return actor.kind() == Actor.Kind.PLACE || actor.kind() == Actor.Kind.STATE;
    }
}

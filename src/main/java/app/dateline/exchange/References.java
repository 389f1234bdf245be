package app.dateline.exchange;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Whether everything a bank's files name is there, and fits where it is named.
final class References {
    private static final String OUTSIDE = "outside";

    private final Chronicle chronicle;
    private final Known known;
    private final Map<String, Actor> actors;
    private final List<Fault> faults = new ArrayList<>();

    private References(Chronicle chronicle, Known known) {
        this.chronicle = chronicle;
        this.known = known;
        actors =
                chronicle.actors().stream()
                        .collect(Collectors.toMap(a -> a.id().value(), Function.identity()));
    }

    /// All faults of reference among the entries that could be read.
    static List<Fault> faults(Chronicle chronicle, Known known) {
        var references = new References(chronicle, known);
        references.vocabulary(chronicle.vocabulary());
        references.labels();
        chronicle.actors().forEach(references::actor);
        var events = new EventReferences(chronicle, known, references.actors, references.faults);
        chronicle.events().forEach(events::event);
        return List.copyOf(references.faults);
    }

    private void vocabulary(Vocabulary words) {
        var kinds = new HashSet<>(words.kinds().keySet());
        kinds.add("*");
        words.attributes()
                .values()
                .forEach(a -> {
                    var at = new Known.At("vocabulary.json", a.id(), faults);
                    a.kinds().forEach(k -> at.known(kinds, k, "a kind"));
                    if (a.type() == Vocabulary.ValueType.LINK) {
                        at.known(words.links().keySet(), a.id(), "a link");
                    }
                });
        words.kinds()
                .values()
                .forEach(k ->
                        k.roles()
                                .forEach(r ->
                                        new Known.At("vocabulary.json", k.id(), faults)
                                                .known(
                                                        words.attributes().keySet(),
                                                        r,
                                                        "an attribute")));
    }

    /// "According to Khan" names one article.
    private void labels() {
        var seen = new HashSet<String>();
        for (Article article : chronicle.articles()) {
            if (!seen.add(article.label())) {
                new Known.At("articles.json", article.id(), faults)
                        .fault(
                                "label \"%s\" again".formatted(article.label()),
                                "a label of its own");
            }
        }
    }

    private void actor(Actor actor) {
        var at = new Known.At("actors.json", actor.id(), faults);
        actor.of().ifPresent(o -> at.known(known.actors(), o, "a state"));
        actor.within()
                .ifPresent(w -> {
                    at.known(known.actors(), w, "a place or state");
                    var container = actors.get(w);
                    if (container != null && !EventReferences.isPlace(container)) {
                        at.fault("%s, which is no place".formatted(w), "a place or state");
                    }
                });
        if (circles(actor)) {
            at.fault("a place that lies within itself", "a chain of places that ends");
        }
        actor.offices()
                .forEach(o -> {
                    at.known(known.actors(), o.of(), "a state or organisation");
                    o.basis().stream()
                            .filter(b -> !b.equals(OUTSIDE))
                            .forEach(b -> at.known(known.articles(), b, "an article"));
                });
    }

    private boolean circles(Actor actor) {
        Set<String> seen = new HashSet<>();
        var here = actor;
        while (here != null && seen.add(here.id().value())) {
            here = here.within().map(actors::get).orElse(null);
        }
        return here != null && here.equals(actor);
    }
}

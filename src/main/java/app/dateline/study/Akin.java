package app.dateline.study;

import app.dateline.bank.Confusables;
import app.dateline.bank.Pack;
import app.dateline.chronicle.EventId;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// What is asked on one day, and so what is akin to it: cards of the same events, and of facts easily taken for those asked.
final class Akin {
    private final Confusables confusables;
    private final Set<EventId> events = new HashSet<>();
    private final Set<String> facts = new HashSet<>();

    Akin(Confusables confusables) {
        this.confusables = confusables;
    }

    void add(Pack.Entry asked) {
        events.addAll(asked.events());
        asked.facts().forEach(fact -> facts.addAll(confusables.of(fact)));
    }

    boolean to(Pack.Entry card) {
        return !Collections.disjoint(card.events(), events)
                || !Collections.disjoint(card.facts(), facts);
    }

    Set<EventId> events() {
        return events;
    }
}

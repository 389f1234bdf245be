package app.dateline.bank;

import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The cards that may be shown, as they are looked up for every answer: by id, with the keys of their facts and their events,
/// and with the facts that are easily taken for one another; and the contrasts made for a learner, by the ids of their cards.
public record Pack(
        List<Entry> entries,
        Map<String, Entry> byId,
        Map<String, List<Entry>> byFact,
        Confusables confusables,
        Map<String, Contrast> contrasts) {
    /// A card with what it asks.
    public record Entry(Flashcard card, List<String> facts, List<EventId> events) {
        public static Entry of(Flashcard card) {
            return new Entry(
                    card,
                    card.facts().stream().map(Fact::key).distinct().toList(),
                    card.facts().stream().map(Fact::event).distinct().toList());
        }
    }

    public static Pack of(List<Flashcard> cards, Confusables confusables) {
        var entries = cards.stream().map(Entry::of).toList();
        return new Pack(
                entries,
                entries.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        e -> e.card().id(), Function.identity())),
                byFact(entries),
                confusables,
                Map.of());
    }

    private static Map<String, List<Entry>> byFact(List<Entry> entries) {
        var byFact = new HashMap<String, List<Entry>>();
        for (var entry : entries) {
            entry.facts()
                    .forEach(f -> byFact.computeIfAbsent(f, none -> new ArrayList<>()).add(entry));
        }
        byFact.replaceAll((fact, asking) -> List.copyOf(asking));
        return Map.copyOf(byFact);
    }

    /// The same with these contrasts, in their order.
    public Pack with(List<Contrast> made) {
        var byCard = new LinkedHashMap<String, Contrast>();
        made.forEach(c -> byCard.put(c.card().id(), c));
        return new Pack(entries, byId, byFact, confusables, Collections.unmodifiableMap(byCard));
    }

    public List<Flashcard> cards() {
        return entries.stream().map(Entry::card).toList();
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(byId.get(id))
                .or(() -> contrast(id).map(c -> Entry.of(c.card())));
    }

    public Optional<Flashcard> card(String id) {
        return entry(id).map(Entry::card);
    }

    /// The cards that ask a fact, by its key; no contrasts.
    public List<Entry> asking(String fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    /// The facts that are asked by no cards but these, which are named by their ids.
    public Set<String> askedOnlyBy(Set<String> cards) {
        return cards.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .flatMap(card -> card.facts().stream())
                .filter(f -> asking(f).stream().allMatch(e -> cards.contains(e.card().id())))
                .collect(Collectors.toSet());
    }

    /// The first card that asks one fact alone, by its key.
    Optional<Flashcard> askingAlone(String fact) {
        return asking(fact).stream()
                .filter(e -> e.facts().size() == 1)
                .map(Entry::card)
                .findFirst();
    }

    public Optional<Contrast> contrast(String id) {
        return Optional.ofNullable(contrasts.get(id));
    }
}

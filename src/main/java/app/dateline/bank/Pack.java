package app.dateline.bank;

import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The cards that may be shown, as they are looked up for every answer: by id, with the keys of their facts and their events,
/// and with the facts that are easily taken for one another.
public record Pack(List<Entry> entries, Map<String, Entry> byId, Confusables confusables) {
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
                confusables);
    }

    public List<Flashcard> cards() {
        return entries.stream().map(Entry::card).toList();
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Flashcard> card(String id) {
        return entry(id).map(Entry::card);
    }
}

package app.dateline.question;

import java.util.List;

/// A card: a telling with its blank, the value that fills it, and the facts both share.
public record Flashcard(String id, Prompt front, String back, List<Fact> facts) {
    public Flashcard {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("Card %s asks no fact".formatted(id));
        }
    }
}

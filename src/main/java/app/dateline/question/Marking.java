package app.dateline.question;

import java.util.Map;

/// A marked answer: the whole mark, each fact's own part, what was given in words, and its class for the statistics
/// ("key", "option 2", "passed", "year right").
public record Marking(Mark mark, Map<Fact, Mark> parts, String summary, String answerClass) {
    public Marking {
        parts = Map.copyOf(parts);
    }

    /// The same, counting as evidence for no fact.
    public Marking withoutEvidence() {
        return new Marking(mark, Map.of(), summary, answerClass);
    }
}

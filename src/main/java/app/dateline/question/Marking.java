package app.dateline.question;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A marked answer: the whole mark, each fact's own part, what was given in words, and its class for the statistics
/// ("key", "option 2", "passed", "year right").
public record Marking(Mark mark, Map<Fact, Mark> parts, String summary, String answerClass) {
    public Marking {
        parts = Map.copyOf(parts);
    }

    /// The same, counting as evidence for such facts only.
    public Marking evidenceOf(Predicate<Fact> counts) {
        return new Marking(
                mark,
                parts.entrySet().stream()
                        .filter(part -> counts.test(part.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                summary,
                answerClass);
    }
}

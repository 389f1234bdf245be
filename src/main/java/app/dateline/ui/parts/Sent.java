package app.dateline.ui.parts;

import java.util.Map;
import java.util.Set;

/// What a form sent: texts by the names of their lines, and the names of the boxes that are ticked.
public record Sent(Map<String, String> texts, Set<String> ticked) {
    public Sent {
        texts = Map.copyOf(texts);
        ticked = Set.copyOf(ticked);
    }

    /// Empty where no such line was sent.
    public String text(String line) {
        return texts.getOrDefault(line, "");
    }
}

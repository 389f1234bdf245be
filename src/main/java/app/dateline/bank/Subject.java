package app.dateline.bank;

import app.dateline.question.Prompt;
import java.util.Optional;

/// What a bank is about, in words for learners: its title, what its articles tell (to follow "Seven articles tell"), and
/// perhaps a sentence with a blank that shows how it asks.
public record Subject(String title, String tells, Optional<Prompt> specimen) {

    /// For a bank that says nothing of itself: it is called by its folder.
    static Subject unsaid(String topic) {
        return new Subject(topic, "what happened", Optional.empty());
    }
}

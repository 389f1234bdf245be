package app.dateline.question;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.EventId;
import java.util.Optional;

/// What is remembered: an attribute of an event, and the article too where it is asked by source.
public record Fact(EventId event, String attribute, Optional<ArticleId> article) {

    /// `event/attribute` or `event/attribute/article`: the key memory is kept under.
    public String key() {
        return event + "/" + attribute + article.map(a -> "/" + a).orElse("");
    }

    /// By its key.
    public static Fact of(String key) {
        var parts = key.split("/", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw new IllegalArgumentException(
                    "A fact's key is event/attribute or event/attribute/article; found " + key);
        }
        return new Fact(
                new EventId(parts[0]),
                parts[1],
                parts.length == 3 ? Optional.of(new ArticleId(parts[2])) : Optional.empty());
    }
}

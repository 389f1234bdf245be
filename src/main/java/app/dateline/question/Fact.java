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
}

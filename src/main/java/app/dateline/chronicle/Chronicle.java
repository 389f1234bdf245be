package app.dateline.chronicle;

import java.util.List;

/// Everything the articles say, and what it proves. Lookups throw for ids that the loader would have refused.
public record Chronicle(
        List<Article> articles, List<Actor> actors, Vocabulary vocabulary, List<Event> events) {
    public Chronicle {
        articles = List.copyOf(articles);
        actors = List.copyOf(actors);
        events = List.copyOf(events);
    }

    public Event event(EventId id) {
        throw new UnsupportedOperationException(id.value());
    }

    public Article article(ArticleId id) {
        throw new UnsupportedOperationException(id.value());
    }

    public Actor actor(ActorId id) {
        throw new UnsupportedOperationException(id.value());
    }

    public Claim claim(ClaimId id) {
        throw new UnsupportedOperationException(id.value());
    }

    /// What all articles together prove of it; errata and unasserted claims support nothing.
    public Verdict verdict(Proposition proposition) {
        throw new UnsupportedOperationException(proposition.attribute());
    }

    /// What this article's claims alone prove of "the article states it".
    public Verdict verdictIn(ArticleId article, Proposition proposition) {
        throw new UnsupportedOperationException(article.value() + proposition.attribute());
    }

    /// Both values may be true of one attribute: symmetric, not transitive.
    public boolean compatible(Value one, Value other) {
        throw new UnsupportedOperationException(one + " " + other);
    }

    /// Whoever states `one` states `other` as well.
    public boolean entails(Value one, Value other) {
        throw new UnsupportedOperationException(one + " " + other);
    }

    /// All attributes on which claims differ, in order of event and attribute.
    public List<Disagreement> disagreements() {
        throw new UnsupportedOperationException();
    }
}

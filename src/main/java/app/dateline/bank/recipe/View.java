package app.dateline.bank.recipe;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Proposition;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Verdict;
import app.dateline.question.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A thesis, motive or recommendation as one article puts it, in our words, and what is known of the others on it.
record View(Chronicle chronicle, Event event, Claim claim) {
    static final String THESIS = "thesis";

    /// One for each that is held: of the articles that hold it, the hash takes one, and of its claims the first told.
    static List<View> all(Chronicle chronicle) {
        return chronicle.events().stream()
                .filter(e -> e.type() == Event.Type.THESIS && e.mergedInto().isEmpty())
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .flatMap(e -> of(chronicle, e).stream())
                .toList();
    }

    private static Optional<View> of(Chronicle chronicle, Event event) {
        var seen = new HashSet<ArticleId>();
        return event.claims(THESIS).stream()
                .filter(c -> c.asserted() && !event.erratum(c))
                .filter(c -> seen.add(c.article()))
                .min(Hash.order(event.id() + "/held", c -> c.id().value()))
                .map(c -> new View(chronicle, event, c));
    }

    String words() {
        return ((Value.Text) claim.value()).words();
    }

    Article holder() {
        return chronicle.article(claim.article());
    }

    Fact fact() {
        return new Fact(event.id(), THESIS, Optional.of(claim.article()));
    }

    boolean recommended() {
        return event.kind().equals("recommendation");
    }

    /// Whether it is asked which article holds it, and not which thesis its article holds: one fact, one question. Too few
    /// recommend anything for the second.
    boolean byArticle() {
        return recommended() || Hash.of(event.id() + "/by-article", 5) < 3;
    }

    /// The claims by which an article contradicts it, none where it is known to be silent; empty where neither is known.
    Optional<List<ClaimId>> against(ArticleId article) {
        if (event.claims(THESIS).stream().noneMatch(c -> c.article().equals(article))) {
            return Stream.of(event.silent().getOrDefault(THESIS, List.of()))
                    .filter(s -> s.contains(article))
                    .map(s -> List.<ClaimId>of())
                    .findFirst();
        }
        return chronicle.verdictIn(article, new Proposition(event.id(), THESIS, claim.value()))
                        instanceof Verdict.Refuted refuted
                ? Optional.of(refuted.by().stream().map(Claim::id).toList())
                : Optional.empty();
    }
}

package app.dateline.chronicle;

import app.dateline.chronicle.Vocabulary.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What claims prove of a value: the rules of support, dispute and refutation; `said` finds all claims in the same words. The
/// check of a bank has its own and never uses these.
record Proof(
        Vocabulary vocabulary,
        Comparison comparison,
        Map<Said, List<Claim>> said,
        Map<ArticleId, Article> articles) {

    /// Words that claims say of an attribute, be it of one event or of several.
    record Said(String attribute, Value.Text words) {}

    static Map<Said, List<Claim>> said(Stream<Claim> claims) {
        return claims.filter(c -> c.value() instanceof Value.Text)
                .collect(
                        Collectors.groupingBy(
                                c -> new Said(c.attribute(), (Value.Text) c.value())));
    }

    /// A claim marked as an erratum proves nothing, but what it says is not false by the word of all articles either.
    Verdict verdict(Event event, Proposition proposition) {
        var all = event.claims(proposition.attribute());
        var sound = all.stream().filter(c -> c.asserted() && !event.erratum(c)).toList();
        return verdict(sound, all, proposition);
    }

    /// For one article's claims: what it asserts is what it states, erratum or not.
    Verdict verdictIn(ArticleId article, Event event, Proposition proposition) {
        var all =
                event.claims(proposition.attribute()).stream()
                        .filter(c -> c.article().equals(article))
                        .toList();
        return verdict(all.stream().filter(Claim::asserted).toList(), all, proposition);
    }

    private Verdict verdict(List<Claim> sound, List<Claim> all, Proposition proposition) {
        var by =
                sound.stream()
                        .filter(c -> comparison.entails(c.value(), proposition.value()))
                        .toList();
        var against = sound.stream().filter(c -> against(c, proposition)).toList();
        if (!by.isEmpty()) {
            return against.isEmpty()
                    ? new Verdict.Supported(by)
                    : new Verdict.Disputed(by, against);
        }
        var possible =
                all.stream()
                        .filter(c -> c.modality() != Modality.DENIED)
                        .filter(c -> !later(proposition.value(), c.article()))
                        .anyMatch(c -> !against(c, proposition));
        return against.isEmpty() || possible ? new Verdict.Unknown() : new Verdict.Refuted(against);
    }

    /// Whether a claim rules a value out. Where an article may state several values that are all true, and for ranks and links,
    /// only what a claim expressly excludes is ruled out. No article speaks of what came after it, when the like may have
    /// happened again.
    private boolean against(Claim claim, Proposition proposition) {
        return excludes(claim, proposition)
                || (takesOneValue(proposition.attribute())
                        && !comparison.compatible(claim.value(), proposition.value())
                        && !later(proposition.value(), claim.article()));
    }

    private boolean later(Value value, ArticleId article) {
        return value instanceof Value.Date date
                && Optional.ofNullable(articles.get(article))
                        .flatMap(Article::published)
                        .filter(published -> published.before(date.date()))
                        .isPresent();
    }

    boolean takesOneValue(String id) {
        var attribute = vocabulary.attributes().get(id);
        return attribute != null
                && !attribute.many()
                && attribute.type() != ValueType.SUPERLATIVE
                && attribute.type() != ValueType.LINK;
    }

    private boolean excludes(Claim claim, Proposition proposition) {
        return proposition.value() instanceof Value.Text text
                && said.getOrDefault(new Said(proposition.attribute(), text), List.of()).stream()
                        .anyMatch(other -> apart(claim, other));
    }

    /// What either of two texts says cannot be so where the other is, be it of this event or of another.
    private static boolean apart(Claim one, Claim other) {
        return one.excludes().contains(other.id()) || other.excludes().contains(one.id());
    }

    /// Two claims that cannot both be right.
    boolean conflict(Claim one, Claim other) {
        return apart(one, other)
                || ((takesOneValue(one.attribute()) || one.value() instanceof Value.Share)
                        && !comparison.compatible(one.value(), other.value()));
    }

    /// Two claims of which one says more exactly what the other says.
    boolean refines(Claim one, Claim other) {
        return !one.value().equals(other.value())
                && takesOneValue(one.attribute())
                && (comparison.entails(one.value(), other.value())
                        || comparison.entails(other.value(), one.value()));
    }
}

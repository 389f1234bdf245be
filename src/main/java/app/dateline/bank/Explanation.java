package app.dateline.bank;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Disagreement;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Value;
import app.dateline.question.Fact;
import app.dateline.question.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is shown after an answer, from the proof stored with the question: the claims behind the key by article, the claims
/// of the articles that differ on the same attribute, and the editor's notes on what was asked.
public record Explanation(
        Map<Article, List<Claim>> stated, List<Claim> differing, List<Note> notes) {

    public static Explanation of(Chronicle chronicle, Question question) {
        var stated = new LinkedHashMap<Article, List<Claim>>();
        for (var id : question.task().supportedBy()) {
            state(chronicle, stated, chronicle.claim(id));
        }
        var facts = question.facts();
        return new Explanation(
                stated,
                facts.size() == 1 ? differing(chronicle, facts.getFirst()) : List.of(),
                facts.stream().flatMap(f -> notes(chronicle, f)).distinct().toList());
    }

    /// The same behind a card, or of facts without one: all that is asserted of them, by the article that is asked or by all, as none
    /// contradicts another.
    public static Explanation of(Chronicle chronicle, List<Fact> facts) {
        var stated = new LinkedHashMap<Article, List<Claim>>();
        facts.stream()
                .flatMap(f -> asserted(chronicle, f))
                .forEach(claim -> state(chronicle, stated, claim));
        return new Explanation(
                stated,
                List.of(),
                facts.stream().flatMap(f -> notes(chronicle, f)).distinct().toList());
    }

    private static void state(Chronicle chronicle, Map<Article, List<Claim>> stated, Claim claim) {
        stated.merge(
                chronicle.article(claim.article()),
                List.of(claim),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }

    /// What the articles say of a fact, each as exactly as it is said: what another says more exactly is left out.
    public static Stream<Value> said(Chronicle chronicle, Fact fact) {
        var values = asserted(chronicle, fact).map(Claim::value).distinct().toList();
        return values.stream()
                .filter(v ->
                        values.stream()
                                .noneMatch(
                                        finer -> !finer.equals(v) && chronicle.entails(finer, v)));
    }

    private static Stream<Claim> asserted(Chronicle chronicle, Fact fact) {
        return chronicle.event(fact.event()).claims(fact.attribute()).stream()
                .filter(Claim::asserted)
                .filter(c -> fact.article().map(c.article()::equals).orElse(true));
    }

    private static List<Claim> differing(Chronicle chronicle, Fact fact) {
        return chronicle.disagreements().stream()
                .filter(d -> d.sort() == Disagreement.Sort.CONFLICT && !d.ofOneArticle())
                .filter(d ->
                        d.event().equals(fact.event()) && d.attribute().equals(fact.attribute()))
                .flatMap(d -> d.claims().stream())
                .filter(Claim::asserted)
                .toList();
    }

    private static Stream<Note> notes(Chronicle chronicle, Fact fact) {
        return chronicle.event(fact.event()).notes().stream()
                .filter(n -> n.attribute().equals(fact.attribute()) && n.forLearners());
    }
}

package app.dateline.bank;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Proposition;
import app.dateline.chronicle.Verdict;
import app.dateline.question.Fact;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.Set;

/// How a question deals with what the articles contradict each other on, or state by mistake: it asks none of that, asks what
/// one article states, accepts whatever one of them states, or asks who says what.
public enum Dispute {
    NONE,
    BY_SOURCE,
    EITHER,
    WHO_SAYS_WHAT;

    private static final String DISAGREE = "articles-disagree";
    private static final Set<String> OF_TWO = Set.of("both-right", "stance");

    /// What is asked plainly of disputed facts, such as their order, holds by every article.
    static Dispute of(Chronicle chronicle, Question question) {
        if (question.recipe().equals(DISAGREE)
                || (OF_TWO.contains(question.recipe())
                        && question.facts().stream().anyMatch(fact -> disputed(chronicle, fact)))) {
            return WHO_SAYS_WHAT;
        }
        if (question.source().isEmpty()) {
            return question.task().several() ? EITHER : NONE;
        }
        return question.facts().stream().noneMatch(fact -> disputed(chronicle, fact))
                ? NONE
                : asksForArticle(chronicle, question.task()) ? WHO_SAYS_WHAT : BY_SOURCE;
    }

    private static boolean asksForArticle(Chronicle chronicle, Task task) {
        return task instanceof Task.ChooseOne choose
                && chronicle.articles().stream()
                        .map(Article::label)
                        .anyMatch(choose.options().get(choose.key()).text()::equalsIgnoreCase);
    }

    private static boolean disputed(Chronicle chronicle, Fact fact) {
        var event = chronicle.event(fact.event());
        return event.claims(fact.attribute()).stream()
                .filter(Claim::asserted)
                .anyMatch(claim -> disputed(chronicle, event, claim));
    }

    private static boolean disputed(Chronicle chronicle, Event event, Claim claim) {
        var stated = new Proposition(event.id(), claim.attribute(), claim.value());
        return !event.sound(claim) || chronicle.verdict(stated) instanceof Verdict.Disputed;
    }
}

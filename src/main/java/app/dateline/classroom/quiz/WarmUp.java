package app.dateline.classroom.quiz;

import app.dateline.bank.Edition;
import app.dateline.question.Fact;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.DisputePolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A few questions for what a class does not hold yet.
public final class WarmUp {
    /// As many as are answered in some five minutes.
    public static final int MOST = 6;

    private WarmUp() {}

    /// A question for each fact, the weakest first, then one for each fact it is taken for; none gives another away. What the class was
    /// not asked yet comes first, then what is not only recognised.
    ///
    /// @param asked the questions that the class knows
    /// @param reserved those that are kept for a quiz, which are left out
    public static List<QuestionId> of(
            List<Weakness> weak, Edition edition, Set<QuestionId> asked, Set<QuestionId> reserved) {
        var facts =
                Stream.concat(
                                weak.stream().map(Weakness::fact),
                                weak.stream().flatMap(w -> w.instead().stream()))
                        .distinct()
                        .toList();
        var chosen = new ArrayList<QuestionId>();
        for (var fact : facts) {
            if (chosen.size() == MOST) {
                break;
            }
            var picked = new HandPicked(chosen, DisputePolicy.BY_SOURCE, edition);
            edition.bank().questions().stream()
                    .filter(q -> asks(q, fact) && !reserved.contains(q.id()))
                    .filter(q -> picked.qualms(q).isEmpty())
                    .min(
                            Comparator.<Question, Boolean>comparing(q -> asked.contains(q.id()))
                                    .thenComparingDouble(q -> q.task().guessChance())
                                    .thenComparing(Question::id))
                    .map(Question::id)
                    .ifPresent(chosen::add);
        }
        return List.copyOf(chosen);
    }

    private static boolean asks(Question question, String fact) {
        return question.facts().size() == 1 && question.facts().getFirst().equals(Fact.of(fact));
    }
}

package app.dateline.study;

import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// The questions that were ever answered less than right, each with whether its latest answer made up for it.
public final class Misses {
    private final Map<QuestionId, Boolean> madeUp = new LinkedHashMap<>();

    private static final int BEHIND = 10;

    private Misses() {}

    /// From all rounds of a learner, in whatever order.
    public static Misses in(Collection<Attempt> rounds) {
        var misses = new Misses();
        rounds.stream()
                .flatMap(round ->
                        IntStream.range(0, round.size())
                                .boxed()
                                .flatMap(i ->
                                        round
                                                .answer(i)
                                                .map(a ->
                                                        new Given(
                                                                round.start().questions().get(i),
                                                                a))
                                                .stream()))
                .sorted(Comparator.comparing(g -> g.answer().at()))
                .forEach(misses::count);
        return misses;
    }

    private record Given(QuestionId question, Step.Answered answer) {}

    private void count(Given given) {
        var right = given.answer().marking().mark().full();
        if (!right || madeUp.containsKey(given.question())) {
            madeUp.put(given.question(), right);
        }
    }

    /// Whether it was ever missed.
    public boolean ever(QuestionId question) {
        return madeUp.containsKey(question);
    }

    /// Whether it was missed when it was last asked.
    public boolean still(QuestionId question) {
        return Boolean.FALSE.equals(madeUp.get(question));
    }

    /// Ranks what is still missed before all else, and within that as `rank` says.
    public ToIntFunction<Question> first(ToIntFunction<Question> rank) {
        return q -> rank.applyAsInt(q) + (still(q.id()) ? 0 : BEHIND);
    }
}

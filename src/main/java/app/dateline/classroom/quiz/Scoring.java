package app.dateline.classroom.quiz;

import app.dateline.bank.Edition;
import app.dateline.question.Marker;
import app.dateline.question.Marking;
import app.dateline.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the answers of a paper earn, by how it runs: computed from the log and the questions, as often as wanted.
public final class Scoring {
    private static final int SEVERAL = 3;

    private Scoring() {}

    /// How often an answer may be checked.
    public static int tries(Behaviour behaviour) {
        return switch (behaviour) {
            case DEFERRED, CERTAINTY -> 0;
            case IMMEDIATE -> 1;
            case TRIES -> SEVERAL;
        };
    }

    /// What each question came to, as an edition asks it.
    public static List<Result> all(Paper paper, Edition edition) {
        return IntStream.range(0, paper.size())
                .mapToObj(i -> of(paper, i, paper.question(edition, i)))
                .toList();
    }

    /// What one question came to. An answer that stands unchecked when the paper ends is marked as if it were checked then, as long as there is
    /// a try left. Of several tries the best counts, each by what its number leaves of the mark: all, two thirds, one third.
    ///
    /// @throws IllegalArgumentException where an answer does not fit the question
    public static Result of(Paper paper, int index, Question question) {
        var behaviour = paper.start().behaviour();
        var standing = paper.answer(index);
        return switch (behaviour) {
            case DEFERRED ->
                    standing.map(a -> mark(a, question))
                            .map(m -> new Result(Optional.of(m), m.mark().value()))
                            .orElse(Result.NONE);
            case CERTAINTY -> standing.map(a -> certain(a, mark(a, question))).orElse(Result.NONE);
            case IMMEDIATE, TRIES -> best(tried(paper, index, question), tries(behaviour));
        };
    }

    private static Result certain(PaperStep.Answered answer, Marking marking) {
        var points = answer.certainty().orElse(Certainty.LOW).points(marking.mark().value());
        return new Result(Optional.of(marking), points / Certainty.MOST);
    }

    /// The answers that count as tries, in their order.
    private static List<Marking> tried(Paper paper, int index, Question question) {
        var tried = new ArrayList<Marking>();
        for (var check : paper.checks(index)) {
            paper.answer(check.answerId()).map(a -> mark(a, question)).ifPresent(tried::add);
        }
        if (paper.check(index).isEmpty() && !paper.settled(index)) {
            paper.answer(index).map(a -> mark(a, question)).ifPresent(tried::add);
        }
        return tried;
    }

    private static Result best(List<Marking> tried, int tries) {
        var best = 0.0;
        for (var i = 0; i < tried.size(); i++) {
            best = Math.max(best, tried.get(i).mark().value() * (tries - i) / tries);
        }
        return new Result(tried.isEmpty() ? Optional.empty() : Optional.of(tried.getLast()), best);
    }

    private static Marking mark(PaperStep.Answered answered, Question question) {
        return Marker.mark(question, answered.answer().orElseThrow());
    }
}

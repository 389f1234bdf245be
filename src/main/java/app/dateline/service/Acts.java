package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.question.Answer;
import app.dateline.question.Marker;
import app.dateline.question.Marking;
import java.time.Instant;
import java.util.Optional;

/// What somebody does with a paper that is open, as the step it adds to the log; nothing where it changes nothing.
final class Acts {
    private static final int LONGEST = 200;

    private Acts() {}

    /// @throws IllegalArgumentException where it is no answer to the question
    static Optional<PaperStep> answer(Paper paper, Edition edition, Given given, Instant clock) {
        var answer = given.answer().filter(a -> !(a instanceof Answer.Passed));
        if (paper.settled(within(paper, given.index()))) {
            return Optional.empty();
        }
        answer.ifPresent(a -> check(paper, edition, given.index(), a));
        return Optional.of(
                new PaperStep.Answered(
                        paper.now(clock), given.id(), given.index(), answer, given.certainty()));
    }

    private static void check(Paper paper, Edition edition, int index, Answer answer) {
        if (answer instanceof Answer.Typed typed && typed.text().length() > LONGEST) {
            throw new IllegalArgumentException(
                    "An answer has up to %d characters; found %d"
                            .formatted(LONGEST, typed.text().length()));
        }
        mark(paper, edition, index, answer);
    }

    private static Marking mark(Paper paper, Edition edition, int index, Answer answer) {
        return Marker.mark(paper.question(edition, index), answer);
    }

    /// Whether a change that a page could not send when it was made comes after what stands, as that page had it.
    ///
    /// @param seen the id of the change before it; empty where there was none
    /// @param page that made the change: the ids of its own changes begin with it, and never stand in the way
    static boolean follows(Paper paper, Given given, String seen, String page) {
        var last =
                paper.change(within(paper, given.index()))
                        .map(PaperStep.Answered::answerId)
                        .orElse("");
        return last.equals(seen) || (!page.isEmpty() && last.startsWith(page + "-"));
    }

    static Optional<PaperStep> flag(Paper paper, String id, int index, boolean on, Instant clock) {
        return paper.flagged(within(paper, index)) == on
                ? Optional.empty()
                : Optional.of(new PaperStep.Flagged(paper.now(clock), id, index, on));
    }

    static Optional<PaperStep> move(Paper paper, String id, int to, Instant clock) {
        return paper.at() == within(paper, to)
                ? Optional.empty()
                : Optional.of(new PaperStep.Moved(paper.now(clock), id, to));
    }

    /// The check of the answer of an id, if it still stands; checked twice it is checked once.
    static Optional<PaperStep> check(
            Paper paper, Edition edition, int index, String answerId, Instant clock) {
        return paper.answer(within(paper, index))
                .filter(a -> paper.start().behaviour().checks())
                .filter(a -> a.answerId().equals(answerId))
                .filter(a -> !paper.settled(index))
                .flatMap(PaperStep.Answered::answer)
                .map(a ->
                        new PaperStep.Checked(
                                paper.now(clock), answerId, index, mark(paper, edition, index, a)));
    }

    private static int within(Paper paper, int index) {
        if (index < 0 || index >= paper.size()) {
            throw new IllegalArgumentException(
                    "The paper has questions 0 to %d; found %d".formatted(paper.size() - 1, index));
        }
        return index;
    }
}

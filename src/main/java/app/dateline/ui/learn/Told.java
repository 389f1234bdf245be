package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.chronicle.Chronicle;
import app.dateline.classroom.quiz.Showing.What;
import app.dateline.question.Answer;
import app.dateline.question.Mark;
import app.dateline.question.Marking;
import app.dateline.question.Question;
import app.dateline.question.Task;
import app.dateline.service.Sitting;
import app.dateline.study.Step;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.KeyWords;
import app.dateline.ui.parts.Mend;
import app.dateline.ui.parts.Stem;
import app.dateline.ui.parts.Verdict;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A question after it is answered: the verdict, the stem with its blank filled or mended, and the feedback.
public final class Told extends Div {
    private final Stem stem;

    Told(Sitting sitting, Question question, Step.Answered answered) {
        this(
                sitting.edition(),
                question,
                new Reply(answered.answer(), answered.marking()),
                next(sitting, question, answered.marking().mark()),
                EnumSet.allOf(What.class),
                sitting.corrections(question).stream()
                        .map(correction -> new CorrectedSince(sitting.current(), correction))
                        .toList());
    }

    /// @param next what stands beside the verdict
    /// @param seen what may be told
    public Told(Edition edition, Question question, Reply reply, String next, Set<What> seen) {
        this(edition, question, reply, next, seen, List.of());
    }

    private Told(
            Edition edition,
            Question question,
            Reply reply,
            String next,
            Set<What> seen,
            List<CorrectedSince> corrections) {
        var task = question.task();
        stem = new Stem(question.prompt());
        if (seen.contains(What.RIGHT_OR_WRONG)) {
            add(verdict(task, reply, next));
        }
        add(stem);
        if (seen.contains(What.RIGHT_ANSWER)) {
            mend(edition, task, reply);
        } else {
            repeat(task, reply);
        }
        corrections.forEach(this::add);
        add(
                new Feedback(
                        edition,
                        question,
                        reply.answer(),
                        seen.contains(What.REASON_AND_SOURCES),
                        seen.contains(What.WHY_NOT)));
    }

    /// What was given, and its marking.
    public record Reply(Answer answer, Marking marking) {
        /// In words; nothing where the learner passed.
        Optional<String> given() {
            return Told.given(answer, marking);
        }
    }

    private void mend(Edition edition, Task task, Reply reply) {
        var right = KeyWords.of(task);
        if (task instanceof Task.TrueFalse statement) {
            stem.judged(statement.stated().text(), right);
        } else if (reply.marking().mark().full()) {
            stem.right(right);
        } else {
            stem.mended(written(task, reply), right);
        }
        var whole = whole(edition.chronicle(), task, reply.answer());
        if (whole.isPresent()) {
            add(whole.get());
        } else if (!stem.blank()) {
            add(mended(reply.given(), right));
        }
    }

    /// Only what was given, where no more may be told.
    private void repeat(Task task, Reply reply) {
        if (task instanceof Task.TrueFalse statement) {
            stem.stated(statement.stated().text());
        }
        var line = new Paragraph(say("told.given", reply.given().orElse(say("told.nothing"))));
        line.addClassNames("copy", "quiet");
        add(line);
    }

    /// Brings the reader to the question, at the head of the page.
    public void takeFocus() {
        stem.getElement().setAttribute("tabindex", "-1");
        stem.getElement()
                .executeJs(
                        "setTimeout(() => { scrollTo(0, 0); this.focus({preventScroll: true}); })");
    }

    /// The answer of a task that has several parts, set out whole with what was given.
    static Optional<Component> whole(Chronicle chronicle, Task task, Answer answer) {
        return switch (task) {
            case Task.PutInOrder order -> Optional.of(new RightOrder(order, answer));
            case Task.ChooseMany many -> Optional.of(new MarkedOptions(chronicle, many, answer));
            case Task.Match match -> Optional.of(new RightPairs(match, answer));
            case Task.PlaceOnTimeline line -> Optional.of(new RightPlace(line, answer));
            case Task.ChooseOne _,
                    Task.TrueFalse _,
                    Task.GiveDate _,
                    Task.TypeText _,
                    Task.TypeNumber _ ->
                    Optional.empty();
        };
    }

    /// What was given, where it was written into the blank.
    private static Optional<String> written(Task task, Reply reply) {
        return task instanceof Task.PlaceOnTimeline ? Optional.empty() : reply.given();
    }

    /// What was given, in words; nothing where the learner passed.
    static Optional<String> given(Step.Answered answered) {
        return given(answered.answer(), answered.marking());
    }

    private static Optional<String> given(Answer answer, Marking marking) {
        return answer instanceof Answer.Passed ? Optional.empty() : Optional.of(marking.summary());
    }

    /// The right answer in a line of its own, where the stem has no blank to hold it.
    private static Paragraph mended(Optional<String> given, String right) {
        var line = new Paragraph(Mend.of(given.filter(g -> !g.equals(right)), right));
        line.addClassNames("stem", "mended-line");
        return line;
    }

    /// When a question of a round comes back.
    private static String next(Sitting sitting, Question question, Mark mark) {
        if (mark.full() && sitting.guessed(question)) {
            return say("verdict.guessed");
        }
        return sitting.comesBack(question)
                .map(day -> {
                    var days = ChronoUnit.DAYS.between(sitting.today(), day);
                    return say("verdict.back", days, number(days), Clocks.weekday(day));
                })
                .orElse("");
    }

    private static Verdict verdict(Task task, Reply reply, String next) {
        var mark = reply.marking().mark();
        if (mark.full()) {
            return new Verdict(Verdict.State.RIGHT, right(task), next);
        }
        if (reply.answer() instanceof Answer.Passed) {
            return new Verdict(Verdict.State.WRONG, passed(task), next);
        }
        return mark.value() > 0
                ? new Verdict(Verdict.State.PART, say("verdict.part", mark.value()), next)
                : new Verdict(Verdict.State.WRONG, wrong(task), next);
    }

    private static String right(Task task) {
        return task instanceof Task.TrueFalse statement
                ? say("verdict.right-judged", statement.key() ? 1 : 0)
                : say("verdict.right");
    }

    private static String passed(Task task) {
        return task instanceof Task.TrueFalse statement
                ? say("verdict.passed-judged", statement.key() ? 1 : 0)
                : say("verdict.passed");
    }

    private static String wrong(Task task) {
        return switch (task) {
            case Task.TrueFalse statement -> say("verdict.wrong-judged", statement.key() ? 1 : 0);
            case Task.PutInOrder _, Task.ChooseMany _, Task.Match _, Task.PlaceOnTimeline _ ->
                    say("verdict.wrong-whole");
            case Task.ChooseOne _, Task.GiveDate _, Task.TypeText _, Task.TypeNumber _ ->
                    say("verdict.wrong");
        };
    }
}

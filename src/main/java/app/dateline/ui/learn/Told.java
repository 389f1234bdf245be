package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Chronicle;
import app.dateline.question.Answer;
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
import java.util.Optional;

/// A question after it is answered: the verdict, the stem with its blank filled or mended, and the feedback.
final class Told extends Div {
    private final Stem stem;

    Told(Sitting sitting, Question question, Step.Answered answered) {
        var right = KeyWords.of(question.task());
        stem = new Stem(question.prompt());
        if (question.task() instanceof Task.TrueFalse statement) {
            stem.judged(statement.stated().text(), right);
        } else if (answered.marking().mark().full()) {
            stem.right(right);
        } else {
            stem.mended(written(question.task(), answered), right);
        }
        add(verdict(sitting, question, answered), stem);
        var whole = whole(sitting.edition().chronicle(), question.task(), answered.answer());
        if (whole.isPresent()) {
            add(whole.get());
        } else if (!stem.blank()) {
            add(mended(given(answered), right));
        }
        sitting.corrections(question).stream()
                .map(correction -> new CorrectedSince(sitting.current(), correction))
                .forEach(this::add);
        add(new Feedback(sitting.edition(), question, answered));
    }

    /// Brings the reader to the question, at the head of the page.
    void takeFocus() {
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
    private static Optional<String> written(Task task, Step.Answered answered) {
        return task instanceof Task.PlaceOnTimeline ? Optional.empty() : given(answered);
    }

    /// What was given, in words; nothing where the learner passed.
    static Optional<String> given(Step.Answered answered) {
        return answered.answer() instanceof Answer.Passed
                ? Optional.empty()
                : Optional.of(answered.marking().summary());
    }

    /// The right answer in a line of its own, where the stem has no blank to hold it.
    private static Paragraph mended(Optional<String> given, String right) {
        var line = new Paragraph(Mend.of(given.filter(g -> !g.equals(right)), right));
        line.addClassNames("stem", "mended-line");
        return line;
    }

    private static Verdict verdict(Sitting sitting, Question question, Step.Answered answered) {
        var next =
                sitting.comesBack(question)
                        .map(day -> {
                            var days = ChronoUnit.DAYS.between(sitting.today(), day);
                            return say("verdict.back", days, number(days), Clocks.weekday(day));
                        })
                        .orElse("");
        var mark = answered.marking().mark();
        if (mark.full()) {
            return new Verdict(
                    Verdict.State.RIGHT,
                    right(question.task()),
                    sitting.guessed(question) ? say("verdict.guessed") : next);
        }
        if (answered.answer() instanceof Answer.Passed) {
            return new Verdict(Verdict.State.WRONG, passed(question.task()), next);
        }
        return mark.value() > 0
                ? new Verdict(Verdict.State.PART, say("verdict.part", mark.value()), next)
                : new Verdict(Verdict.State.WRONG, wrong(question.task()), next);
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

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;
import static app.dateline.ui.parts.Words.small;

import app.dateline.chronicle.EventDate;
import app.dateline.question.Question;
import app.dateline.question.Task;
import app.dateline.ui.answer.AnswerField;
import app.dateline.ui.answer.MatchWords;
import app.dateline.ui.parts.Stem;
import app.dateline.ui.parts.TaskNames;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// A question before it is answered: what is to be done and how it is marked, the stem, the field.
public final class Asked extends Div {
    private final Stem stem;
    private final AnswerField field;

    Asked(Question question) {
        this(question, List.of());
    }

    /// @param where it stands among others, in words before the name of the task
    public Asked(Question question, List<String> where) {
        stem = new Stem(question.prompt());
        if (question.task() instanceof Task.TrueFalse statement) {
            stem.stated(statement.stated().text());
        }
        field = AnswerField.of(question.task());
        stem.getElement().setAttribute("tabindex", "-1");
        add(
                where.isEmpty() ? kicker(question.task()) : kicker(question.task(), where),
                stem,
                field);
    }

    public AnswerField field() {
        return field;
    }

    /// Writes what is chosen so far into the blank, in pencil.
    public void pencil() {
        stem.asked(field.pencilled());
    }

    /// Brings the reader to the question: into its field where one types, else to its words; from its head on.
    public void takeFocus() {
        var target = field.typing().orElse(stem);
        target.getElement()
                .executeJs(
                        "setTimeout(() => { scrollTo(0, 0); this.focus({preventScroll: $0}); })",
                        target == stem);
    }

    private static Paragraph kicker(Task task) {
        var what = new Element("b");
        what.setText(TaskNames.of(task));
        var kicker = new Paragraph();
        kicker.addClassName("kicker");
        kicker.getElement().appendChild(what);
        kicker.add(new Span(rule(task)));
        return kicker;
    }

    private static Paragraph kicker(Task task, List<String> where) {
        var first = new Element("b");
        first.setText(where.getFirst());
        var kicker = new Paragraph();
        kicker.addClassName("kicker");
        kicker.getElement().appendChild(first);
        where.stream().skip(1).map(Span::new).forEach(kicker::add);
        kicker.add(new Span(small(TaskNames.of(task))), new Span(rule(task)));
        return kicker;
    }

    private static String rule(Task task) {
        return switch (task) {
            case Task.ChooseOne _, Task.TrueFalse _ -> "";
            case Task.ChooseMany many -> say("rule.choose-many");
            case Task.PutInOrder order -> say("rule.put-in-order");
            case Task.PlaceOnTimeline line -> say("rule.place-on-timeline");
            case Task.Match match -> say("rule.match", MatchWords.wanted(match, 1));
            case Task.GiveDate date ->
                    date.several()
                            ? say("rule.either-year")
                            : date.asked() == EventDate.Precision.MONTH
                                    ? say("rule.month")
                                    : say("rule.year");
            case Task.TypeText type -> type.several() ? say("rule.either-name") : "";
            case Task.TypeNumber number -> number.several() ? say("rule.either-figure") : "";
        };
    }
}

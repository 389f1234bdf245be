package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Result;
import app.dateline.question.Answer;
import app.dateline.question.Marker;
import app.dateline.question.Marking;
import app.dateline.service.Inspecting;
import app.dateline.service.Sheet;
import app.dateline.ui.learn.Results;
import app.dateline.ui.parts.AnswerLine;
import app.dateline.ui.parts.KeyWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.function.IntFunction;

/// All questions of a paper, each with what was answered, mended where it is wrong, and what it earned.
final class ScriptRows extends OrderedList {
    private final Sheet sheet;

    /// @param ways to the page of each question
    ScriptRows(Inspecting.Script script, IntFunction<RouterLink> ways) {
        this.sheet = script.sheet();
        addClassNames("script-rows");
        for (var i = 0; i < sheet.paper().size(); i++) {
            var link = ways.apply(i);
            link.setText(say("take.number", i + 1));
            link.addClassName("link");
            var answered = marking(sheet, i);
            var body = new Div(link, line(i, answered));
            var notes = notes(script, i);
            if (!notes.isEmpty()) {
                var meta = new Paragraph(notes);
                meta.addClassName("meta");
                body.add(meta);
            }
            var item = new ListItem(sign(answered), body, mark(i));
            answered.ifPresent(
                    m -> item.getElement().setAttribute("data-ok", Results.ok(m.mark().value())));
            add(item);
        }
    }

    /// The marking of the answer that stands, whether it was marked yet or not.
    static Optional<Marking> marking(Sheet sheet, int index) {
        var paper = sheet.paper();
        return answer(sheet, index)
                .map(answer ->
                        paper.result(index)
                                .flatMap(Result::marking)
                                .orElseGet(() -> Marker.mark(sheet.question(index), answer)));
    }

    static Optional<Answer> answer(Sheet sheet, int index) {
        return sheet.paper().answer(index).flatMap(PaperStep.Answered::answer);
    }

    private AnswerLine line(int index, Optional<Marking> marking) {
        var question = sheet.question(index);
        return new AnswerLine(
                question.prompt(),
                marking.filter(m -> m.mark().full()).isPresent(),
                marking.map(Marking::summary),
                KeyWords.of(question.task()));
    }

    private Span sign(Optional<Marking> marking) {
        return marking.map(m -> Results.box(m.mark().value()))
                .orElseGet(() -> {
                    var none = new Span("–");
                    none.getElement().setAttribute("aria-label", say("take.no-answer"));
                    return none;
                });
    }

    private Span mark(int index) {
        var mark =
                new Span(
                        sheet.paper()
                                .result(index)
                                .map(r -> say("script.share", r.share()))
                                .orElse(""));
        mark.addClassName("num");
        return mark;
    }

    private String notes(Inspecting.Script script, int index) {
        var tries = sheet.paper().checks(index).size();
        var certain =
                sheet.paper()
                        .answer(index)
                        .flatMap(PaperStep.Answered::certainty)
                        .map(StepWords::certainty)
                        .orElse("");
        var comments = script.on(Optional.of(index)).size();
        return String.join(
                        " ",
                        answer(sheet, index).isEmpty() ? say("script.no-answer") : "",
                        certain,
                        tries > 1 ? say("script.tries", tries) : "",
                        comments > 0 ? say("script.commented", comments) : "")
                .strip();
    }
}

package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.PaperStep;
import app.dateline.service.Inspecting;
import app.dateline.service.Sheet;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/// What was said of a paper or of one of its questions, and where more is said.
final class CommentPart extends Section {
    private static final String TEXT = "comment";
    private static final int LINES = 3;

    private final SerializableConsumer<String> said;
    private final FormLine line;

    /// @param index of the question; none: of the whole
    /// @param said hears of what is to be said
    CommentPart(
            Inspecting.Script script, Optional<Integer> index, SerializableConsumer<String> said) {
        this.said = said;
        var heading = new H2(say("script.comments"));
        heading.addClassName("section");
        add(heading);
        addClassName("comments");
        if (!script.on(index).isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("history");
            script.on(index).stream().map(CommentPart::item).forEach(list::add);
            add(list);
        }
        line =
                FormLine.several(
                                index.isPresent()
                                        ? say("script.comment-on")
                                        : say("script.comment-whole"),
                                TEXT,
                                LINES,
                                PaperStep.Commented.LONGEST)
                        .help(when(script.sheet()));
        if (!script.sheet().paper().running()) {
            add(new SentForm(say("script.say"), this::send, line).plain());
        }
    }

    private void send(Sent sent) {
        var text = sent.text(TEXT).strip();
        if (text.isEmpty() || text.length() > PaperStep.Commented.LONGEST) {
            line.wrong(say("script.no-comment", PaperStep.Commented.LONGEST));
        } else {
            said.accept(text);
        }
    }

    private static ListItem item(Inspecting.Said one) {
        var when =
                new Paragraph(
                        say(
                                "script.by",
                                one.by().map(a -> a.shown().value()).orElse(say("grade.somebody")),
                                Clocks.moment(one.comment().at())));
        when.addClassName("meta");
        var words = new Paragraph(one.comment().text());
        words.addClassName("copy");
        return new ListItem(when, words);
    }

    /// When the student reads it.
    private static String when(Sheet sheet) {
        if (sheet.disclosure().complete()) {
            return say("script.read-now");
        }
        return sheet.quiz()
                .plan()
                .over()
                .map(end -> say("script.read-on", Clocks.moment(end)))
                .orElse(say("script.read-over"));
    }
}

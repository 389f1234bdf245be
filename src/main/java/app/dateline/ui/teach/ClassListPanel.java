package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.CourseId;
import app.dateline.service.Enrolling;
import app.dateline.service.Enrolling.Outcome;
import app.dateline.service.Enrolling.Reading;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.FileLine;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;

/// A class list is picked or pasted, looked at, and taken over; what was taken over can be taken back.
final class ClassListPanel extends Div {
    private static final String LIST = "list";
    private static final int LINES = 6;

    /// As much as is read of a file.
    private static final int MOST = 1_000_000;

    private final Enrolling enrolling;
    private final LearnerId learner;
    private final CourseId course;
    private final Runnable again;
    private final Div outcome = new Div();
    private final NativeDetails form;

    /// @param again is run when the people of the course have changed
    ClassListPanel(Enrolling enrolling, LearnerId learner, CourseId course, Runnable again) {
        this.enrolling = enrolling;
        this.learner = learner;
        this.course = course;
        this.again = again;
        addClassNames("pile", "class-list");
        outcome.addClassNames("pile", "list-outcome");
        outcome.getElement().setAttribute("role", "status");
        var pasted =
                FormLine.several(say("list.paste"), LIST, LINES, MOST).help(say("list.paste-why"));
        var file =
                new FileLine(
                        say("list.pick"), say("list.pick-why"), ".csv,.txt,.tsv", MOST, this::read);
        var fields =
                new Div(
                        file,
                        new SentForm(
                                        say("list.look"),
                                        sent ->
                                                read(
                                                        say("list.pasted"),
                                                        sent.text(LIST)
                                                                .getBytes(StandardCharsets.UTF_8)),
                                        pasted)
                                .plain());
        fields.addClassName("pile");
        form = new NativeDetails(say("list.open"), fields);
        form.addClassName("unfold");
        add(form, outcome);
    }

    private void read(String name, byte[] bytes) {
        show(name, enrolling.read(learner, course, bytes));
    }

    private void show(String name, Reading reading) {
        outcome.removeAll();
        switch (reading) {
            case Reading.Faulty(var faults) -> outcome.add(new ListFaults(name, faults));
            case Reading.Preview preview -> {
                outcome.add(new ListPreview(name, preview));
                if (!preview.changesNothing()) {
                    outcome.add(take(name, preview));
                }
            }
        }
    }

    private Component take(String name, Reading.Preview preview) {
        var take = new Button(say("list.take"));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(e -> {
            switch (enrolling.take(learner, course, preview)) {
                case Outcome.Done(var taken) -> {
                    form.setOpen(false);
                    again.run();
                    tell(say("list.taken", taken.added(), taken.changed()), undo(taken));
                }
                case Outcome.Changed(var now) -> {
                    show(name, now);
                    outcome.addComponentAsFirst(line("care", say("list.changed")));
                }
            }
        });
        var not = new Button(say("list.not"));
        not.addClickListener(e -> outcome.removeAll());
        return actions(take, not);
    }

    private Component undo(Enrolling.Taken taken) {
        var undo = new Button(say("list.undo"));
        undo.setDisableOnClick(true);
        undo.addClickListener(e -> {
            var undone = enrolling.undo(learner, course, taken);
            again.run();
            outcome.removeAll();
            outcome.add(
                    undone
                            ? line("pencil", say("list.undone"))
                            : line("care", say("list.not-undone")));
        });
        return actions(undo);
    }

    private void tell(String words, Component actions) {
        outcome.removeAll();
        outcome.add(line("good", words), actions);
    }

    private static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    private static Paragraph line(String look, String words) {
        var line = new Paragraph(words);
        line.addClassNames("outcome", look);
        return line;
    }
}

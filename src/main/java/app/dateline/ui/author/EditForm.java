package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.edit.Edit;
import app.dateline.bank.edit.Edits;
import app.dateline.question.Question;
import app.dateline.service.Authoring;
import app.dateline.service.BankDesk;
import app.dateline.service.EditOutcome;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What an editor made of a question, and the ways to make something else of it: other words, no more, or as it was made.
final class EditForm extends Div {
    private static final String PROMPT = "prompt";
    private static final String WHY = "why";
    private static final int LONGEST = 500;

    private final Authoring authoring;
    private final LearnerId learner;
    private final BankDesk desk;
    private final Question made;
    private final SerializableConsumer<BankDesk> changed;
    private final Paragraph notice = new Paragraph();
    private final Div place = new Div();
    private Optional<Edit> seen;

    EditForm(
            Authoring authoring,
            LearnerId learner,
            BankDesk desk,
            Question made,
            SerializableConsumer<BankDesk> changed) {
        this.authoring = authoring;
        this.learner = learner;
        this.desk = desk;
        this.made = made;
        this.changed = changed;
        seen = desk.edits().of(made.id());
        addClassName("editing");
        notice.addClassName("bad-news");
        notice.getElement().setAttribute("role", "alert");
        notice.setVisible(false);
        seen.ifPresent(edit -> add(told(edit)));
        add(notice);
        if (desk.writes()) {
            buttons();
            add(place);
        }
        setVisible(desk.writes() || seen.isPresent());
    }

    private Div told(Edit edit) {
        var words =
                new Paragraph(
                        switch (desk.state(made.id())) {
                            case RETIRED -> say("edit.is-retired", Clocks.day(edit.on()));
                            case REWORDED -> say("edit.is-reworded", Clocks.day(edit.on()));
                            case SET_ASIDE, AS_MADE -> say("edit.is-aside");
                        });
        var why = new Paragraph(say("edit.because", edit.why()));
        why.addClassName("meta");
        var told = new Div(words, why);
        told.addClassName("edited");
        if (edit.change() instanceof Edit.Reworded(var prompt, var instead)) {
            var other =
                    new Paragraph(
                            desk.state(made.id()) == Edits.State.REWORDED
                                    ? say("edit.made-as", instead.text())
                                    : say("edit.written", prompt.text()));
            other.addClassName("meta");
            told.add(other);
        }
        return told;
    }

    private void buttons() {
        var row = new Div();
        row.addClassName("actions");
        row.add(button(say("edit.reword"), this::reword));
        if (seen.map(Edit::change).filter(Edit.Retired.class::isInstance).isEmpty()) {
            row.add(button(say("edit.retire"), this::retire));
        }
        if (seen.isPresent()) {
            row.add(
                    button(
                            say("edit.restore"),
                            () -> settle(authoring.restore(learner, topic(), made.id(), seen))));
        }
        place.removeAll();
        place.add(row);
    }

    private static NativeButton button(String words, SerializableRunnable press) {
        var button = new NativeButton(words);
        button.addClassName("button");
        button.addClickListener(e -> press.run());
        return button;
    }

    private void reword() {
        var prompt =
                FormLine.several(say("edit.prompt"), PROMPT, 3, LONGEST)
                        .help(say("edit.prompt-why"))
                        .value(desk.shown(made).prompt().text());
        prompt.whenWritten(
                words -> prompt.mark(lines(authoring.check(learner, topic(), made.id(), words))));
        ask(
                say("edit.save"),
                sent ->
                        authoring.reword(
                                learner,
                                topic(),
                                made.id(),
                                seen,
                                sent.text(PROMPT),
                                sent.text(WHY)),
                prompt,
                why());
        prompt.focus();
    }

    private void retire() {
        var why = why();
        ask(
                say("edit.retire"),
                sent -> authoring.retire(learner, topic(), made.id(), seen, sent.text(WHY)),
                why);
        why.focus();
    }

    private static FormLine why() {
        return new FormLine(say("edit.why"), WHY, "text", "off", Authoring.LONGEST_WHY)
                .help(say("edit.why-why"));
    }

    /// @param lines the last of which says why
    private void ask(String verb, Function<Sent, EditOutcome> sent, FormLine... lines) {
        var why = lines[lines.length - 1];
        var form =
                new SentForm(
                        verb,
                        given -> {
                            if (given.text(WHY).isBlank()) {
                                why.wrong(say("edit.no-why"));
                            } else {
                                settle(sent.apply(given));
                            }
                        },
                        lines);
        var cancel = button(say("edit.cancel"), this::buttons);
        cancel.addClassName("plain");
        place.removeAll();
        place.add(form, cancel);
    }

    private void settle(EditOutcome outcome) {
        switch (outcome) {
            case EditOutcome.Saved(var after) -> changed.accept(after);
            case EditOutcome.Refused(var faults) -> tell(lines(faults));
            case EditOutcome.Overtaken(var theirs) -> {
                seen = theirs;
                tell(
                        say(
                                "edit.overtaken",
                                theirs.map(EditForm::words).orElseGet(() -> say("edit.as-made"))));
            }
        }
    }

    private static String lines(List<String> faults) {
        return faults.stream().map(f -> capital(f) + ".").collect(Collectors.joining("\n"));
    }

    private static String words(Edit edit) {
        return switch (edit.change()) {
            case Edit.Retired _ -> say("edit.they-retired", edit.why());
            case Edit.Reworded(var prompt, _) ->
                    say("edit.they-reworded", prompt.text(), edit.why());
        };
    }

    private void tell(String words) {
        notice.setText(words);
        notice.setVisible(true);
    }

    private String topic() {
        return desk.edition().topic();
    }
}

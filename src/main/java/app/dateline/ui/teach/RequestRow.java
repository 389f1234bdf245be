package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Exemption;
import app.dateline.classroom.quiz.Exemption.For;
import app.dateline.classroom.quiz.Request;
import app.dateline.classroom.quiz.Terms;
import app.dateline.service.Requesting;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/// What a student asks for in a quiz: to be granted by an exemption, or refused with a reason.
final class RequestRow extends ListItem {
    private static final String WHY = "why";
    private static final int LINES = 2;

    private final Requesting.Asked asked;

    RequestRow(Requesting.Asked asked) {
        this.asked = asked;
        addClassName("asking");
        var name = new Paragraph(asked.student().shown().value());
        name.addClassName("h3");
        var when = new Paragraph(say("request.asked", Clocks.moment(asked.request().at())));
        when.addClassName("meta");
        var words = new Paragraph(asked.request().words());
        words.addClassName("copy");
        add(name, when, words);
    }

    private For whom() {
        return new For.Student(asked.student().learner());
    }

    /// With what may be decided.
    RequestRow deciding(
            Terms terms,
            SerializableConsumer<Exemption> granted,
            SerializableBiConsumer<String, String> refused) {
        var grant =
                new NativeDetails(
                        say("request.grant"),
                        new ExemptionForm(
                                terms,
                                List.of(whom()),
                                _ -> asked.student().shown().value(),
                                granted));
        var line = FormLine.several(say("request.why"), WHY, LINES, Request.LONGEST);
        var refuse =
                new NativeDetails(
                        say("request.refuse"),
                        new SentForm(
                                        say("request.refuse-it"),
                                        sent -> {
                                            var why = sent.text(WHY).strip();
                                            if (why.isEmpty() || why.length() > Request.LONGEST) {
                                                line.wrong(say("request.no-why", Request.LONGEST));
                                            } else {
                                                refused.accept(asked.request().id(), why);
                                            }
                                        },
                                        line)
                                .plain());
        grant.addClassName("unfold");
        refuse.addClassName("unfold");
        add(new Div(grant, refuse));
        return this;
    }

    /// With the word that it is granted as soon as the quiz is saved.
    RequestRow given() {
        var note = new Paragraph(say("request.saves"));
        note.addClassName("meta");
        add(note);
        return this;
    }
}

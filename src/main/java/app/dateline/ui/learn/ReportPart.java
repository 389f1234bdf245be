package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.report.Report;
import app.dateline.classroom.report.Report.Reason;
import app.dateline.service.Reporting;
import app.dateline.service.Reporting.About;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Choice;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.ReportWords;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import app.dateline.ui.parts.Standing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// Where an error in a question or card is reported, in its place; what was reported stands there, and what was answered.
public final class ReportPart extends Div {
    private static final String WORDS = "report";
    private static final int LINES = 3;

    /// What can be wrong before one is told what is right.
    private static final List<Reason> BEFORE = List.of(Reason.UNCLEAR, Reason.SLIP, Reason.OTHER);

    /// Keys that are pressed in here are meant for what is written here, not for the round or the cards around it.
    private static final String OWN_KEYS =
            """
            const own = event => {
                if (!this.isConnected) window.removeEventListener('keydown', own, true);
                else if (event.composedPath().includes(this)) event.stopImmediatePropagation();
            };
            window.addEventListener('keydown', own, true);
            """;

    private final Reporting reporting;
    private final LearnerId learner;
    private final About about;
    private final List<Reason> reasons;
    private Reason reason;

    /// @param told whether the learner has seen what is right
    public ReportPart(Reporting reporting, LearnerId learner, About about, boolean told) {
        this.reporting = reporting;
        this.learner = learner;
        this.about = about;
        reasons = told ? List.of(Reason.values()) : BEFORE;
        reason = reasons.getFirst();
        addClassName("reporting");
        addAttachListener(e -> getElement().executeJs(OWN_KEYS));
        show();
    }

    private void show() {
        removeAll();
        var standing = reporting.standing(learner, about);
        standing.map(this::stands).ifPresent(this::add);
        if (standing.filter(Report::open).isEmpty()) {
            add(form());
        }
    }

    private Standing stands(Report report) {
        return new Standing(
                say("report.sent", Clocks.moment(report.at())),
                ReportWords.said(report),
                report.answered().map(ReportWords::answered),
                () -> {
                    reporting.takeBack(learner, report.id());
                    show();
                });
    }

    private NativeDetails form() {
        var head = new Span(Icon.FLAG.draw(16, 1.6), new Span(say("report.open")));
        var line =
                FormLine.several(say("report.words"), WORDS, LINES, Report.LONGEST)
                        .help(say("report.who"));
        var fold = new NativeDetails();
        fold.setSummary(head);
        fold.setContent(
                new SentForm(
                                say("report.send"),
                                sent -> send(sent, line),
                                new Choice<>(
                                        say("report.reason"),
                                        reasons,
                                        ReportWords::of,
                                        reason,
                                        chosen -> reason = chosen),
                                line)
                        .plain());
        return fold;
    }

    private void send(Sent sent, FormLine line) {
        var words = sent.text(WORDS).strip();
        if (words.length() > Report.LONGEST) {
            line.wrong(say("report.long", Report.LONGEST));
        } else if (words.isEmpty() && reason == Reason.OTHER) {
            line.wrong(say("report.no-words"));
        } else if (reporting.report(learner, about, reason, words)) {
            show();
        } else {
            line.wrong(say("report.many", Reporting.A_DAY));
        }
    }
}

package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.CourseRole;
import app.dateline.classroom.JoinCode;
import app.dateline.service.Teaching;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// The code of a course to show or to send, until when it works and for how many; it can be renewed, closed and limited.
final class CodeCard extends Div {
    private static final String ROOM = "room";
    private static final String UNTIL = "until";
    private static final int LONGEST = 10;

    private final Teaching teaching;
    private final LearnerId learner;
    private final Teaching.Roster roster;
    private final Runnable again;
    private final FormLine room;
    private final FormLine until;

    CodeCard(Teaching teaching, LearnerId learner, Teaching.Roster roster, Runnable again) {
        this.teaching = teaching;
        this.learner = learner;
        this.roster = roster;
        this.again = again;
        var code = roster.code();
        room =
                new FormLine(say("code.room"), ROOM, "number", "off", LONGEST)
                        .help(say("code.room-why"))
                        .value(code.room().map(String::valueOf).orElse(""));
        until =
                new FormLine(say("code.until"), UNTIL, "date", "off", LONGEST)
                        .help(say("code.until-why"))
                        .value(code.until().map(CodeCard::lastDay).orElse(""));
        addClassNames("sheet", "code");
        var label = new Paragraph(say("code.label"));
        label.addClassName("label");
        var big = new Paragraph(code.closed() ? say("code.closed") : code.code().replace('-', ' '));
        big.addClassName("bigcode");
        var full =
                new RouterLink(
                        say("code.full-screen"),
                        CodeView.class,
                        CoursePage.of(roster.course().id()));
        full.addClassName("button");
        var path = "join/" + code.code();
        var left = new Div(label, big, new CopiedAddress(path));
        if (!code.closed()) {
            left.add(full);
        }
        add(left);
        if (!code.closed()) {
            add(new QrCode(path));
        }
        var terms = new Paragraph(terms(code));
        terms.addClassName("meta");
        var foot = new Div(terms, buttons(code), limits());
        foot.addClassName("terms");
        add(foot);
    }

    private String terms(JoinCode code) {
        var joined = roster.in(CourseRole.STUDENT).size();
        return say(
                "code.terms",
                code.until().map(Clocks::moment).orElseGet(() -> say("code.no-end")),
                code.room().map(String::valueOf).orElseGet(() -> say("code.no-limit")),
                joined);
    }

    private Component buttons(JoinCode code) {
        var id = roster.course().id();
        var renew = new Button(say("code.renew"));
        renew.addThemeVariants(ButtonVariant.TERTIARY);
        renew.addClickListener(e -> {
            teaching.renew(learner, id);
            again.run();
        });
        var close = new Button(code.closed() ? say("code.open") : say("code.close"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        if (!code.closed()) {
            close.addThemeVariants(ButtonVariant.ERROR);
        }
        close.addClickListener(e -> {
            teaching.close(learner, id, !code.closed());
            again.run();
        });
        var actions = new Div(renew, close);
        actions.addClassName("actions");
        return actions;
    }

    private Component limits() {
        return new NativeDetails(
                say("code.limit"),
                new SentForm(say("code.keep"), this::limit, until, room).plain());
    }

    private void limit(Sent sent) {
        var places = number(sent.text(ROOM));
        var end = end(sent.text(UNTIL));
        if (places.isEmpty() && !sent.text(ROOM).isBlank()) {
            room.wrong(say("code.no-number"));
        } else if (end.isEmpty() && !sent.text(UNTIL).isBlank()) {
            until.wrong(say("code.no-date"));
        } else {
            teaching.limit(learner, roster.course().id(), end, places);
            again.run();
        }
    }

    private static Optional<Integer> number(String text) {
        return text.strip().matches("[1-9][0-9]{0,5}")
                ? Optional.of(Integer.valueOf(text.strip()))
                : Optional.empty();
    }

    /// The end of a day in the reader's zone.
    private static Optional<Instant> end(String day) {
        try {
            return Optional.of(
                    LocalDate.parse(day.strip())
                            .plusDays(1)
                            .atStartOfDay(Clocks.zone())
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String lastDay(Instant until) {
        return until.atZone(Clocks.zone()).toLocalDate().minusDays(1).toString();
    }
}

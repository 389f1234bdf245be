package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Course;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.ShownName;
import app.dateline.service.Teaching;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.DayField;
import app.dateline.ui.parts.Picker;
import app.dateline.ui.parts.TextLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.UnaryOperator;

/// What a course is called and when it is, each kept as soon as it is changed.
final class DaysFields extends Div {
    private final Teaching teaching;
    private final LearnerId learner;
    private final Course course;
    private final Paragraph kept = new Paragraph();
    private CourseDays days;

    DaysFields(Teaching teaching, LearnerId learner, Course course, Instant now) {
        this.teaching = teaching;
        this.learner = learner;
        this.course = course;
        days = course.days();
        addClassName("pile");
        kept.addClassNames("meta", "kept");
        kept.getElement().setAttribute("role", "status");
        var today = now.atZone(days.zone()).toLocalDate();
        var last = new DayField(say("days.last"), days.last(), today, day -> put(d -> d.last(day)));
        last.add(meta(say("days.last-why")));
        var exam = new DayField(say("days.exam"), days.exam(), today, day -> put(d -> d.exam(day)));
        exam.add(meta(say("days.exam-why")));
        var row = new Div(last, exam, zone());
        row.addClassName("three");
        add(
                new TextLine(
                        say("course.name"),
                        course.name().value(),
                        ShownName.LONGEST,
                        say("account.no-shown"),
                        this::rename),
                row,
                kept);
    }

    private Component zone() {
        var zone =
                new Picker<>(
                        say("days.zone"),
                        Clocks.zones(days.zone()),
                        Clocks::name,
                        days.zone(),
                        z -> put(d -> d.zone(z)));
        zone.add(meta(say("days.zone-why")));
        return zone;
    }

    private boolean rename(String name) {
        var good = teaching.rename(learner, course.id(), name);
        kept.setText(good ? say("settings.kept") : "");
        return good;
    }

    private void put(UnaryOperator<CourseDays> change) {
        days = change.apply(days);
        teaching.days(learner, course.id(), days);
        kept.setText(say("settings.kept"));
    }

    private static Paragraph meta(String words) {
        var meta = new Paragraph(words);
        meta.addClassName("meta");
        return meta;
    }
}

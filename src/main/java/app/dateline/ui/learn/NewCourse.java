package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.ShownName;
import app.dateline.service.Teaching;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.DayField;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Picker;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The form that begins a course, with what students will see of it beside: all but the name is filled in.
public final class NewCourse extends Div {
    private static final String NAME = "course";
    private static final String LAST = "last";
    private static final String EXAM = "exam";
    private static final int DAY = 10;

    private final Teaching teaching;
    private final SignedIn signedIn;
    private final InstantSource clock;
    private final Invitation invitation = new Invitation();
    private final Paragraph counts = Pictures.meta("");
    private final FormLine name =
            new FormLine(say("course.name"), NAME, "text", "off", 2 * ShownName.LONGEST)
                    .whenWritten(invitation::to);
    private final FormLine last =
            new FormLine(say("days.last"), LAST, "date", "off", DAY).help(say("days.last-why"));
    private final FormLine exam =
            new FormLine(say("days.exam"), EXAM, "date", "off", DAY).help(say("days.exam-why"));
    private final SentForm form;
    private Edition bank;
    private ZoneId zone = Clocks.zone();

    NewCourse(Teaching teaching, List<Edition> banks, SignedIn signedIn, InstantSource clock) {
        this.teaching = teaching;
        this.signedIn = signedIn;
        this.clock = clock;
        var topic = InBank.topic();
        bank =
                banks.stream()
                        .filter(e -> e.topic().equals(topic))
                        .findFirst()
                        .orElse(banks.getFirst());
        last.value(CourseDays.usualLast(today()).toString());
        var days = new Div(last, exam);
        days.addClassName("course-days");
        form = new SentForm(say("course.begin"), this::begin, name, reads(banks), days, zones());
        addClassName("new-course");
        add(form, invitation);
    }

    private Component reads(List<Edition> banks) {
        var reads =
                new Picker<>(
                        say("course.bank"),
                        banks,
                        e -> e.subject().title(),
                        bank,
                        picked -> {
                            bank = picked;
                            count();
                        });
        reads.add(counts);
        count();
        return reads;
    }

    private void count() {
        counts.setText(
                say(
                        "banks.counts",
                        bank.chronicle().articles().size(),
                        bank.chronicle().events().size(),
                        bank.bank().questions().size()));
    }

    private Component zones() {
        var zones =
                new Picker<>(
                        say("days.zone"), Clocks.zones(zone), Clocks::name, zone, z -> zone = z);
        zones.add(Pictures.meta(say("days.zone-why")));
        return zones;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// Goes to the one line that is empty.
    void focus() {
        name.focus();
    }

    private void begin(Sent sent) {
        var learner = signedIn.here();
        if (learner.isEmpty()) {
            UI.getCurrent().refreshCurrentRoute(true);
            return;
        }
        var called = ShownName.read(sent.text(NAME)).isPresent();
        var good =
                List.of(
                        right(name, called, say("course.no-name")),
                        right(last, toCome(sent.text(LAST)), say("day.wrong")),
                        right(exam, toCome(sent.text(EXAM)), say("day.wrong")));
        if (good.contains(false)) {
            List.of(name, last, exam).get(good.indexOf(false)).focus();
            return;
        }
        var days =
                new CourseDays(
                        zone, DayField.read(sent.text(LAST)), DayField.read(sent.text(EXAM)));
        teaching.begin(learner.get(), sent.text(NAME), bank.topic(), days)
                .ifPresent(id -> {
                    form.over();
                    UI.getCurrent().navigate("course/" + id);
                });
    }

    private static boolean right(FormLine line, boolean right, String words) {
        line.mark(right ? "" : words);
        return right;
    }

    /// A day that is to come, or none.
    private boolean toCome(String day) {
        return day.isBlank() || DayField.read(day).filter(d -> d.isAfter(today())).isPresent();
    }
}

package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.ShownName;
import app.dateline.service.Attending;
import app.dateline.service.Banks;
import app.dateline.service.Demonstration;
import app.dateline.service.Teaching;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.JoinView;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.DemoSwitch;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.DayField;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Headed;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Picker;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The courses one is in; for instructors the form that begins another.
@Route(value = "courses", layout = MainLayout.class)
public class CoursesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String NAME = "course";
    private static final String LAST = "last";
    private static final String EXAM = "exam";
    private static final int DAY = 10;

    private final Attending attending;
    private final Teaching teaching;
    private final Demonstration demonstration;
    private final Banks banks;
    private final SignedIn signedIn;
    private final InstantSource clock;
    private final FormLine name =
            new FormLine(say("course.name"), NAME, "text", "off", 2 * ShownName.LONGEST);
    private final FormLine last =
            new FormLine(say("days.last"), LAST, "date", "off", DAY).help(say("days.last-why"));
    private final FormLine exam =
            new FormLine(say("days.exam"), EXAM, "date", "off", DAY).help(say("days.exam-why"));
    private String topic = "";
    private ZoneId zone = ZoneOffset.UTC;

    CoursesView(
            Attending attending,
            Teaching teaching,
            Demonstration demonstration,
            Banks banks,
            SignedIn signedIn,
            InstantSource clock) {
        this.attending = attending;
        this.teaching = teaching;
        this.demonstration = demonstration;
        this.banks = banks;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassName("settings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        signedIn.hereOrAsk(event).ifPresent(this::show);
    }

    private void show(LearnerId learner) {
        var title = new H1(say("courses.heading"));
        title.addClassName("title");
        add(title);
        var places = attending.places(learner);
        add(places.isEmpty() ? none() : list(places));
        var join = new RouterLink(say("courses.join"), JoinView.class);
        join.addClassNames("button");
        var actions = new Div(join);
        actions.addClassName("actions");
        add(actions);
        if (teaching.mayBegin(learner)) {
            add(
                    new Headed(say("courses.new"), form()),
                    new Headed(say("demo.heading"), new DemoSwitch(demonstration, learner, topic)));
        }
    }

    private static Component none() {
        var none = new Paragraph(say("courses.none"));
        none.addClassNames("copy", "quiet");
        return none;
    }

    private static Component list(List<Attending.Place> places) {
        var list = new UnorderedList();
        list.addClassNames("rows", "devices");
        for (var place : places) {
            var link =
                    new RouterLink(
                            place.course().name().value(),
                            CourseView.class,
                            new RouteParameters("course", place.course().id().value()));
            var role =
                    new Paragraph(
                            place.member().role() == CourseRole.INSTRUCTOR
                                    ? say("courses.teaching")
                                    : say("courses.learning"));
            role.addClassName("meta");
            list.add(new ListItem(new Div(link, role)));
        }
        return list;
    }

    private Component form() {
        List<Edition> all = banks.all();
        topic = InBank.topic();
        var chosen =
                all.stream()
                        .filter(e -> e.topic().equals(topic))
                        .findFirst()
                        .orElse(all.getFirst());
        var bank =
                new Picker<>(
                        say("course.bank"),
                        all,
                        e -> e.subject().title(),
                        chosen,
                        e -> topic = e.topic());
        zone = Clocks.zone();
        var zones =
                new Picker<>(
                        say("days.zone"),
                        DaysFields.zones(zone),
                        Clocks::name,
                        zone,
                        z -> zone = z);
        zones.add(DaysFields.meta(say("days.zone-why")));
        return new SentForm(say("course.begin"), this::begin, name, bank, last, exam, zones);
    }

    private void begin(Sent sent) {
        var learner = signedIn.here();
        if (learner.isEmpty()) {
            UI.getCurrent().refreshCurrentRoute(true);
            return;
        }
        var until = DayField.read(sent.text(LAST));
        var test = DayField.read(sent.text(EXAM));
        if (!toCome(until, sent.text(LAST), last) || !toCome(test, sent.text(EXAM), exam)) {
            return;
        }
        teaching.begin(learner.get(), sent.text(NAME), topic, new CourseDays(zone, until, test))
                .ifPresentOrElse(
                        id -> UI.getCurrent().navigate("course/" + id),
                        () -> name.wrong(say("account.no-shown")));
    }

    /// Whether a day that was sent is one to come, or none; else it says so at the line.
    private boolean toCome(Optional<LocalDate> day, String sent, FormLine line) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var good = sent.isBlank() || day.filter(d -> d.isAfter(today)).isPresent();
        if (!good) {
            line.wrong(say("day.wrong"));
        }
        return good;
    }

    @Override
    public String getPageTitle() {
        return say("courses.title");
    }
}

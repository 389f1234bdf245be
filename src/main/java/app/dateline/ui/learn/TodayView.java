package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Prompt;
import app.dateline.service.Agenda;
import app.dateline.service.Demonstration;
import app.dateline.service.Reconciling;
import app.dateline.service.Reporting;
import app.dateline.service.Today;
import app.dateline.service.Weaknesses;
import app.dateline.study.Attempt;
import app.dateline.study.Fading;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.MemoryStrip;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Stream;

/// The front page: the day, one thing to start, what was left open, and what is remembered.
@Route(value = "", layout = MainLayout.class)
public class TodayView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private static final int SHOWN = 3;
    private static final int COURSES = 2;

    private final Today today;
    private final Guest guest;
    private final RoundStarter starter;
    private final Agenda agenda;
    private final Demonstration demonstration;
    private final Reconciling reconciling;
    private final Reporting reporting;
    private final Weaknesses weaknesses;
    private final CourseStarter courses;

    TodayView(
            Today today,
            Agenda agenda,
            Demonstration demonstration,
            Reconciling reconciling,
            Reporting reporting,
            Weaknesses weaknesses,
            Guest guest,
            RoundStarter starter,
            CourseStarter courses) {
        this.today = today;
        this.agenda = agenda;
        this.demonstration = demonstration;
        this.reconciling = reconciling;
        this.reporting = reporting;
        this.weaknesses = weaknesses;
        this.guest = guest;
        this.starter = starter;
        this.courses = courses;
        addClassName("home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var topic = InBank.topic();
        var desk = today.desk(guest.here(), topic, Clocks.zone());
        var newcomer = guest.here().filter(demonstration::newcomer);
        newcomer.map(who -> new DemoSwitch(demonstration, who, topic))
                .map(demo -> new FirstCourse(courses.form(), demo))
                .ifPresent(this::add);
        var needs = needs(topic);
        var first = newcomer.isEmpty() && needs.isEmpty();
        if (newcomer.isEmpty() && !needs.isEmpty()) {
            add(new NeedsYou(desk.day(), needs));
        }
        var waits =
                Stream.concat(newcomer.isEmpty() ? Stream.empty() : needs.stream(), own().stream())
                        .toList();
        add(
                new TodayLead(desk, starter, guest.hasAccount(), guest.shares(), first),
                aside(desk, waits, guest.here().map(reporting::news).orElse(0)));
        guest.here().filter(_ -> guest.hasAccount()).ifPresent(this::weak);
        add(memory(desk));
        var fading = Fading.first(desk.edition(), desk.memories(), desk.day(), SHOWN);
        if (!fading.isEmpty()) {
            add(new FadingFirst(fading, desk.edition().topic(), starter));
        }
        if (InBank.named().isPresent()) {
            var all = InBank.link(say("banks.all"), BanksView.class);
            all.addClassNames("link", "ways");
            add(all);
        }
    }

    private void weak(LearnerId teacher) {
        weaknesses.lacks(teacher, SHOWN).stream()
                .limit(COURSES)
                .map(lack -> new WeakFacts(weaknesses, teacher, lack))
                .forEach(this::add);
    }

    /// What needs whoever is here: of a guest nothing.
    private List<Notice> needs(String topic) {
        return guest.here()
                .filter(_ -> guest.hasAccount())
                .map(learner ->
                        CourseNotices.needs(
                                agenda,
                                learner,
                                reconciling.toDecide(learner, topic),
                                reporting.waiting(learner, topic)))
                .orElse(List.of());
    }

    private List<Notice> own() {
        return guest.here()
                .filter(_ -> guest.hasAccount())
                .map(learner -> CourseNotices.own(agenda, learner))
                .orElse(List.of());
    }

    private static Component aside(Today.Desk desk, List<Notice> courses, int answered) {
        var open = desk.leftOpen();
        var list = new Div();
        if (desk.firstVisit() && courses.isEmpty()) {
            return desk.edition()
                    .subject()
                    .specimen()
                    .<Component>map(TodayView::specimen)
                    .orElse(list);
        }
        list.addClassName("notices");
        courses.stream().map(Notice::link).forEach(list::add);
        if (answered > 0) {
            list.add(CourseNotices.answered(answered).link());
        }
        if (desk.corrected() > 0) {
            list.add(new CorrectionsNotice(desk.corrected()));
        }
        if (open.isEmpty() && courses.isEmpty()) {
            var none = new Paragraph(say("today.nothing-open"));
            none.addClassName("meta");
            list.add(none);
        }
        open.stream().limit(SHOWN).map(TodayView::notice).forEach(list::add);
        return list;
    }

    private static RouterLink notice(Attempt round) {
        var link = new RouterLink("", RoundView.class, SummaryView.of(round.id()));
        var label = new Paragraph(say("today.left-open"));
        label.addClassName("label");
        var copy = new Paragraph(RoundWords.state(round));
        copy.addClassName("copy");
        var meta =
                new Paragraph(say("today.kept-since", Clocks.moment(round.steps().getLast().at())));
        meta.addClassName("meta");
        link.add(label, copy, meta, Icon.ON.draw(20, 1.6));
        link.addClassName("notice");
        return link;
    }

    /// How a question looks, in the bank's own words: shown once, before the first round.
    private static Aside specimen(Prompt prompt) {
        var label = new Paragraph(say("specimen.label"));
        label.addClassName("label");
        var stem = new Paragraph();
        stem.addClassName("stem");
        Slots.write(stem, prompt);
        var meta = new Paragraph(say("specimen.meta"));
        meta.addClassName("meta");
        var aside = new Aside(label, stem, meta);
        aside.addClassName("specimen");
        aside.getElement().setAttribute("aria-label", say("specimen.name"));
        return aside;
    }

    private static Section memory(Today.Desk desk) {
        var heading = new H2(say("today.remember"));
        heading.addClassName("section");
        var timeline = InBank.link(say("today.open-timeline"), TimelineView.class);
        timeline.addClassName("link");
        var headline = new Div(heading, timeline);
        headline.addClassName("headline");
        var section =
                new Section(headline, new MemoryStrip(desk.edition(), desk.memories(), desk.day()));
        section.addClassName("memory");
        return section;
    }

    @Override
    public String getPageTitle() {
        return say("today.title");
    }
}

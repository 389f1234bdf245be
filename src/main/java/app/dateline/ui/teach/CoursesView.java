package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.CourseRole;
import app.dateline.service.Attending;
import app.dateline.service.Demonstration;
import app.dateline.service.Teaching;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.JoinView;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.CourseStarter;
import app.dateline.ui.learn.DemoSwitch;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.Headed;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Component;
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
import java.util.List;

/// The courses one is in; for instructors the form that begins another.
@Route(value = "courses", layout = MainLayout.class)
public class CoursesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Attending attending;
    private final Teaching teaching;
    private final Demonstration demonstration;
    private final CourseStarter starter;
    private final SignedIn signedIn;

    CoursesView(
            Attending attending,
            Teaching teaching,
            Demonstration demonstration,
            CourseStarter starter,
            SignedIn signedIn) {
        this.attending = attending;
        this.teaching = teaching;
        this.demonstration = demonstration;
        this.starter = starter;
        this.signedIn = signedIn;
        addClassNames("settings", "courses");
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
                    new Headed(say("courses.new"), starter.form()),
                    new Headed(
                            say("demo.heading"),
                            new DemoSwitch(demonstration, learner, InBank.topic())));
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

    @Override
    public String getPageTitle() {
        return say("courses.title");
    }
}

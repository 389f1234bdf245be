package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.CourseId;
import app.dateline.service.Attending;
import app.dateline.service.Enrolling;
import app.dateline.service.Resets;
import app.dateline.service.Teaching;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.Headed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;

/// Who is in a course, for those who teach it.
@Route(value = "course/:course/students", layout = MainLayout.class)
public class StudentsView extends CoursePage {
    private final Teaching teaching;
    private final Enrolling enrolling;
    private final Resets resets;
    private final Div people = new Div();

    StudentsView(
            Attending attending,
            Teaching teaching,
            Enrolling enrolling,
            Resets resets,
            SignedIn signedIn) {
        super(attending, signedIn, CourseTabs.Tab.STUDENTS);
        this.teaching = teaching;
        this.enrolling = enrolling;
        this.resets = resets;
        people.addClassName("settings");
    }

    @Override
    void show(LearnerId learner, Attending.Place place, BeforeEnterEvent event) {
        var title = new H1(say("tab.students"));
        title.addClassName("title");
        var course = place.course().id();
        var codes =
                new RouterLink(
                        say("codes.heading"), PersonalCodesView.class, CoursePage.of(course));
        codes.addClassName("button");
        var actions = new Div(codes);
        actions.addClassName("actions");
        add(
                title,
                actions,
                new ClassListPanel(enrolling, learner, course, () -> list(learner, course)),
                people);
        list(learner, course);
    }

    private void list(LearnerId learner, CourseId course) {
        Runnable again = () -> list(learner, course);
        var missing = enrolling.missing(learner, course);
        people.removeAll();
        if (!missing.isEmpty()) {
            people.add(
                    new Headed(
                            say("expected.heading", missing.size()),
                            new ExpectedList(enrolling, learner, course, missing, again)));
        }
        people.add(
                new RosterList(
                        teaching,
                        enrolling,
                        resets,
                        learner,
                        teaching.course(learner, course),
                        again));
    }
}

package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Attending;
import app.dateline.service.Resets;
import app.dateline.service.Teaching;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;

/// Who is in a course, for those who teach it.
@Route(value = "course/:course/students", layout = MainLayout.class)
public class StudentsView extends CoursePage {
    private final Teaching teaching;
    private final Resets resets;
    private final Div people = new Div();

    StudentsView(Attending attending, Teaching teaching, Resets resets, SignedIn signedIn) {
        super(attending, signedIn, CourseTabs.Tab.STUDENTS);
        this.teaching = teaching;
        this.resets = resets;
        people.addClassName("settings");
    }

    @Override
    void show(LearnerId learner, Attending.Place place, BeforeEnterEvent event) {
        var title = new H1(say("tab.students"));
        title.addClassName("title");
        var codes =
                new RouterLink(
                        say("codes.heading"),
                        PersonalCodesView.class,
                        CoursePage.of(place.course().id()));
        codes.addClassName("button");
        var actions = new Div(codes);
        actions.addClassName("actions");
        add(title, actions, people);
        list(learner, place);
    }

    private void list(LearnerId learner, Attending.Place place) {
        people.removeAll();
        people.add(
                new RosterList(
                        teaching,
                        resets,
                        learner,
                        teaching.course(learner, place.course().id()),
                        () -> list(learner, place)));
    }
}

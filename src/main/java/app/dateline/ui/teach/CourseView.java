package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.service.Attending;
import app.dateline.service.NotThere;
import app.dateline.service.Resets;
import app.dateline.service.Taking;
import app.dateline.service.Teaching;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.take.QuizList;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

/// A course, to whoever is in it: those who teach it see how one joins and who is there.
@Route(value = "course/:course", layout = MainLayout.class)
public class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Attending attending;
    private final Teaching teaching;
    private final Resets resets;
    private final Taking taking;
    private final SignedIn signedIn;

    CourseView(
            Attending attending,
            Teaching teaching,
            Resets resets,
            Taking taking,
            SignedIn signedIn) {
        this.attending = attending;
        this.teaching = teaching;
        this.resets = resets;
        this.taking = taking;
        this.signedIn = signedIn;
        addClassName("settings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(
                    signedIn.here().orElseThrow(NotFoundException::new),
                    new CourseId(event.getRouteParameters().get("course").orElse("")));
        } catch (NotThere | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(LearnerId learner, CourseId id) {
        removeAll();
        var place = attending.place(learner, id);
        var title = new H1(place.course().name().value());
        title.addClassName("title");
        var state = new Paragraph(CourseWords.state(place));
        state.addClassNames("copy", "quiet");
        add(title, state);
        if (place.member().teaches()) {
            Runnable again = () -> show(learner, id);
            var roster = teaching.course(learner, id);
            add(
                    new CodeCard(teaching, learner, roster, again),
                    new RosterList(teaching, resets, learner, roster, again),
                    new CourseOver(teaching, learner, roster.course(), again));
        } else {
            add(new QuizList(taking.quizzes(learner, id)));
        }
        add(actions(learner, place));
    }

    private Div actions(LearnerId learner, Attending.Place place) {
        var id = place.course().id();
        var actions = new Div();
        actions.addClassName("actions");
        if (place.member().role() == CourseRole.INSTRUCTOR) {
            var asLearner = place.member().asLearner();
            var look = new Button(asLearner ? say("course.teach") : say("course.as-learner"));
            look.addClickListener(e -> {
                attending.look(learner, id, !asLearner);
                show(learner, id);
            });
            actions.add(look);
        }
        var said = new Paragraph();
        said.addClassName("meta");
        said.getElement().setAttribute("role", "status");
        var leave = new Button(say("course.leave"));
        leave.addClickListener(e -> {
            if (attending.leave(learner, id)) {
                UI.getCurrent().navigate(CoursesView.class);
            } else {
                said.setText(say("course.last-instructor"));
            }
        });
        actions.add(leave, said);
        return actions;
    }

    @Override
    public String getPageTitle() {
        return say("course.title");
    }
}

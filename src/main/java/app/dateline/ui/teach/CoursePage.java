package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.CourseId;
import app.dateline.service.Attending;
import app.dateline.service.NotThere;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;

/// A page of a course, under its tabs. Whoever is not signed in is asked to, whether there is such a course or not; to anybody else
/// who is not in it, it is not there.
abstract class CoursePage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String COURSE = "course";

    private final Attending attending;
    private final SignedIn signedIn;
    private final CourseTabs.Tab tab;
    private String title = say("course.title");

    CoursePage(Attending attending, SignedIn signedIn, CourseTabs.Tab tab) {
        this.attending = attending;
        this.signedIn = signedIn;
        this.tab = tab;
        addClassNames("work");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var learner = signedIn.hereOrAsk(event);
        if (learner.isEmpty()) {
            return;
        }
        try {
            var id = new CourseId(event.getRouteParameters().get(COURSE).orElse(""));
            show(learner.get(), id, event);
        } catch (NotThere | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(LearnerId learner, CourseId id, BeforeEnterEvent event) {
        removeAll();
        var place = attending.place(learner, id);
        title = say("course.title-of", place.course().name());
        if (place.member().teaches()) {
            add(new CourseTabs(place, tab));
        }
        show(learner, place, event);
    }

    /// Shows the page to somebody in the course.
    ///
    /// @throws NotThere where it is not for them
    abstract void show(LearnerId learner, Attending.Place place, BeforeEnterEvent event);

    static RouteParameters of(CourseId id) {
        return new RouteParameters(COURSE, id.value());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Attending;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/// The places of a course, for whoever teaches it.
final class CourseTabs extends Nav {

    /// The places, in their order.
    enum Tab {
        OVERVIEW,
        QUIZZES,
        GRADEBOOK,
        STUDENTS
    }

    CourseTabs(Attending.Place place, Tab current) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", say("course.tabs"));
        var name = new Span(place.course().name().value());
        name.addClassName("place-name");
        var row = new Div(name);
        for (var tab : Tab.values()) {
            var link = new RouterLink(words(tab), view(tab), CoursePage.of(place.course().id()));
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            row.add(link);
        }
        add(row);
    }

    private static String words(Tab tab) {
        return switch (tab) {
            case OVERVIEW -> say("tab.overview");
            case QUIZZES -> say("tab.quizzes");
            case GRADEBOOK -> say("tab.gradebook");
            case STUDENTS -> say("tab.students");
        };
    }

    private static Class<? extends Component> view(Tab tab) {
        return switch (tab) {
            case OVERVIEW -> CourseView.class;
            case QUIZZES -> QuizzesView.class;
            case GRADEBOOK -> GradebookView.class;
            case STUDENTS -> StudentsView.class;
        };
    }
}

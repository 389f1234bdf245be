package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.CourseId;
import app.dateline.classroom.quiz.Content;
import app.dateline.service.Attending;
import app.dateline.service.Quizzing;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.Headed;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;

/// The quizzes of a course, for those who teach it, and ways to begin another.
@Route(value = "course/:course/quizzes", layout = MainLayout.class)
public class QuizzesView extends CoursePage {
    private final Quizzing quizzing;
    private final InstantSource clock;

    QuizzesView(Attending attending, Quizzing quizzing, SignedIn signedIn, InstantSource clock) {
        super(attending, signedIn, CourseTabs.Tab.QUIZZES);
        this.quizzing = quizzing;
        this.clock = clock;
    }

    @Override
    void show(LearnerId learner, Attending.Place place, BeforeEnterEvent event) {
        var course = place.course();
        var quizzes = quizzing.of(learner, course.id());
        var title = new H1(say("tab.quizzes"));
        title.addClassName("title");
        add(title);
        if (quizzes.isEmpty()) {
            var none = new Paragraph(say("quizzes.none"));
            none.addClassNames("copy", "quiet");
            add(none);
        } else {
            add(new QuizList(course, quizzes, clock.instant()));
        }
        add(
                new Headed(
                        quizzes.isEmpty() ? say("starter.first") : say("starter.another"),
                        new Starters(
                                quizzing.starters(learner, course.id()),
                                quizzes.isEmpty(),
                                (name, content) ->
                                        begin(quizzing, learner, course.id(), name, content))));
    }

    static void begin(
            Quizzing quizzing, LearnerId learner, CourseId course, String name, Content content) {
        quizzing.begin(learner, course, name, content)
                .ifPresent(id -> UI.getCurrent().navigate(QuizView.class, QuizView.of(course, id)));
    }
}

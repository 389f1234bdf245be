package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Course;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.service.Attending;
import app.dateline.service.ExamDays;
import app.dateline.service.Marks;
import app.dateline.service.Quizzing;
import app.dateline.service.Taking;
import app.dateline.service.Teaching;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.ExamOffers;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.Headed;
import app.dateline.ui.take.QuizzesToTake;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.List;

/// A course, to whoever is in it: those who teach it see how one joins, who has come, and what is assigned.
@Route(value = "course/:course", layout = MainLayout.class)
public class CourseView extends CoursePage {
    private final Attending attending;
    private final Teaching teaching;
    private final Quizzing quizzing;
    private final Marks marks;
    private final InstantSource clock;
    private final Taking taking;
    private final ExamDays exams;

    CourseView(
            Attending attending,
            Teaching teaching,
            Quizzing quizzing,
            Taking taking,
            SignedIn signedIn,
            Marks marks,
            ExamDays exams,
            InstantSource clock) {
        super(attending, signedIn, CourseTabs.Tab.OVERVIEW);
        this.attending = attending;
        this.teaching = teaching;
        this.quizzing = quizzing;
        this.taking = taking;
        this.marks = marks;
        this.exams = exams;
        this.clock = clock;
    }

    @Override
    void show(LearnerId learner, Attending.Place place, BeforeEnterEvent event) {
        var title = new H1(place.course().name().value());
        title.addClassName("title");
        add(title);
        if (place.member().teaches()) {
            teach(learner, place);
        } else {
            var state = new Paragraph(CourseWords.state(place));
            state.addClassNames("copy", "quiet");
            add(state, new QuizzesToTake(taking.quizzes(learner, place.course().id())));
            var offers = new ExamOffers(exams, learner, place.course().topic());
            if (!offers.isEmpty()) {
                add(new Headed(say("exam.heading"), offers));
            }
            var own = marks.own(learner, place.course().id());
            if (own.stream().anyMatch(OwnMarks::seen)) {
                add(new Headed(say("grade.yours"), new OwnMarks(own)));
            }
        }
        add(actions(learner, place));
    }

    private void teach(LearnerId learner, Attending.Place place) {
        var course = place.course();
        var roster = teaching.course(learner, course.id());
        var quizzes = quizzing.of(learner, course.id());
        var students = roster.in(CourseRole.STUDENT);
        add(new Lede(clock.instant(), stands(place, roster, quizzes)));
        Runnable again = () -> UI.getCurrent().refreshCurrentRoute(false);
        var ready = new Div();
        ready.addClassName("ready");
        if (course.simulated()) {
            var note = new Paragraph(say("demo.note"));
            note.addClassNames("outcome", "care");
            ready.add(new Div(note));
        } else {
            ready.add(new CodeCard(teaching, learner, roster, again));
        }
        ready.add(new Joined(course.id(), students));
        add(ready);
        if (quizzes.isEmpty()) {
            add(
                    new Headed(
                            say("starter.first"),
                            new Starters(
                                    quizzing.starters(learner, course.id()),
                                    true,
                                    (name, content) ->
                                            QuizzesView.begin(
                                                    quizzing,
                                                    learner,
                                                    course.id(),
                                                    name,
                                                    content))));
        } else {
            add(new Headed(say("tab.quizzes"), new QuizList(course, quizzes, clock.instant())));
        }
        add(
                new Headed(
                        say("course.name-and-days"),
                        new DaysFields(teaching, learner, course, clock.instant())),
                new CourseOver(teaching, learner, course, again));
    }

    private String stands(Attending.Place place, Teaching.Roster roster, List<Quiz> quizzes) {
        var students = roster.in(CourseRole.STUDENT).size();
        if (place.course().state() != Course.State.OPEN) {
            return CourseWords.state(place);
        }
        if (students == 0) {
            return quizzes.isEmpty() ? say("course.ready") : say("course.nobody-yet");
        }
        var now = clock.instant();
        var open =
                quizzes.stream()
                        .filter(q -> !q.draft())
                        .filter(q -> q.open(q.plan().terms(), now))
                        .count();
        return say("course.stands", students, open);
    }

    private Component actions(LearnerId learner, Attending.Place place) {
        var id = place.course().id();
        var actions = new Div();
        actions.addClassName("actions");
        if (place.member().role() == CourseRole.INSTRUCTOR) {
            var asLearner = place.member().asLearner();
            var look = new Button(asLearner ? say("course.teach") : say("course.as-learner"));
            look.addClickListener(e -> {
                attending.look(learner, id, !asLearner);
                UI.getCurrent().refreshCurrentRoute(false);
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
}

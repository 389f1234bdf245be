package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.service.Attending;
import app.dateline.service.Quizzing;
import app.dateline.service.Regrading;
import app.dateline.service.Requesting;
import app.dateline.service.Teaching;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.learn.PractiseOffer;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.TextLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A quiz to be planned and assigned. A draft is kept with every change; what students already have is kept by a press.
@Route(value = "course/:course/quizzes/:quiz", layout = MainLayout.class)
public class QuizView extends CoursePage {
    private static final String QUIZ = "quiz";

    private final Quizzing quizzing;
    private final Teaching teaching;
    private final Regrading regrading;
    private final Requesting requesting;
    private final InstantSource clock;
    private final Div main = new Div();
    private final QuizSide side = new QuizSide();
    private final QuizActions actions =
            new QuizActions(this::assign, this::save, this::withdraw, this::copy, this::remove);
    private final H1 title = new H1();
    private final Paragraph state = new Paragraph();
    private Optional<Open> open = Optional.empty();

    QuizView(
            Attending attending,
            Quizzing quizzing,
            Teaching teaching,
            Regrading regrading,
            Requesting requesting,
            SignedIn signedIn,
            InstantSource clock) {
        super(attending, signedIn, CourseTabs.Tab.QUIZZES);
        this.quizzing = quizzing;
        this.teaching = teaching;
        this.regrading = regrading;
        this.requesting = requesting;
        this.clock = clock;
        addClassName("editor");
        main.addClassName("ed-main");
        title.addClassName("title");
        state.addClassName("tag");
        state.getElement().setAttribute("role", "status");
    }

    static RouteParameters of(CourseId course, QuizId quiz) {
        return new RouteParameters(Map.of(COURSE, course.value(), QUIZ, quiz.value()));
    }

    /// The quiz as it is kept, and as it stands on the page.
    private record Open(LearnerId learner, Teaching.Roster roster, Quiz kept, Quiz shown) {
        int students() {
            return roster.in(CourseRole.STUDENT).size();
        }

        Open showing(Quiz quiz) {
            return new Open(learner, roster, kept, quiz);
        }

        Open keeping(Quiz quiz) {
            return new Open(learner, roster, quiz, quiz);
        }
    }

    @Override
    void show(LearnerId learner, Attending.Place place, BeforeEnterEvent event) {
        var id = new QuizId(event.getRouteParameters().get(QUIZ).orElse(""));
        var course = place.course().id();
        var quiz = quizzing.quiz(learner, id);
        if (!quiz.course().equals(course)) {
            throw new NotFoundException();
        }
        open = Optional.of(new Open(learner, teaching.course(learner, course), quiz, quiz));
        var crumb =
                new Paragraph(
                        new RouterLink(
                                say("tab.quizzes"), QuizzesView.class, CoursePage.of(course)));
        crumb.addClassName("crumb");
        var opening = new Div(new Div(crumb, title), state);
        opening.addClassName("ed-open");
        var aside = new Aside(side, actions);
        aside.addClassName("ed-side");
        var columns = new Div(main, aside);
        columns.addClassName("ed-cols");
        add(opening);
        var keys = regrading.keys(learner, id);
        if (keys > 0) {
            add(corrected(course, id, keys));
        }
        add(columns, actions.bar());
        draw();
        state.setText(QuizWords.state(quiz, clock.instant()));
    }

    private static Component corrected(CourseId course, QuizId quiz, int keys) {
        var line =
                new Paragraph(
                        new Text(say("regrade.link", keys) + " "),
                        new RouterLink(
                                say("regrade.link-verb"), RegradeView.class, of(course, quiz)));
        line.addClassNames("outcome", "care");
        return line;
    }

    private Open here() {
        return open.orElseThrow();
    }

    /// All fields anew, as the quiz stands on the page.
    private void draw() {
        var quiz = here().shown();
        var plan = quiz.plan();
        main.removeAll();
        main.add(
                part(
                        say("quiz.name"),
                        new TextLine(
                                say("quiz.called"),
                                quiz.name().value(),
                                ShownName.LONGEST,
                                say("account.no-shown"),
                                this::rename)));
        if (quiz.draft()) {
            var edition = quizzing.edition(here().learner(), quiz.id());
            main.add(
                    part(
                            say("quiz.asks"),
                            new AsksFields(
                                    plan.content(),
                                    PractiseOffer.of(edition),
                                    new RouterLink(
                                            "", PickView.class, of(quiz.course(), quiz.id())),
                                    change -> replan(p -> p.asking(change.apply(p.content()))))));
        } else {
            var fixed = new Paragraph(say("quiz.asks-fixed"));
            fixed.addClassName("meta");
            main.add(part(say("quiz.asks"), fixed));
        }
        main.add(
                part(
                        say("quiz.when"),
                        new WhenFields(
                                plan.terms(),
                                change -> replan(p -> p.on(change.apply(p.terms()))))));
        if (quiz.draft()) {
            main.add(part(say("quiz.runs"), new RunsFields(plan, this::replan, this::draw)));
        }
        main.add(
                part(
                        say("quiz.sees"),
                        new SeesTable(
                                plan.showing(),
                                plan.behaviour().checks(),
                                showing -> replan(p -> p.showing(showing)))),
                part(
                        say("quiz.except"),
                        new ExemptionList(
                                plan,
                                here().kept().plan(),
                                here().roster(),
                                requesting.open(here().learner(), here().kept()),
                                this::replan,
                                this::refuse)));
        dress();
    }

    private void refuse(String request, String why) {
        if (!requesting.refuse(here().learner(), here().kept(), request, why)) {
            actions.tell("care", say("request.late"));
        }
        draw();
    }

    private static Section part(String heading, Component content) {
        var name = new H2(heading);
        name.addClassName("section");
        var part = new Section(name, content);
        part.addClassName("ed");
        return part;
    }

    private void dress() {
        var quiz = here().shown();
        title.setText(quiz.name().value());
        var fit = quizzing.fit(here().learner(), quiz.course(), quiz.plan().content());
        side.show(
                quiz.plan(),
                fit,
                here().students(),
                here().roster().course().days(),
                condition -> {
                    replan(p -> p.asking(p.content().without(condition)));
                    draw();
                });
        actions.dress(
                quiz,
                fit.size(),
                !here().kept().equals(quiz),
                quizzing.begun(here().learner(), quiz.id()),
                here().students());
    }

    private boolean rename(String typed) {
        var name = ShownName.read(typed);
        name.ifPresent(n -> change(q -> q.called(n)));
        return name.isPresent();
    }

    private void replan(UnaryOperator<Plan> change) {
        change(q -> q.planned(change.apply(q.plan())));
    }

    private void change(UnaryOperator<Quiz> change) {
        var changed = change.apply(here().shown());
        open = Optional.of(here().showing(changed));
        actions.quiet();
        if (changed.draft()) {
            keep();
        } else {
            state.setText(say("quiz.unsaved"));
        }
        dress();
    }

    private boolean keep() {
        return came(quizzing.save(here().learner(), here().shown()));
    }

    /// Shows what came of a change; says whether it was done.
    private boolean came(Quizzing.Outcome outcome) {
        return switch (outcome) {
            case Quizzing.Outcome.Done(var quiz) -> {
                open = Optional.of(here().keeping(quiz));
                var now = clock.instant();
                state.setText(say("quiz.saved", QuizWords.state(quiz, now), Clocks.second(now)));
                yield true;
            }
            case Quizzing.Outcome.Changed(var theirs) -> {
                open = Optional.of(here().keeping(theirs));
                draw();
                actions.tell("care", say("quiz.changed"));
                yield false;
            }
            case Quizzing.Outcome.Refused(var why) -> {
                actions.refused(why);
                yield false;
            }
        };
    }

    private void save() {
        if (keep()) {
            draw();
            actions.tell("good", say("quiz.kept"));
        }
        dress();
    }

    private void assign() {
        var kept = here().kept();
        if (came(quizzing.assign(here().learner(), kept.id(), kept.version()))) {
            draw();
            actions.assigned(here().kept(), clock.instant());
        }
    }

    private void withdraw() {
        var kept = here().kept();
        if (came(quizzing.withdraw(here().learner(), kept.id(), kept.version()))) {
            draw();
            actions.tell("pencil", say("quiz.undone"));
        }
    }

    private void copy() {
        var course = here().kept().course();
        var copied = quizzing.copy(here().learner(), here().kept().id(), course);
        UI.getCurrent().navigate(QuizView.class, of(course, copied));
    }

    private void remove() {
        var kept = here().kept();
        if (quizzing.remove(here().learner(), kept.id())) {
            UI.getCurrent().navigate(QuizzesView.class, CoursePage.of(kept.course()));
        } else {
            actions.tell("care", say("quiz.begun"));
        }
    }
}

package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.Showing.What;
import app.dateline.question.Answer;
import app.dateline.question.Marker;
import app.dateline.service.Attending;
import app.dateline.service.Inspecting;
import app.dateline.service.Sheet;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.author.ProofList;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.learn.Told;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/// A paper of a student as whoever teaches the course reads it: the whole, or one of its questions with its key, its proof and what was
/// done; and what is said of it.
@Route(value = "course/:course/gradebook/:paper/:number?", layout = MainLayout.class)
public class ScriptView extends CoursePage {
    private static final String PAPER = "paper";
    private static final String NUMBER = "number";

    private final Inspecting inspecting;
    private final Div page = new Div();

    ScriptView(Attending attending, Inspecting inspecting, SignedIn signedIn) {
        super(attending, signedIn, CourseTabs.Tab.GRADEBOOK);
        this.inspecting = inspecting;
        page.addClassName("script");
    }

    /// The way to a paper on a quiz of a course.
    static RouterLink link(String words, Sheet sheet, Optional<Integer> index) {
        return new RouterLink(
                words,
                ScriptView.class,
                of(sheet.quiz().course().value(), sheet.paper().id(), index));
    }

    static RouteParameters of(String course, PaperId paper, Optional<Integer> index) {
        return index.map(i ->
                        new RouteParameters(
                                Map.of(
                                        COURSE,
                                        course,
                                        PAPER,
                                        paper.value(),
                                        NUMBER,
                                        String.valueOf(i + 1))))
                .orElseGet(() -> new RouteParameters(Map.of(COURSE, course, PAPER, paper.value())));
    }

    @Override
    void show(LearnerId learner, Attending.Place place, BeforeEnterEvent event) {
        var id = new PaperId(event.getRouteParameters().get(PAPER).orElse(""));
        var number = event.getRouteParameters().get(NUMBER);
        var script = inspecting.script(learner, id);
        if (!script.sheet().quiz().course().equals(place.course().id())) {
            throw new NotFoundException();
        }
        var index = number.map(n -> index(script.sheet(), n));
        add(page);
        draw(learner, script, index);
    }

    private static int index(Sheet sheet, String number) {
        var index = number.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(number) - 1 : -1;
        if (index < 0 || index >= sheet.paper().size()) {
            throw new NotFoundException();
        }
        return index;
    }

    private void draw(LearnerId learner, Inspecting.Script script, Optional<Integer> index) {
        var sheet = script.sheet();
        page.removeAll();
        page.add(crumb(script, index));
        index.ifPresentOrElse(i -> question(sheet, i), () -> whole(script));
        page.add(
                new CommentPart(
                        script,
                        index,
                        text -> {
                            inspecting.comment(learner, sheet.paper().id(), index, text);
                            draw(learner, inspecting.script(learner, sheet.paper().id()), index);
                        }),
                new StepList(
                        sheet, step -> index.isEmpty() || StepWords.about(step).equals(index)));
    }

    private static Component crumb(Inspecting.Script script, Optional<Integer> index) {
        var quiz = script.sheet().quiz();
        var book =
                new RouterLink(
                        say("tab.gradebook"), GradebookView.class, CoursePage.of(quiz.course()));
        book.setQueryParameters(
                new GradebookAddress(Optional.empty(), Optional.empty())
                        .at(quiz.id().value(), script.student().learner().value())
                        .query());
        var crumb = new Paragraph(book);
        index.ifPresent(_ -> {
            crumb.add(" › ");
            crumb.add(link(title(script), script.sheet(), Optional.empty()));
        });
        crumb.addClassName("crumb");
        return crumb;
    }

    private static String title(Inspecting.Script script) {
        return say("grade.title", script.student().shown(), script.sheet().quiz().name());
    }

    private void whole(Inspecting.Script script) {
        var sheet = script.sheet();
        var paper = sheet.paper();
        var title = new H1(title(script));
        title.addClassName("title");
        var written =
                new Paragraph(
                        say("paper.number", paper.start().number())
                                + ": "
                                + GradeWords.written(paper)
                                + stands(sheet));
        written.addClassName("lede");
        page.add(title, written);
        page.add(new ScriptRows(script, i -> link("", sheet, Optional.of(i))));
    }

    private static String stands(Sheet sheet) {
        var paper = sheet.paper();
        var late =
                paper.submitted().filter(s -> sheet.terms().late(s.at())).isPresent()
                        ? " " + say("take.late")
                        : "";
        return paper.counts()
                ? ". " + say("script.earned", GradeWords.mark(paper.share())) + late
                : "." + late;
    }

    private void question(Sheet sheet, int index) {
        var of =
                new Paragraph(
                        say("take.at", index + 1, sheet.paper().size()) + earned(sheet, index));
        of.addClassName("meta");
        var proof =
                new NativeDetails(
                        say("script.proof"),
                        new ProofList(sheet.edition(index), sheet.question(index)));
        proof.addClassName("kinds");
        page.add(of, told(sheet, index), proof, turns(sheet, index));
    }

    private static String earned(Sheet sheet, int index) {
        return sheet.paper()
                .result(index)
                .map(r -> " · " + say("take.earned", r.share()))
                .orElse("");
    }

    /// All there is to tell; of what has no answer there is nothing to judge.
    private static Component told(Sheet sheet, int index) {
        var question = sheet.question(index);
        var given = ScriptRows.answer(sheet, index);
        var answer = given.orElse(new Answer.Passed());
        var marking =
                ScriptRows.marking(sheet, index).orElseGet(() -> Marker.mark(question, answer));
        var seen = EnumSet.allOf(What.class);
        var told = new Div();
        if (given.isEmpty()) {
            seen.remove(What.RIGHT_OR_WRONG);
            var none = new Paragraph(say("script.no-answer"));
            none.addClassName("meta");
            told.add(none);
        }
        told.add(
                new Told(
                        sheet.edition(index), question, new Told.Reply(answer, marking), "", seen));
        return told;
    }

    private static Component turns(Sheet sheet, int index) {
        var nav = new Nav(link(say("take.to-outcome"), sheet, Optional.empty()));
        nav.getElement().setAttribute("aria-label", say("answer.others"));
        if (index > 0) {
            nav.add(link(say("answer.previous"), sheet, Optional.of(index - 1)));
        }
        if (index < sheet.paper().size() - 1) {
            nav.add(link(say("answer.next"), sheet, Optional.of(index + 1)));
        }
        nav.getChildren().forEach(link -> link.getElement().getClassList().add("button"));
        nav.addClassName("actions");
        return nav;
    }
}

package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.QuizId;
import app.dateline.service.Attending;
import app.dateline.service.Marks;
import app.dateline.service.NotThere;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;

/// The gradebook of a course: students by quizzes; one grade opens beside it. The order and the open grade are in the address.
@Route(value = "course/:course/gradebook", layout = MainLayout.class)
public class GradebookView extends CoursePage {
    private final Marks marks;

    GradebookView(Attending attending, Marks marks, SignedIn signedIn) {
        super(attending, signedIn, CourseTabs.Tab.GRADEBOOK);
        this.marks = marks;
    }

    @Override
    void show(LearnerId learner, Attending.Place place, BeforeEnterEvent event) {
        var book = marks.book(learner, place.course().id());
        var address = GradebookAddress.of(event.getLocation().getQueryParameters());
        var title = new H1(say("tab.gradebook"));
        title.addClassName("title");
        var opening =
                new Div(
                        new Div(title, new Lede(book.now(), GradeWords.stands(book))),
                        new GradebookFiles(marks, learner, place.course()));
        opening.addClassNames("ed-open", "top");
        add(opening);
        if (book.quizzes().isEmpty() || book.students().isEmpty()) {
            var none =
                    new Paragraph(
                            book.quizzes().isEmpty()
                                    ? say("gradebook.no-quiz")
                                    : say("gradebook.no-student"));
            none.addClassNames("copy", "quiet");
            add(none);
            return;
        }
        var columns = new Div(new GradeTable(book, address, this::go));
        columns.addClassName("book");
        address.cell()
                .flatMap(at -> cell(learner, at))
                .ifPresent(cell -> {
                    columns.add(
                            new GradePanel(
                                    marks,
                                    learner,
                                    cell,
                                    () -> go(address.closed()),
                                    () -> go(address)));
                    columns.addClassName("open");
                });
        add(columns);
    }

    private Optional<Marks.Cell> cell(LearnerId learner, GradebookAddress.At at) {
        try {
            return Optional.of(
                    marks.cell(learner, new QuizId(at.quiz()), new LearnerId(at.student())));
        } catch (NotThere | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void go(GradebookAddress address) {
        var ui = UI.getCurrent();
        ui.navigate(ui.getActiveViewLocation().getPath(), address.query());
    }
}

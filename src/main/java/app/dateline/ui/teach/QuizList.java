package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Course;
import app.dateline.classroom.quiz.Quiz;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;

/// The quizzes of a course as those see them who teach it: what each is called and how it stands.
final class QuizList extends UnorderedList {

    QuizList(Course course, List<Quiz> quizzes, Instant now) {
        addClassNames("rows", "plain-rows");
        for (var quiz : quizzes) {
            var link =
                    new RouterLink(
                            quiz.name().value(),
                            QuizView.class,
                            QuizView.of(course.id(), quiz.id()));
            var state = new Paragraph(QuizWords.state(quiz, now));
            state.addClassName("meta");
            var content = quiz.plan().content();
            var size = new Paragraph(say("quiz.size", content.size()));
            size.addClassName("meta");
            add(new ListItem(new Div(link, state), size));
        }
    }
}

package app.dateline.ui.take;

import app.dateline.classroom.CourseId;
import app.dateline.classroom.quiz.QuizId;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The pages of a preview, all of one view.
///
/// @param number which of many papers is drawn, from 1
record PreviewPages(CourseId course, QuizId quiz, int number) implements Pages {
    static final String OUTCOME = "outcome";
    private static final String NUMBER = "[1-9][0-9]{0,5}";

    /// @throws IllegalArgumentException where an address names no course or quiz
    static PreviewPages read(RouteParameters address) {
        var number = address.get("number").orElse("1");
        if (!number.matches(NUMBER)) {
            throw new NotFoundException();
        }
        return new PreviewPages(
                new CourseId(address.get("course").orElse("")),
                new QuizId(address.get("quiz").orElse("")),
                Integer.parseInt(number));
    }

    static Optional<String> page(RouteParameters address) {
        return address.get("page");
    }

    /// Those of another draw.
    PreviewPages next() {
        return new PreviewPages(course, quiz, number + 1);
    }

    private Page page(Optional<String> page) {
        var parameters =
                new HashMap<>(
                        Map.of(
                                "course",
                                course.value(),
                                "quiz",
                                quiz.value(),
                                "number",
                                String.valueOf(number)));
        page.ifPresent(part -> parameters.put("page", part));
        return new Page(QuizPreviewView.class, new RouteParameters(parameters));
    }

    @Override
    public Page front() {
        return page(Optional.empty());
    }

    @Override
    public Page question(int index) {
        return page(Optional.of(String.valueOf(index + 1)));
    }

    @Override
    public Page outcome() {
        return page(Optional.of(OUTCOME));
    }

    @Override
    public Page outcome(int index) {
        return question(index);
    }
}

package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.QuizFront;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Headed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/// The quizzes of a course as its students see them: each with how it stands for this one.
public final class QuizzesToTake extends Div {

    public QuizzesToTake(List<QuizFront> quizzes) {
        if (quizzes.isEmpty()) {
            var none = new Paragraph(say("take.none"));
            none.addClassNames("copy", "quiet");
            add(new Headed(say("take.quizzes"), none));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        quizzes.forEach(front -> list.add(line(front)));
        add(new Headed(say("take.quizzes"), list));
    }

    private static ListItem line(QuizFront front) {
        var link =
                new RouterLink(
                        front.quiz().name().value(),
                        FrontView.class,
                        FrontView.of(front.quiz().id()));
        link.addClassName("link");
        var state = new Span(state(front));
        state.addClassName("meta");
        return new ListItem(link, new Span(" "), state);
    }

    private static String state(QuizFront front) {
        if (front.running().isPresent()) {
            return say("take.state-running");
        }
        if (front.mayBegin()) {
            return front.terms()
                    .closes()
                    .map(end -> say("take.state-until", Clocks.moment(end)))
                    .orElse(say("take.state-open"));
        }
        return front.papers().isEmpty() ? FrontWords.why(front) : say("take.state-done");
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Answer;
import app.dateline.question.Task;
import app.dateline.ui.parts.Timeline;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/// The line with the event in its place, and a mark where the learner had it.
final class RightPlace extends Div {

    RightPlace(Task.PlaceOnTimeline task, Answer answer) {
        var line = new Timeline();
        var given = answer instanceof Answer.Placed placed ? placed.gap() : -1;
        var right = task.key().contains(given) ? given : task.key().getFirst();
        for (var gap = 0; gap <= task.standing().size(); gap++) {
            if (gap == right) {
                line.put(task.placed().date(), task.placed().text())
                        .getElement()
                        .setAttribute("data-state", given == right ? "right" : "mended");
            } else if (gap == given) {
                line.add(had());
            }
            if (gap < task.standing().size()) {
                var item = task.standing().get(gap);
                line.put(item.date(), item.text());
            }
        }
        add(line);
    }

    private static ListItem had() {
        var had = new ListItem(new Span(say("place.had")));
        had.addClassNames("gap", "had");
        return had;
    }
}

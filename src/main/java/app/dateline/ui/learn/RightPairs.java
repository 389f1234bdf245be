package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Answer;
import app.dateline.question.Task;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.Mend;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/// The rows of a match with their right values: ticked where given so, mended where not; and how many were right.
final class RightPairs extends Div {
    private final Task.Match task;
    private final Answer answer;

    RightPairs(Task.Match task, Answer answer) {
        this.task = task;
        this.answer = answer;
        var list = new UnorderedList();
        list.addClassNames("match", "told");
        for (var i = 0; i < task.rows().size(); i++) {
            list.add(row(i));
        }
        add(list);
    }

    private ListItem row(int at) {
        var right = task.values().get(task.key().get(at)).text();
        var given = given(at).map(v -> task.values().get(v).text());
        var copy = new Paragraph();
        copy.addClassName("copy");
        Slots.write(copy, task.rows().get(at).prompt(), wanted -> value(wanted, given, right));
        var item = new ListItem(copy);
        var ok = given.filter(right::equals).isPresent();
        item.getElement().setAttribute("data-state", ok ? "right" : "wrong");
        var said = new Span(ok ? say("match.right") : say("match.wrong"));
        said.addClassName("visually-hidden");
        item.add(said);
        return item;
    }

    private static Component value(String wanted, Optional<String> given, String right) {
        if (given.filter(right::equals).isEmpty()) {
            return Mend.of(given, right);
        }
        var slot = Slots.slot(wanted, "right", right);
        slot.add(Icon.TICK.draw(20, 2.6));
        return slot;
    }

    private Optional<Integer> given(int row) {
        return answer instanceof Answer.Matched matched
                ? Optional.of(matched.values().get(row))
                : Optional.empty();
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Wording;
import app.dateline.question.Answer;
import app.dateline.question.Task;
import app.dateline.ui.parts.Icon;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// The events in their right order with their dates; a row that was moved says where the learner had it.
final class RightOrder extends OrderedList {

    RightOrder(Task.PutInOrder task, Answer answer) {
        addClassNames("order", "set");
        List<Integer> given =
                answer instanceof Answer.Ordered ordered ? ordered.items() : task.key();
        for (var at = 0; at < task.key().size(); at++) {
            var item = task.items().get(task.key().get(at));
            add(row(at, given.indexOf(task.key().get(at)), item));
        }
    }

    private static ListItem row(int at, int had, Task.Item item) {
        var rank = new Span(String.valueOf(at + 1));
        rank.addClassNames("n", "num");
        var when = new Span(capital(Wording.date(item.date())));
        when.addClassName("when");
        var dash = new Span(" —");
        dash.addClassName("dash");
        var tail = new Span(when, dash);
        tail.addClassName("tail");
        var dateline = new Span(tail);
        dateline.addClassName("dateline");
        var row = new ListItem(rank, new Paragraph(dateline, new Text(" " + item.text())));
        if (had != at) {
            row.getElement().setAttribute("data-state", "moved");
            var was =
                    new Span(
                            (had > at ? Icon.UP : Icon.DOWN).draw(16, 2),
                            new Text(say("order.had", had + 1)));
            was.addClassName("was");
            row.add(was);
        }
        return row;
    }
}

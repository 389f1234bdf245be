package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Showing.What;
import app.dateline.classroom.quiz.Showing.When;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;

/// What students see of the outcome, and from when on: a box for each moment; what is once seen stays seen.
final class SeesTable extends Div {
    private final SerializableConsumer<Showing> changed;
    private Showing showing;

    /// @param checks whether questions are checked while the paper is written, so that something can be seen then
    SeesTable(Showing showing, boolean checks, SerializableConsumer<Showing> changed) {
        this.showing = showing;
        this.changed = changed;
        addClassName("see-box");
        draw(checks);
    }

    private void draw(boolean checks) {
        getElement().removeAllChildren();
        var table = new Element("table");
        table.getClassList().add("see");
        var head = new Element("tr").appendChild(new Element("td"));
        for (var when : When.values()) {
            head.appendChild(cell("th", "col", QuizWords.when(when)));
        }
        table.appendChild(new Element("thead").appendChild(head));
        var body = new Element("tbody");
        for (var what : What.values()) {
            var row = new Element("tr").appendChild(cell("th", "row", QuizWords.what(what)));
            for (var when : When.values()) {
                row.appendChild(new Element("td").appendChild(box(what, when, checks)));
            }
            body.appendChild(row);
        }
        getElement().appendChild(table.appendChild(body));
    }

    private Element box(What what, When when, boolean checks) {
        var box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setAttribute("aria-label", say("seen.box", QuizWords.what(what), QuizWords.when(when)));
        box.setAttribute("checked", showing.shows(what, when));
        box.setAttribute("disabled", when == When.DURING && !checks);
        box.addEventListener(
                        "change",
                        e -> {
                            turn(what, when, e.getEventData().get("element.checked").asBoolean());
                            draw(checks);
                            changed.accept(showing);
                        })
                .addEventData("element.checked");
        return box;
    }

    /// On: seen from this moment. Off: from the next one, if there is one.
    private void turn(What what, When when, boolean on) {
        if (on) {
            showing = showing.with(what, when);
        } else if (when == When.CLOSED) {
            showing = showing.without(what);
        } else {
            showing = showing.with(what, when == When.DURING ? When.HANDED_IN : When.CLOSED);
        }
    }

    private static Element cell(String tag, String scope, String words) {
        var cell = new Element(tag);
        cell.setAttribute("scope", scope);
        cell.setText(words);
        return cell;
    }
}

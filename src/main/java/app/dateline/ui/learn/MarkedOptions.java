package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Explanation;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Wording;
import app.dateline.question.Answer;
import app.dateline.question.Option;
import app.dateline.question.Task;
import app.dateline.ui.parts.Icon;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;

/// The options of a choice of several, each with what is so of it: which were right, which were missed, which were wrong.
final class MarkedOptions extends UnorderedList {
    private final Chronicle chronicle;

    MarkedOptions(Chronicle chronicle, Task.ChooseMany task, Answer answer) {
        this.chronicle = chronicle;
        addClassNames("options", "many", "marked");
        List<Integer> chosen =
                answer instanceof Answer.Several several ? several.options() : List.of();
        for (var i = 0; i < task.options().size(); i++) {
            add(row(i, task.options().get(i), task.key().contains(i), chosen.contains(i)));
        }
    }

    private ListItem row(int index, Option option, boolean right, boolean chosen) {
        var letter = new Span(String.valueOf((char) ('A' + index)));
        if (chosen) {
            letter.removeAll();
            letter.add((right ? Icon.TICK : Icon.CROSS).draw(16, 2.4));
        }
        letter.addClassName("letter");
        var text = new Span(option.text());
        text.getElement().appendChild(small(option));
        var said = new Span(said(right, chosen));
        said.addClassName("said");
        var row = new ListItem(letter, text, said);
        row.addClassName("option");
        if (right || chosen) {
            row.getElement()
                    .setAttribute("data-state", !right ? "wrong" : chosen ? "right" : "missed");
        }
        return row;
    }

    private static String said(boolean right, boolean chosen) {
        return right
                ? (chosen ? say("many.right") : say("many.missed"))
                : (chosen ? say("many.wrong") : "");
    }

    private Element small(Option option) {
        var small = new Element("small");
        small.setText(
                option.trueOf().stream()
                        .flatMap(f -> Explanation.said(chronicle, f))
                        .map(new Wording(chronicle)::words)
                        .collect(Collectors.joining("; ")));
        return small;
    }
}

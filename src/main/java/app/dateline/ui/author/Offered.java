package app.dateline.ui.author;

import app.dateline.chronicle.Wording;
import app.dateline.question.Option;
import app.dateline.question.Task;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/// What a learner is offered to answer with, in the order of the bank, and nothing of the key.
final class Offered extends OrderedList {

    Offered(Task task) {
        addClassNames("options", "compact", "offered");
        var offered = of(task);
        for (var i = 0; i < offered.size(); i++) {
            var letter = new Span(String.valueOf((char) ('A' + i)));
            letter.addClassName("letter");
            letter.getElement().setAttribute("aria-hidden", "true");
            var item = new ListItem(letter, new Span(offered.get(i)));
            item.addClassName("option");
            add(item);
        }
        setVisible(!offered.isEmpty());
    }

    private static List<String> of(Task task) {
        return switch (task) {
            case Task.ChooseOne one -> one.options().stream().map(Option::text).toList();
            case Task.ChooseMany many -> many.options().stream().map(Option::text).toList();
            case Task.Match match ->
                    Stream.concat(
                                    match.rows().stream().map(r -> r.prompt().filled("…")),
                                    match.values().stream().map(Option::text))
                            .toList();
            case Task.PutInOrder order -> order.items().stream().map(Task.Item::text).toList();
            case Task.PlaceOnTimeline line ->
                    line.standing().stream()
                            .map(i -> Wording.date(i.date()) + ", " + i.text())
                            .toList();
            case Task.TrueFalse _, Task.GiveDate _, Task.TypeNumber _, Task.TypeText _ -> List.of();
        };
    }
}

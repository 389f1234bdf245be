package app.dateline.ui.parts;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;

/// Any of a few, all in sight: the browser's own check boxes in a row, under a legend.
public final class Choices<T> extends FieldSet {

    /// @param chosen those that are on, a subset of `choices`; `changed` is told of all that are on, in the order of `choices`
    public Choices(
            String legend,
            List<T> choices,
            SerializableFunction<T, String> words,
            List<T> chosen,
            SerializableConsumer<List<T>> changed) {
        super(legend);
        addClassName("choices");
        var on = new ArrayList<>(chosen);
        var row = new Element("div");
        row.getClassList().add("row");
        for (var choice : choices) {
            var input = new Element("input");
            input.setAttribute("type", "checkbox");
            input.setAttribute("checked", chosen.contains(choice));
            input.addEventListener(
                            "change",
                            e -> {
                                on.remove(choice);
                                if (e.getEventData().get("element.checked").asBoolean()) {
                                    on.add(choice);
                                }
                                changed.accept(choices.stream().filter(on::contains).toList());
                            })
                    .addEventData("element.checked");
            var text = new Element("span");
            text.setText(words.apply(choice));
            row.appendChild(new Element("label").appendChild(input, text));
        }
        getElement().appendChild(row);
    }
}

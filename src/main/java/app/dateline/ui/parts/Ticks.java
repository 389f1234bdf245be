package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/// How far a round has come: one tick a question, the present one tall and blue.
public final class Ticks extends Div {

    /// @param index the present question from 0; equal to `size` when the round is over
    public Ticks(int index, int size) {
        addClassName("ticks");
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute(
                        "aria-label",
                        index < size ? say("ticks.at", index + 1, size) : say("ticks.over", size));
        for (var i = 0; i < size; i++) {
            var tick = new Element("i");
            if (i < index) {
                tick.getClassList().add("done");
            } else if (i == index) {
                tick.getClassList().add("now");
            }
            getElement().appendChild(tick);
        }
    }
}

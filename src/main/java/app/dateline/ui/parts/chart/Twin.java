package app.dateline.ui.parts.chart;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;

/// The figures of a picture as a table, folded away below it.
public final class Twin extends NativeDetails {

    /// @param name what the table lists
    /// @param rows a row's first cell is its heading
    public Twin(String name, List<String> heads, List<List<String>> rows) {
        super(say("twin.open"));
        addClassName("twin");
        getElement().appendChild(new Figures(name, heads, rows).getElement());
    }
}

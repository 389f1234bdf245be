package app.dateline.ui.parts.chart;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// The figures of a picture as a table, folded away below it.
public final class Twin extends NativeDetails {

    /// @param name what the table lists, for those who hear it
    /// @param rows a row's first cell is its heading
    public Twin(String name, List<String> heads, List<List<String>> rows) {
        super(say("twin.open"));
        addClassName("twin");
        getElement().appendChild(table(name, heads, rows));
    }

    private static Element table(String name, List<String> heads, List<List<String>> rows) {
        var table = new Element("table");
        table.getClassList().add("figures");
        table.appendChild(text("caption", name));
        var head = new Element("tr");
        heads.forEach(h -> head.appendChild(text("th", h).setAttribute("scope", "col")));
        table.appendChild(new Element("thead").appendChild(head));
        var body = new Element("tbody");
        rows.forEach(row -> body.appendChild(row(row)));
        return table.appendChild(body);
    }

    private static Element row(List<String> cells) {
        var row = new Element("tr");
        row.appendChild(text("th", cells.getFirst()).setAttribute("scope", "row"));
        cells.stream().skip(1).forEach(cell -> row.appendChild(text("td", cell)));
        return row;
    }

    private static Element text(String tag, String words) {
        var element = new Element(tag);
        element.setText(words);
        return element;
    }
}

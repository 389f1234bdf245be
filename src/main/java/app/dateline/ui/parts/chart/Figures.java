package app.dateline.ui.parts.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// Figures in a table; where it is too wide for a phone it may be moved sideways.
public final class Figures extends Div {

    /// @param name what the table lists, shown above it
    /// @param rows a row's first cell is its heading
    public Figures(String name, List<String> heads, List<List<String>> rows) {
        addClassName("figures-wrap");
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

package app.dateline.ui.parts.chart;

import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;
import static app.dateline.ui.parts.chart.Drawing.svg;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// A table with a bar in each row: the picture and its table in one. Beyond a handful the rest is folded away.
public final class Bars extends Div {
    private static final int SHOWN = 8;

    /// A row: its name, the bar from 0 to 1, what it says in figures, and of how many. `few`: too few to judge by.
    public record Row(String name, double bar, String figure, String count, boolean few) {}

    /// @param heads of the name, the figure and the count, for those who hear the table; the last empty where none is counted
    public Bars(String name, List<String> heads, List<Row> rows) {
        add(rows.stream().limit(SHOWN).toList(), name, heads, getElement());
        if (rows.size() > SHOWN) {
            var rest = new NativeDetails(say("bars.rest", number(rows.size() - SHOWN)));
            rest.addClassName("twin");
            add(rows.stream().skip(SHOWN).toList(), name, heads, rest.getElement());
            add(rest);
        }
    }

    private static void add(List<Row> rows, String name, List<String> heads, Element into) {
        var counted = !heads.getLast().isEmpty();
        var head = new Element("tr");
        head.appendChild(cell("th", heads.getFirst()).setAttribute("scope", "col"));
        head.appendChild(new Element("td"));
        head.appendChild(cell("th", heads.get(1)).setAttribute("scope", "col"));
        if (counted) {
            head.appendChild(cell("th", heads.getLast()).setAttribute("scope", "col"));
        }
        var body = new Element("tbody");
        rows.forEach(row -> body.appendChild(row(row, counted)));
        var table = new Element("table");
        table.getClassList().add("kinds");
        var caption = cell("caption", name);
        caption.getClassList().add("visually-hidden");
        var heading = new Element("thead");
        heading.getClassList().add("visually-hidden");
        into.appendChild(table.appendChild(caption, heading.appendChild(head), body));
    }

    private static Element row(Row row, boolean counted) {
        var bar = new Element("span");
        bar.getClassList().add("bar");
        bar.getStyle().set("width", svg("%d%%", Math.round(row.bar() * 100)));
        var line = new Element("tr");
        line.appendChild(cell("th", row.name()).setAttribute("scope", "row"));
        line.appendChild(classed(new Element("td").appendChild(bar), "barcell"));
        line.appendChild(classed(cell("td", row.figure()), "num"));
        if (counted) {
            line.appendChild(classed(cell("td", row.count()), "num", "meta"));
        }
        if (row.few()) {
            line.setAttribute("data-few", "");
        }
        return line;
    }

    private static Element classed(Element element, String... names) {
        element.getClassList().addAll(List.of(names));
        return element;
    }

    private static Element cell(String tag, String words) {
        var cell = new Element(tag);
        cell.setText(words);
        return cell;
    }
}

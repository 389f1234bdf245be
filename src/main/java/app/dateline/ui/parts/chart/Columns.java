package app.dateline.ui.parts.chart;

import static app.dateline.ui.parts.chart.Drawing.svg;

import com.vaadin.flow.component.html.Div;
import java.util.List;

/// A column for every step of a scale, as high as its value; some are named below, and the table has them all.
public final class Columns extends Div {

    /// A step: its name in the table, the one below it (empty where there is no room), its value from 0 and what that is in words;
    /// a word that marks it among the others, or none.
    public record Column(String name, String below, double value, String figure, String mark) {
        public Column(String name, String below, double value, String figure) {
            this(name, below, value, figure, "");
        }
    }

    /// @param heads of the table: of the names and of the figures
    public Columns(String says, String table, List<String> heads, List<Column> columns) {
        this(
                says,
                columns,
                new Twin(
                        table,
                        heads,
                        columns.stream().map(c -> List.of(c.name(), c.figure())).toList()));
    }

    /// The same with a table that says more.
    public Columns(String says, List<Column> columns, Twin twin) {
        var most = columns.stream().mapToDouble(Column::value).max().orElse(0);
        var highest =
                columns.stream()
                        .filter(c -> c.value() == most && most > 0)
                        .findFirst()
                        .map(Column::figure)
                        .orElse("");
        var marked = columns.stream().anyMatch(c -> !c.mark().isEmpty());
        var drawn =
                new StringBuilder(
                        svg(
                                "<div class='columns%s' style='--count:%d'>",
                                marked ? " with-marks" : "", columns.size()));
        drawn.append(svg("<span class='most'>%s</span>", highest));
        columns.forEach(c -> drawn.append(column(c, most)));
        add(new Drawing(says, drawn + "</div>"), twin);
    }

    /// What is there at all is seen, however little it is.
    private static String column(Column column, double most) {
        var share = most == 0 ? 0 : column.value() / most;
        var mark = column.mark().isEmpty() ? "" : svg("<small>%s</small>", column.mark());
        return svg(
                "<span class='column%s'><i style='height:%.1f%%'></i>%s</span>",
                column.mark().isEmpty() ? "" : " marked",
                share > 0 ? Math.max(2, share * 100) : 0,
                column.below().isEmpty() ? "" : svg("<b>%s%s</b>", column.below(), mark));
    }
}

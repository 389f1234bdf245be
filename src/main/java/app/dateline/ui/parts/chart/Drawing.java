package app.dateline.ui.parts.chart;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/// A picture as SVG, with the sentence that says what it shows in its place where it cannot be seen.
final class Drawing extends Div {

    /// @param svg made by this program alone: it is taken as it is
    Drawing(String says, String svg) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", says);
        getElement().setProperty("innerHTML", svg);
    }

    /// A piece of SVG: its numbers have a point and plain figures whatever the server's own language.
    @SuppressWarnings(
            "AnnotateFormatMethod") // the annotation would be a dependency for this one line
    static String svg(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}

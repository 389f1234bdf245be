package app.dateline.ui.parts;

import com.vaadin.flow.component.html.Span;

/// Line drawings of the interface; each stands beside words or in a control that is named, so none speaks by itself.
public enum Icon {
    CLOSE("<path d='M5 5l10 10M15 5L5 15'/>"),
    FLAG("<path d='M5 17V3.5h9l-2 3.25 2 3.25H5'/>"),
    KEYS(
            "<rect x='2' y='5' width='16' height='10' rx='1.5'/><path d='M5 8.2h.01M8 8.2h.01M11 8.2h.01M14 8.2h.01M6.5 12h7'/>"),
    MORE(
            "<g fill='currentColor' stroke='none'><circle cx='4.5' cy='10' r='1.6'/><circle cx='10' cy='10' r='1.6'/><circle cx='15.5' cy='10' r='1.6'/></g>"),
    TICK("<path d='M4 10.5l4 4 8-9'/>"),
    CROSS("<path d='M5.5 5.5l9 9M14.5 5.5l-9 9'/>"),
    DASH("<path d='M5 10h10'/>"),
    DOT("<circle cx='10' cy='10' r='2.5' fill='currentColor'/>"),
    PLUS("<path d='M5 10h10M10 5v10'/>"),
    UP("<path d='M5 12.5l5-5 5 5'/>"),
    DOWN("<path d='M5 7.5l5 5 5-5'/>"),
    ON("<path d='M7.5 5l5 5-5 5'/>"),
    TODAY(
            "<rect x='3.5' y='4.5' width='13' height='12' rx='1'/><path d='M3.5 8.5h13M7 2.5v4M13 2.5v4'/>"),
    CARDS("<rect x='3' y='6.5' width='11' height='10' rx='1'/><path d='M6 3.5h11v10'/>"),
    UNDO("<path d='M7.5 4L4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 010 9H8'/>"),
    SEARCH("<circle cx='8.5' cy='8.5' r='5'/><path d='M12.5 12.5l4.5 4.5'/>"),
    TIMELINE("<path d='M2.5 10h15M6 7v6M10.5 10V4.5M14 7v6'/>"),
    PROGRESS("<path d='M3 16.5h14M5.5 13V9.5M10 13V4.5M14.5 13V7.5'/>"),
    EYE("<path d='M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5z'/><circle cx='10' cy='10' r='2.2'/>"),
    PERSON(
            "<circle cx='10' cy='6.75' r='3.3'/><path d='M3.5 17.5c.5-3.8 3.1-5.6 6.5-5.6s6 1.8 6.5 5.6'/>"),
    PENCIL("<path d='M12.5 4l3.5 3.5L7.5 16 3.5 16.5 4 12.5z'/>");

    private final String drawing;

    Icon(String drawing) {
        this.drawing = drawing;
    }

    /// The drawing at `pixels` square and a stroke that suits its use (1.6 beside text, 2.6 in a sign).
    public Span draw(int pixels, double stroke) {
        var span = new Span();
        span.addClassName("icon");
        span.getElement().setAttribute("aria-hidden", "true");
        span.getElement().setProperty("innerHTML", svg(pixels, stroke));
        return span;
    }

    private String svg(int pixels, double stroke) {
        return """
        <svg width="%1$d" height="%1$d" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="%2$s"\
         stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">%3$s</svg>\
        """
                .formatted(pixels, stroke, drawing);
    }
}

package app.dateline.ui.parts;

import app.dateline.study.Strength;
import com.vaadin.flow.component.html.Span;

/// A disc that fills by quarters as memory grows firm; its word always stands beside it.
public final class MemoryMark extends Span {
    private static final String RING = "<circle class='ring' cx='8' cy='8' r='7'/>";

    public MemoryMark(Strength strength) {
        addClassName("mark-holder");
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("innerHTML", svg(strength));
    }

    private static String svg(Strength strength) {
        return "<svg class='mark' data-strength='%d' viewBox='0 0 16 16' width='18' height='18'>%s%s</svg>"
                .formatted(quarters(strength), RING, ink(strength));
    }

    /// How many quarters of the disc are filled.
    public static int quarters(Strength strength) {
        return switch (strength) {
            case NOT_MET -> 0;
            case FAINT -> 1;
            case FADING -> 2;
            case CLEAR -> 3;
            case FIRM -> 4;
        };
    }

    static String ink(Strength strength) {
        return switch (strength) {
            case NOT_MET -> "";
            case FAINT -> "<path class='ink' d='M8 8V3A5 5 0 0 1 13 8Z'/>";
            case FADING -> "<path class='ink' d='M8 8V3A5 5 0 0 1 8 13Z'/>";
            case CLEAR -> "<path class='ink' d='M8 8V3A5 5 0 1 1 3 8Z'/>";
            case FIRM -> "<circle class='ink' cx='8' cy='8' r='7'/>";
        };
    }

    /// The word that goes with a strength.
    public static String word(Strength strength) {
        return switch (strength) {
            case NOT_MET -> Words.say("strength.not-met");
            case FAINT -> Words.say("strength.faint");
            case FADING -> Words.say("strength.fading");
            case CLEAR -> Words.say("strength.clear");
            case FIRM -> Words.say("strength.firm");
        };
    }
}

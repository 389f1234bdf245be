package app.dateline.ui.parts;

import app.dateline.classroom.LearnerSettings;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;

/// What a learner's settings make of the page's root: its colour scheme, and class names that styles and keys look for.
public final class Look {
    private Look() {}

    /// The colour scheme to set on the root; empty where the system decides.
    public static String scheme(LearnerSettings settings) {
        return switch (settings.theme()) {
            case SYSTEM -> "";
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }

    /// The class names of the root: the size of text, and whether single keys are off.
    public static List<String> names(LearnerSettings settings) {
        var names = new ArrayList<String>();
        switch (settings.textSize()) {
            case NORMAL -> {}
            case LARGE -> names.add("text-large");
            case LARGER -> names.add("text-larger");
        }
        if (!settings.singleKeys()) {
            names.add("keys-off");
        }
        return List.copyOf(names);
    }

    /// Dresses an open page anew, and lets it tell times in the learner's zone.
    public static void wear(UI ui, LearnerSettings settings) {
        Clocks.own(ui, settings.zone());
        ui.getPage()
                .executeJs(
                        "document.documentElement.style.colorScheme = $0; document.documentElement.className = $1",
                        scheme(settings),
                        String.join(" ", names(settings)));
    }
}

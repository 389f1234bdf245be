package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Progress.Standing;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

/// Days in a row, in small type; whoever does not care for it puts it away for good with one press.
final class StreakLine extends Div {
    private final Span words = new Span();
    private final Button toggle = new Button();

    private boolean shown;

    StreakLine(Standing standing, SerializableConsumer<Boolean> show) {
        addClassNames("meta", "streak");
        shown = standing.streakShown();
        words.setText(say("streak.says", standing.streak().days(), standing.streak().longest()));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClassName("small");
        toggle.addClickListener(e -> {
            shown = !shown;
            show.accept(shown);
            dress();
        });
        add(words, toggle);
        dress();
    }

    private void dress() {
        words.setVisible(shown);
        toggle.setText(shown ? say("streak.hide") : say("streak.show"));
    }
}

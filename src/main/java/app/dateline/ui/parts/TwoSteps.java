package app.dateline.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;

/// What cannot be taken back, in two steps: the second says what comes of it.
public final class TwoSteps extends Div {
    private final Button ask;
    private final Div sure = new Div();

    /// @param ask on the button of the first step
    /// @param sure the question of the second, with `yes` and `no` on its buttons
    public record Words(String ask, String sure, String yes, String no) {}

    /// @param what says what comes of it, asked for when the second step is shown
    public TwoSteps(Words words, SerializableSupplier<List<String>> what, SerializableRunnable go) {
        ask = new Button(words.ask());
        ask.addClickListener(e -> ask(words, what.get(), go));
        sure.addClassNames("sure", "stack");
        sure.setVisible(false);
        addClassName("two-steps");
        add(ask, sure);
    }

    private void ask(Words words, List<String> what, SerializableRunnable go) {
        var heading = new H3(words.sure());
        heading.addClassName("label");
        heading.getElement().setAttribute("tabindex", "-1");
        sure.removeAll();
        sure.add(heading);
        for (var line : what) {
            var copy = new Paragraph(line);
            copy.addClassName("meta");
            sure.add(copy);
        }
        sure.add(actions(words, go));
        sure.setVisible(true);
        ask.setVisible(false);
        heading.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private Component actions(Words words, SerializableRunnable go) {
        var yes = new Button(words.yes());
        yes.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        yes.setDisableOnClick(true);
        yes.addClickListener(e -> go.run());
        var no = new Button(words.no());
        no.addClickListener(e -> {
            sure.setVisible(false);
            ask.setVisible(true);
            ask.focus();
        });
        var actions = new Div(yes, no);
        actions.addClassName("actions");
        return actions;
    }
}

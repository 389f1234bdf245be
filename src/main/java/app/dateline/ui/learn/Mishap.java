package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.NotThere;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says that a press came to nothing through a fault of ours, and that what was answered is kept.
final class Mishap extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(Mishap.class);

    private Mishap() {
        addClassName("mishap");
        getElement().setAttribute("role", "alert");
        var again = new Button(say("mishap.again"));
        again.addClickListener(e -> UI.getCurrent().getPage().reload());
        add(new Paragraph(say("mishap.copy")), again);
    }

    /// What is gone meanwhile, as after an erasure in another tab, is looked for anew and then reads as not there.
    static void show(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (event.getThrowable() instanceof NotThere && ui != null) {
            ui.refreshCurrentRoute(true);
            return;
        }
        LOG.error("A press failed", event.getThrowable());
        if (ui != null) {
            ui.getChildren().filter(Mishap.class::isInstance).toList().forEach(ui::remove);
            ui.add(new Mishap());
        }
    }
}

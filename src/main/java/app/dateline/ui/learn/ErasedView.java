package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.LearnerSettings;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Look;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/// After everything of a learner was erased: says so, and leads back to the beginning.
@Route(value = "settings/erased", layout = MainLayout.class)
public class ErasedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    ErasedView() {
        var title = new H1(say("erased.heading"));
        title.addClassName("title");
        var copy = new Paragraph(say("erased.copy"));
        copy.addClassNames("copy", "quiet");
        var home = InBank.link(say("lost.home"), TodayView.class);
        home.addClassNames("button", "primary");
        var actions = new Div(home);
        actions.addClassName("actions");
        add(title, copy, actions);
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Look.wear(event.getUI(), LearnerSettings.DEFAULT);
    }

    @Override
    public String getPageTitle() {
        return say("erased.title");
    }
}

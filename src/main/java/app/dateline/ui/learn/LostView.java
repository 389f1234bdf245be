package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;

/// For what is not there and for what is somebody else's: both read alike.
@ParentLayout(MainLayout.class)
public final class LostView extends Div
        implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    public LostView() {
        var title = new H1(say("lost.heading"));
        title.addClassName("title");
        var copy = new Paragraph(say("lost.copy"));
        copy.addClassNames("copy", "quiet");
        var home = new RouterLink(say("lost.home"), TodayView.class);
        home.addClassNames("button", "primary");
        var actions = new Div(home);
        actions.addClassName("actions");
        add(title, copy, actions);
        addClassName("stack");
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return say("lost.title");
    }
}

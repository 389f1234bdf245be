package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/// For what is not there and for what is somebody else's: both read alike. A round's address speaks of its cookie, a course's of
/// its instructor.
@ParentLayout(MainLayout.class)
public final class LostView extends Div
        implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    /// Where what is somebody's own has its addresses.
    private static final Set<String> OWN =
            Set.of("round", "course", "people", "take", "paper", "outcome");

    private final H1 title = new H1();
    private final Paragraph copy = new Paragraph();

    public LostView() {
        title.addClassName("title");
        copy.addClassNames("copy", "quiet");
        var home = InBank.link(say("lost.home"), TodayView.class);
        home.addClassNames("button", "primary");
        var search = InBank.link(say("lost.search"), SearchView.class);
        search.addClassName("button");
        var actions = new Div(home, search);
        actions.addClassName("actions");
        add(title, copy, actions);
        addClassName("stack");
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var place = event.getLocation().getFirstSegment();
        var own = OWN.contains(place);
        title.setText(own ? say("lost.heading") : say("lost.no-page"));
        copy.setText(
                !own
                        ? say("lost.no-page-copy")
                        : place.equals("round") ? say("lost.copy") : say("lost.not-yours"));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return say("lost.title");
    }
}

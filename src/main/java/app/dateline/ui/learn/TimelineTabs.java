package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/// The two sides of the timeline, the events and their articles, with the search beside them.
final class TimelineTabs extends Div {

    TimelineTabs(Class<? extends Component> here, String words) {
        var nav =
                new Nav(
                        tab(say("timeline.events"), TimelineView.class, here),
                        tab(say("timeline.articles"), ArticlesView.class, here));
        nav.getElement().setAttribute("aria-label", say("timeline.sides"));
        add(nav, new SearchForm(words));
        addClassName("sidetabs");
    }

    private static RouterLink tab(
            String words, Class<? extends Component> target, Class<? extends Component> here) {
        var link = InBank.link(words, target);
        if (target == here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}

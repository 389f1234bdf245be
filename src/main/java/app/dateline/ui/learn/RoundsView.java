package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Progress;
import app.dateline.study.progress.RoundFilter;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/// Every round there was, with every answer; by day and by how it went. The address holds what is looked for.
@Route(value = "progress/rounds", layout = MainLayout.class)
public class RoundsView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 20;

    private final Progress progress;
    private final Guest guest;

    RoundsView(Progress progress, Guest guest) {
        this.progress = progress;
        this.guest = guest;
        addClassNames("history", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var address = RoundsAddress.of(event.getLocation());
        var topic = InBank.topic();
        var found =
                guest.here()
                        .map(who ->
                                progress.history(who, topic, address.filter(), Clocks.browsers()))
                        .orElse(List.of());
        var title = new H1(say("rounds.heading"));
        title.addClassName("title");
        var back = InBank.link(say("rounds.back"), ProgressView.class);
        back.addClassName("link");
        var count =
                new Paragraph(
                        !address.filter().equals(RoundFilter.ALL)
                                ? say("rounds.count", found.size())
                                : found.isEmpty()
                                        ? say("practise.no-rounds")
                                        : say("rounds.total", found.size()));
        count.addClassName("meta");
        count.getElement().setAttribute("role", "status");
        add(back, title, new RoundsSearch(address, RoundsView::go), count);
        if (found.isEmpty()) {
            add(wayOut(address));
        } else {
            var pages = (found.size() - 1) / PAGE + 1;
            var page = Math.min(address.page(), pages);
            var list = new UnorderedList();
            list.addClassName("rounds");
            found.stream()
                    .skip((page - 1L) * PAGE)
                    .limit(PAGE)
                    .forEach(entry -> list.add(new RoundEntry(entry)));
            add(list);
            if (pages > 1) {
                add(pages(address, page, pages));
            }
        }
    }

    private static Component wayOut(RoundsAddress address) {
        var way =
                address.filter().equals(RoundFilter.ALL)
                        ? InBank.link(say("rounds.practise"), PractiseView.class)
                        : InBank.link(say("rounds.all"), RoundsView.class);
        way.addClassName("button");
        return way;
    }

    private static Nav pages(RoundsAddress address, int page, int pages) {
        var at = new Paragraph(say("rounds.page", page, pages));
        at.addClassName("meta");
        var nav = new Nav(at);
        nav.addClassName("choice");
        nav.getElement().setAttribute("aria-label", say("rounds.pages"));
        if (page > 1) {
            nav.addComponentAsFirst(turn(say("rounds.newer"), address.page(page - 1)));
        }
        if (page < pages) {
            nav.add(turn(say("rounds.older"), address.page(page + 1)));
        }
        return nav;
    }

    private static RouterLink turn(String words, RoundsAddress address) {
        var link = InBank.link(words, RoundsView.class);
        link.setQueryParameters(address.query());
        link.addClassNames("button", "small");
        return link;
    }

    private static void go(RoundsAddress address) {
        UI.getCurrent().navigate(RoundsView.class, address.query());
    }

    @Override
    public String getPageTitle() {
        return say("rounds.title");
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Finder;
import app.dateline.chronicle.Finder.Found;
import app.dateline.service.Almanac;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/// What was found for the words in the address, by sort.
@Route(value = "timeline/search", layout = MainLayout.class)
public class SearchView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final Almanac almanac;
    private final Guest guest;

    SearchView(Almanac almanac, Guest guest) {
        this.almanac = almanac;
        this.guest = guest;
        addClassName("searchpage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var words =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("").strip();
        var leaf = almanac.leaf(guest.here(), InBank.topic(), Clocks.zone());
        var chronicle = leaf.edition().chronicle();
        var title = new H1(say("search.heading"));
        title.addClassName("title");
        var found = new Finder(chronicle).find(words);
        var count =
                new Paragraph(
                        words.isEmpty()
                                ? say("search.nothing-asked")
                                : found.isEmpty()
                                        ? say("search.nothing", words)
                                        : say("search.found", found.size(), words));
        count.addClassNames("copy", "quiet");
        count.getElement().setAttribute("role", "status");
        if (!words.isEmpty()) {
            // The field was drawn anew: the reader goes on from what was found.
            count.getElement()
                    .setAttribute("tabindex", "-1")
                    .executeJs("setTimeout(() => this.focus())");
        }
        add(title, new TimelineTabs(SearchView.class, words), count);
        for (var sort : Finder.Sort.values()) {
            var ofSort = found.stream().filter(f -> f.sort() == sort).toList();
            if (!ofSort.isEmpty()) {
                add(section(chronicle, sort, ofSort));
            }
        }
    }

    private static Section section(Chronicle chronicle, Finder.Sort sort, List<Found> found) {
        var html = new Markup().open("ul", "class", "results-list");
        found.forEach(f -> result(html, chronicle, f));
        var section =
                new Section(
                        EventView.heading(name(sort, found.size()), ""), html.close().in("found"));
        section.addClassName("foundsort");
        return section;
    }

    private static void result(Markup html, Chronicle chronicle, Found found) {
        html.open("li")
                .open("p", "class", "copy")
                .open("a", "href", InBank.address(address(found)));
        if (found.sort() == Finder.Sort.EVENT) {
            EventWords.dateline(html, chronicle, chronicle.event(new EventId(found.id())));
        }
        html.text(found.name()).close();
        found.spelling().ifPresent(s -> html.words("span", "meta", " " + say("search.as", s)));
        html.close().close();
    }

    private static String address(Found found) {
        return switch (found.sort()) {
            case EVENT, THESIS -> "event/" + found.id();
            case PERSON, PLACE, OTHER -> "actor/" + found.id();
            case ARTICLE -> "timeline/articles?article=" + found.id();
        };
    }

    private static String name(Finder.Sort sort, int count) {
        return switch (sort) {
            case EVENT -> say("search.events", count);
            case PERSON -> say("search.people", count);
            case PLACE -> say("search.places", count);
            case OTHER -> say("search.others", count);
            case THESIS -> say("search.theses", count);
            case ARTICLE -> say("search.articles", count);
        };
    }

    @Override
    public String getPageTitle() {
        return say("search.title");
    }
}

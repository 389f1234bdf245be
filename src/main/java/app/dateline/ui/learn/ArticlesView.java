package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Disagreement;
import app.dateline.chronicle.Disagreement.Sort;
import app.dateline.chronicle.Wording;
import app.dateline.service.Editions;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.timeline.Differences;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The articles behind it all, and everything they tell differently. The address may name one sort, or one article.
@Route(value = "timeline/articles", layout = MainLayout.class)
public class ArticlesView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private static final String SORT = "sort";
    private static final String ARTICLE = "article";

    private final Editions editions;

    ArticlesView(Editions editions) {
        this.editions = editions;
        addClassName("articlespage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var chronicle = editions.current(InBank.topic()).chronicle();
        var address = event.getLocation().getQueryParameters();
        var title = new H1(say("articles.heading"));
        title.addClassName("title");
        add(
                title,
                new TimelineTabs(ArticlesView.class, ""),
                articles(chronicle, address.getSingleParameter(ARTICLE).orElse("")));
        var only =
                address.getSingleParameter(SORT)
                        .flatMap(s ->
                                Stream.of(Sort.values()).filter(o -> id(o).equals(s)).findFirst());
        var disagreements = disagreements(chronicle, only);
        add(disagreements);
        if (only.isPresent()) {
            disagreements
                    .getElement()
                    .executeJs(
                            "const h = this.querySelector('h2'); h.tabIndex = -1; setTimeout(() => h.focus())");
        }
    }

    private static Section articles(Chronicle chronicle, String chosen) {
        var html = new Markup().open("ul", "class", "articles");
        chronicle
                .articles()
                .forEach(a -> article(html, chronicle, a, a.id().value().equals(chosen)));
        var holder = html.close().in("articles-holder");
        return new Section(
                EventView.heading(say("articles.count", chronicle.articles().size()), ""), holder);
    }

    private static void article(Markup html, Chronicle chronicle, Article article, boolean chosen) {
        var claims =
                chronicle.events().stream()
                        .flatMap(e -> e.claims().stream())
                        .filter(c -> c.article().equals(article.id()))
                        .toList();
        var events = claims.stream().map(c -> c.event()).distinct().count();
        html.open("li", "id", article.id().value(), "class", chosen ? "chosen" : "")
                .open("h3", "class", "copy")
                .text(article.title())
                .close()
                .open("p", "class", "meta");
        html.text(
                article.authors().isEmpty()
                        ? say("articles.no-author")
                        : Wording.list(article.authors()));
        article.published().ifPresent(p -> html.text(", " + Wording.date(p)));
        html.close()
                .words("p", "meta", say("articles.label", article.label()))
                .words("p", "meta", say("articles.claims", claims.size(), events))
                .words(
                        "p",
                        "meta",
                        article.cites().isEmpty()
                                ? say("articles.cites-none")
                                : say("articles.cites", cites(chronicle, article)))
                .close();
    }

    private static String cites(Chronicle chronicle, Article article) {
        var wording = new Wording(chronicle);
        return String.join("; ", article.cites().stream().map(wording::name).toList());
    }

    private static Section disagreements(Chronicle chronicle, Optional<Sort> only) {
        var all = chronicle.disagreements();
        var section = new Section(EventView.heading(say("disagree.heading"), "claimsh"));
        var choose = new Nav(choice(say("disagree.all", all.size()), Optional.empty(), only));
        for (var sort : Sort.values()) {
            choose.add(
                    choice(
                            Differences.heading(sort, of(all, sort).size()),
                            Optional.of(sort),
                            only));
        }
        choose.addClassNames("segments", "sorts");
        choose.getElement().setAttribute("aria-label", say("disagree.sorts"));
        section.add(choose);
        for (var sort : Sort.values()) {
            var ofSort = of(all, sort);
            if (!ofSort.isEmpty() && only.map(sort::equals).orElse(true)) {
                var heading = new H3(Differences.heading(sort, ofSort.size()));
                heading.addClassName("sorthead");
                var means = new Paragraph(Differences.explained(sort));
                means.addClassName("meta");
                section.add(heading, means, new Differences(chronicle).draw(ofSort).in("sorted"));
            }
        }
        return section;
    }

    private static List<Disagreement> of(List<Disagreement> all, Sort sort) {
        return all.stream().filter(d -> d.sort() == sort).toList();
    }

    private static RouterLink choice(String words, Optional<Sort> sort, Optional<Sort> only) {
        var link = InBank.link(words, ArticlesView.class);
        sort.ifPresent(s -> link.setQueryParameters(InBank.asking(Map.of(SORT, id(s)))));
        if (sort.equals(only)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static String id(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String getPageTitle() {
        return say("articles.title");
    }
}

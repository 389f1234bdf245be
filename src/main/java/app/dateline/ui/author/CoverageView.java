package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.check.Reached;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Wording;
import app.dateline.service.Authoring;
import app.dateline.service.BankCoverage;
import app.dateline.service.NotThere;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.learn.OfBank;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.LineWords;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which passages and events of a bank its questions and cards test: a ribbon an article, each with its table, and what is not tested
/// with the reason.
@Route(value = "bank/coverage", layout = MainLayout.class)
public class CoverageView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private static final int MOST = 12;

    private final Authoring authoring;
    private final SignedIn signedIn;

    CoverageView(Authoring authoring, SignedIn signedIn) {
        this.authoring = authoring;
        this.signedIn = signedIn;
        addClassNames("bank", "coverage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var learner = signedIn.here().orElseThrow(NotFoundException::new);
            show(
                    authoring.coverage(learner, InBank.topic(), Optional.empty()),
                    event.getLocation().getQueryParameters().getSingleParameter("article"));
        } catch (NotThere e) {
            throw new NotFoundException();
        }
    }

    private void show(BankCoverage coverage, Optional<String> article) {
        removeAll();
        var title = new H1(say("coverage.heading"));
        title.addClassName("title");
        var chronicle = coverage.edition().chronicle();
        add(
                new BankTabs(CoverageView.class),
                title,
                lede(coverage),
                ribbons(coverage).in("sheet", "ribbons"));
        chronicle.articles().stream()
                .filter(a -> article.filter(a.id().value()::equals).isPresent())
                .findFirst()
                .ifPresent(a -> add(table(coverage, a).in("sheet", "covertable")));
        var rest = new Div(missing(coverage).in("missed"), kinds(coverage).in("by-kind"));
        rest.addClassName("coverrest");
        add(rest);
    }

    private static Paragraph lede(BankCoverage coverage) {
        var reached = coverage.reached();
        var place = new Span(coverage.edition().subject().title());
        place.addClassName("place");
        var line = new Span(place, new Span("\u00a0— "));
        line.addClassName("dateline");
        var articles = coverage.edition().chronicle().articles().size();
        var lede =
                new Paragraph(
                        line,
                        new Span(
                                say(
                                        "coverage.lede",
                                        capital(number(articles)),
                                        tested(reached.claims()),
                                        reached.claims().size(),
                                        reached.events().stream()
                                                .filter(Reached.OfEvent::tested)
                                                .count(),
                                        reached.events().size())));
        lede.addClassName("lede");
        return lede;
    }

    private static long tested(List<Reached.OfClaim> claims) {
        return claims.stream().filter(Reached.OfClaim::tested).count();
    }

    private static Markup ribbons(BankCoverage coverage) {
        var html = new Markup().open("h2", "class", "section").text(say("coverage.where")).close();
        html.open("ul", "class", "legend");
        for (var sort : List.of("tested", "untested", "apart")) {
            html.open("li").open("i", "class", "swatch " + sort).close().text(legend(sort)).close();
        }
        html.close().open("ul", "class", "ribbonlist");
        for (var article : coverage.edition().chronicle().articles()) {
            var claims = coverage.reached().of(article.id());
            html.open("li").open("p", "class", "who").text(capital(article.label())).close();
            new Ribbon(coverage, article.id()).draw(html);
            html.open("p", "class", "num")
                    .text(say("coverage.of", tested(claims), claims.size()))
                    .text(" ")
                    .open("a", "href", address(article.id()))
                    .text(say("coverage.table"))
                    .hidden(" " + article.label())
                    .close()
                    .close()
                    .close();
        }
        return html.close();
    }

    private static String address(ArticleId article) {
        return InBank.address("bank/coverage?article=" + article);
    }

    private static String legend(String sort) {
        return switch (sort) {
            case "tested" -> say("coverage.tested");
            case "untested" -> say("coverage.untested");
            default -> say("coverage.apart");
        };
    }

    /// The ribbon of an article in words.
    private static Markup table(BankCoverage coverage, Article article) {
        var chronicle = coverage.edition().chronicle();
        var html = new Markup();
        html.open("h2", "class", "section").text(say("coverage.of-article", article.label()));
        html.close().open("div", "class", "matrixwrap").open("table", "class", "covered");
        html.open("thead").open("tr");
        for (var head :
                List.of(
                        say("coverage.lines"),
                        say("coverage.event"),
                        say("coverage.claim"),
                        say("coverage.state"))) {
            html.open("th", "scope", "col").text(head).close();
        }
        html.close().close().open("tbody");
        coverage.reached().of(article.id()).stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Reached.OfClaim c) -> c.claim().at().getFirst().start())
                                .thenComparing(c -> c.claim().id().value()))
                .forEach(c -> row(html, chronicle, c));
        return html.close().close().close();
    }

    private static void row(Markup html, Chronicle chronicle, Reached.OfClaim of) {
        var claim = of.claim();
        html.open("tr").words("td", "num", LineWords.of(List.of(claim))).open("td");
        html.open("a", "href", InBank.address("bank/event/" + claim.event()))
                .text(chronicle.event(claim.event()).title())
                .close()
                .close();
        html.words(
                "td",
                "",
                say(
                        "proof.says",
                        EventWords.attribute(claim.attribute()),
                        new Wording(chronicle).words(claim.value()),
                        ""));
        html.words(
                "td",
                of.tested() ? "t-right" : "quiet",
                of.hindrance().map(h -> say("coverage.not", h)).orElse(say("coverage.tested")));
        html.close();
    }

    private static Markup missing(BankCoverage coverage) {
        var html = new Markup().open("h2", "class", "section").text(say("coverage.missing"));
        html.close();
        var events = coverage.reached().events().stream().filter(e -> !e.tested()).toList();
        html.words("p", "meta", say("coverage.events-missing", events.size()));
        html.open("ul", "class", "plainlist");
        events.forEach(e -> {
            html.open("li").open("a", "href", InBank.address("bank/event/" + e.event().id()));
            html.text(e.event().title()).close();
            html.words("p", "meta", capital(e.hindrance().orElse(""))).close();
        });
        html.close();
        var claims = coverage.reached().claims().stream().filter(c -> !c.tested()).toList();
        html.words("p", "meta", say("coverage.claims-missing", claims.size()));
        reasons(html, claims);
        return html;
    }

    /// Claims by what stands in the way, the commonest reason first.
    private static void reasons(Markup html, List<Reached.OfClaim> claims) {
        var byReason =
                claims.stream().collect(Collectors.groupingBy(c -> c.hindrance().orElse("")));
        html.open("ul", "class", "plainlist");
        byReason.entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<String, List<Reached.OfClaim>> e) ->
                                        -e.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .forEach(e ->
                        html.open("li")
                                .text(say("coverage.reason", e.getValue().size(), e.getKey()))
                                .close());
        html.close();
    }

    private static Markup kinds(BankCoverage coverage) {
        var html = new Markup().open("h2", "class", "section").text(say("coverage.kinds"));
        html.close().open("ul", "class", "plainlist");
        var chronicle = coverage.edition().chronicle();
        var byKind = new TreeMap<String, List<Reached.OfEvent>>();
        coverage.reached()
                .events()
                .forEach(e ->
                        byKind.merge(
                                EventWords.kind(chronicle, e.event()),
                                List.of(e),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        byKind.forEach((kind, events) -> {
            var tested = events.stream().filter(Reached.OfEvent::tested).count();
            html.open("li", "class", "kindrow")
                    .words("span", "", capital(kind))
                    .open(
                            "meter",
                            "min",
                            "0",
                            "max",
                            String.valueOf(events.size()),
                            "value",
                            String.valueOf(tested))
                    .close()
                    .words("span", "num", say("coverage.of", tested, events.size()))
                    .close();
        });
        return html.close();
    }

    @Override
    public String getPageTitle() {
        return say("bank.title");
    }
}

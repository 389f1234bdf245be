package app.dateline.ui.timeline;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;
import static app.dateline.ui.parts.Words.small;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Sheet;
import app.dateline.chronicle.Wording;
import app.dateline.question.Fact;
import app.dateline.study.Memory;
import app.dateline.study.Strength;
import app.dateline.ui.parts.LineWords;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.parts.MemoryMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What each article says of an event: a row a fact, a column an article, and on a phone a block a fact. Each fact that is
/// asked carries its memory, under the article too where it is asked by source.
public final class ClaimTable {
    private final Chronicle chronicle;
    private final Wording wording;
    private final Event event;
    private final Sheet sheet;
    private final Set<Fact> asked;
    private final Map<String, Memory> memories;
    private final LocalDate today;

    /// @param asked the facts of the event that questions or cards ask
    public ClaimTable(
            Chronicle chronicle,
            Event event,
            Set<Fact> asked,
            Map<String, Memory> memories,
            LocalDate today) {
        this.chronicle = chronicle;
        this.wording = new Wording(chronicle);
        this.event = event;
        this.sheet = chronicle.sheet(event.id());
        this.asked = asked;
        this.memories = memories;
        this.today = today;
    }

    public Markup table() {
        var html = new Markup().open("table", "class", "claims").open("thead").open("tr");
        html.open("th", "scope", "col").text(say("claims.fact")).close();
        chronicle
                .articles()
                .forEach(a -> {
                    html.open("th", "scope", "col").text(capital(a.label())).open("small");
                    html.text(a.published().map(ClaimTable::year).orElse("")).close().close();
                });
        html.open("th", "scope", "col").hidden(say("claims.verdict")).close();
        html.close().close().open("tbody");
        sheet.rows().forEach(row -> row(html, row));
        return html.close().close();
    }

    private static String year(EventDate published) {
        return published.year().map(String::valueOf).orElseGet(() -> Wording.date(published));
    }

    private void row(Markup html, Sheet.Row row) {
        html.open("tr", "class", row.standing() == Sheet.Standing.DIFFER ? "differ" : "")
                .open("th", "scope", "row");
        head(html, row.attribute());
        html.close();
        for (var article : chronicle.articles()) {
            var cell = cell(row, article);
            switch (cell) {
                case Sheet.Says says -> {
                    html.open("td", "class", says.otherwise() ? "odd" : "");
                    says(html, row, article.id(), says);
                    html.close();
                }
                case Sheet.Silent silent -> html.words("td", "none", say("claims.silent"));
                case Sheet.NotFound notFound -> html.words("td", "none", say("claims.not-found"));
                case Sheet.Absent absent -> html.words("td", "none", say("claims.absent"));
            }
        }
        html.open("td", "class", "vd");
        standing(html, row);
        html.close().close();
    }

    private static Sheet.Cell cell(Sheet.Row row, Article article) {
        return Optional.ofNullable(row.cells().get(article.id())).orElseThrow();
    }

    private void head(Markup html, String attribute) {
        html.open("span", "class", "fact");
        var fact = new Fact(event.id(), attribute, Optional.empty());
        if (asked.contains(fact)) {
            html.disc(strength(fact));
        }
        html.text(capital(EventWords.attribute(attribute))).close();
        if (asked.contains(fact)) {
            html.words("small", "held", held(fact));
        } else if (asked.stream().anyMatch(f -> f.attribute().equals(attribute))) {
            html.words("small", "held", say("claims.by-source"));
        }
    }

    private Strength strength(Fact fact) {
        return Optional.ofNullable(memories.get(fact.key()))
                .map(m -> m.strength(today))
                .orElse(Strength.NOT_MET);
    }

    /// "Fading, due today"
    private String held(Fact fact) {
        var word = MemoryMark.word(strength(fact));
        return Optional.ofNullable(memories.get(fact.key()))
                .map(m -> word + ", " + small(EventWords.due(m.due(), today)))
                .orElse(word);
    }

    private void says(Markup html, Sheet.Row row, ArticleId article, Sheet.Says says) {
        says.claims().forEach(claim -> value(html, claim));
        html.words("span", "ln", LineWords.of(says.claims()));
        if (says.otherwise()) {
            html.open("span", "class", "otherwise")
                    .open("span", "aria-hidden", "true")
                    .text("≠ ")
                    .close()
                    .text(say("claims.otherwise"))
                    .close();
        }
        if (says.both()) {
            html.open("span", "class", "otherwise")
                    .open("span", "aria-hidden", "true")
                    .text("≠ ")
                    .close()
                    .text(say("claims.both"))
                    .close();
        }
        if (says.claims().stream().anyMatch(event::erratum)) {
            html.words("span", "otherwise", say("claims.erratum"));
        }
        var fact = new Fact(event.id(), row.attribute(), Optional.of(article));
        if (asked.contains(fact) && memories.containsKey(fact.key())) {
            html.open("span", "class", "held").disc(strength(fact)).text(held(fact)).close();
        }
    }

    private void value(Markup html, Claim claim) {
        html.open("span", "class", "v").text(wording.words(claim.value())).close();
        var how =
                Stream.of(
                                EventWords.modality(claim.modality()),
                                claim.by().map(by -> say("claims.by", wording.name(by.value()))),
                                claim.via().map(via -> say("claims.via", via)),
                                claim.printed().map(p -> say("claims.printed", p)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        if (!how.isEmpty()) {
            html.words("span", "how", how);
        }
    }

    private static void standing(Markup html, Sheet.Row row) {
        switch (row.standing()) {
            case ONE_ARTICLE -> html.words("span", "agree", say("claims.one"));
            case AGREE -> html.words("span", "agree", "= " + say("claims.agree"));
            case MORE_EXACT -> html.words("span", "agree", "= " + say("claims.more-exact"));
            case LESS_SURE -> html.words("span", "agree", say("claims.less-sure"));
            case APART -> html.words("span", "agree", say("claims.apart"));
            case DIFFER -> html.words("span", "tag tag-differ", "≠ " + say("claims.differ"));
        }
    }

    /// The same, a block a fact: only who says something, or is known not to.
    public Markup blocks() {
        var html = new Markup();
        for (var row : sheet.rows()) {
            html.open(
                            "section",
                            "class",
                            row.standing() == Sheet.Standing.DIFFER ? "attr differ" : "attr")
                    .open("h3");
            head(html, row.attribute());
            standing(html, row);
            html.close().open("ul");
            chronicle.articles().forEach(a -> block(html, row, a));
            html.close().close();
        }
        var absent = absent();
        if (!absent.isEmpty()) {
            html.words("p", "meta", say("claims.absent-from", Wording.list(absent)));
        }
        return html;
    }

    private void block(Markup html, Sheet.Row row, Article article) {
        switch (cell(row, article)) {
            case Sheet.Says says -> {
                html.open("li", "class", says.otherwise() ? "odd" : "")
                        .words("span", "who", capital(article.label()))
                        .open("div");
                says(html, row, article.id(), says);
                html.close().close();
            }
            case Sheet.Silent silent ->
                    html.open("li")
                            .words("span", "who", capital(article.label()))
                            .words("span", "none", say("claims.silent"))
                            .close();
            case Sheet.NotFound notFound -> {}
            case Sheet.Absent absent -> {}
        }
    }

    private List<String> absent() {
        return chronicle.articles().stream()
                .filter(a ->
                        sheet.rows().stream().allMatch(r -> cell(r, a) instanceof Sheet.Absent))
                .map(Article::label)
                .toList();
    }
}

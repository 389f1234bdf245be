package app.dateline.ui.timeline;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Sheet;
import app.dateline.chronicle.Wording;
import app.dateline.question.Fact;
import app.dateline.study.Memory;
import app.dateline.ui.parts.Markup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What each article says of an event: a row a fact, a column an article, and on a phone a block a fact. Each fact that is
/// asked carries its memory, under the article too where it is asked by source.
public final class ClaimTable {
    private final Chronicle chronicle;
    private final Sheet sheet;
    private final ClaimCells cells;

    /// @param asked the facts of the event that questions or cards ask
    public ClaimTable(
            Chronicle chronicle,
            Event event,
            Set<Fact> asked,
            Map<String, Memory> memories,
            LocalDate today) {
        this.chronicle = chronicle;
        this.sheet = chronicle.sheet(event.id());
        this.cells = new ClaimCells(chronicle, event, asked, memories, today);
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
        cells.head(html, row.attribute());
        html.close();
        for (var article : chronicle.articles()) {
            var cell = cell(row, article);
            switch (cell) {
                case Sheet.Says says -> {
                    html.open("td", "class", says.otherwise() ? "odd" : "");
                    cells.says(html, row, article.id(), says);
                    html.close();
                }
                case Sheet.Silent silent -> html.words("td", "none", say("claims.silent"));
                case Sheet.NotFound notFound -> html.words("td", "none", say("claims.not-found"));
                case Sheet.Absent absent -> html.words("td", "none", say("claims.absent"));
            }
        }
        html.open("td", "class", "vd");
        ClaimCells.standing(html, row);
        html.close().close();
    }

    private static Sheet.Cell cell(Sheet.Row row, Article article) {
        return Optional.ofNullable(row.cells().get(article.id())).orElseThrow();
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
            cells.head(html, row.attribute());
            ClaimCells.standing(html, row);
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
                cells.says(html, row, article.id(), says);
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

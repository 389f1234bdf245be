package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Sheet;
import app.dateline.chronicle.Wording;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.LineWords;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.timeline.EventWords;
import java.util.List;
import java.util.Optional;

/// What each article says of each attribute of an event: a row an attribute, a column an article. Each claim leads to its form, and
/// for authors each empty cell to a new one.
final class ClaimMatrix {
    private final Chronicle chronicle;
    private final Event event;
    private final boolean writes;
    private final Wording wording;

    ClaimMatrix(Chronicle chronicle, Event event, boolean writes) {
        this.chronicle = chronicle;
        this.event = event;
        this.writes = writes;
        this.wording = new Wording(chronicle);
    }

    /// @param open what is open, as a pick
    Markup draw(String open) {
        var html = new Markup().open("table", "class", "matrix").open("thead").open("tr");
        html.open("th", "scope", "col").text(say("matrix.attribute")).close();
        chronicle
                .articles()
                .forEach(a -> html.open("th", "scope", "col").text(capital(a.label())).close());
        html.close().close().open("tbody");
        chronicle.sheet(event.id()).rows().forEach(row -> row(html, row, open));
        return html.close().close();
    }

    private void row(Markup html, Sheet.Row row, String open) {
        html.open("tr", "class", row.standing() == Sheet.Standing.DIFFER ? "differ" : "")
                .open("th", "scope", "row")
                .text(capital(EventWords.attribute(row.attribute())));
        html.words("small", "standing", standing(row.standing()));
        html.close();
        chronicle.articles().forEach(a -> cell(html, row, a.id(), open));
        html.close();
    }

    private static String standing(Sheet.Standing standing) {
        return switch (standing) {
            case ONE_ARTICLE -> say("claims.one");
            case AGREE -> "= " + say("claims.agree");
            case MORE_EXACT -> "= " + say("claims.more-exact");
            case LESS_SURE -> say("claims.less-sure");
            case APART -> say("claims.apart");
            case DIFFER -> "≠ " + say("claims.differ");
        };
    }

    private void cell(Markup html, Sheet.Row row, ArticleId article, String open) {
        html.open("td");
        var cell = Optional.ofNullable(row.cells().get(article)).orElseThrow();
        if (cell instanceof Sheet.Says says) {
            says.claims().forEach(claim -> claim(html, claim, open));
        } else if (cell instanceof Sheet.Silent) {
            html.words("span", "none", say("claims.silent"));
        }
        if (writes && !(cell instanceof Sheet.Says)) {
            add(html, row.attribute(), article, open);
        }
        html.close();
    }

    private void claim(Markup html, Claim claim, String open) {
        var pick = Opened.claim(claim.id()).pick();
        html.open("a", link(pick, open, "claim")).words("span", "v", wording.words(claim.value()));
        html.words("span", "ln", LineWords.of(List.of(claim)));
        EventWords.modality(claim.modality()).ifPresent(m -> html.words("span", "how", m));
        if (event.erratum(claim)) {
            html.words("span", "otherwise", say("claims.erratum"));
        }
        html.close();
    }

    private void add(Markup html, String attribute, ArticleId article, String open) {
        var pick = Opened.fresh(attribute, article).pick();
        html.open("a", link(pick, open, "add"))
                .open("span", "aria-hidden", "true")
                .text("+")
                .close()
                .hidden(
                        say(
                                "matrix.add",
                                EventWords.attribute(attribute),
                                chronicle.article(article).label()))
                .close();
    }

    private String[] link(String pick, String open, String className) {
        return new String[] {
            "href",
            InBank.address("bank/event/" + event.id() + "?open=" + pick),
            "data-pick",
            pick,
            "class",
            className,
            "aria-current",
            pick.equals(open) ? "true" : ""
        };
    }
}

package app.dateline.ui.timeline;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;
import static app.dateline.ui.parts.Words.small;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Sheet;
import app.dateline.chronicle.Wording;
import app.dateline.question.Fact;
import app.dateline.study.Memory;
import app.dateline.study.Strength;
import app.dateline.ui.parts.LineWords;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.parts.MemoryMark;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes one fact's name with its memory, and what one article says of it.
record ClaimCells(
        Chronicle chronicle,
        Event event,
        Set<Fact> asked,
        Map<String, Memory> memories,
        LocalDate today) {

    void head(Markup html, String attribute) {
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

    void says(Markup html, Sheet.Row row, ArticleId article, Sheet.Says says) {
        says.claims().forEach(claim -> value(html, claim));
        html.words("span", "ln", LineWords.of(says.claims()));
        if (says.otherwise()) {
            differing(html, say("claims.otherwise"));
        }
        if (says.both()) {
            differing(html, say("claims.both"));
        }
        if (says.claims().stream().anyMatch(event::erratum)) {
            html.words("span", "otherwise", say("claims.erratum"));
        }
        var fact = new Fact(event.id(), row.attribute(), Optional.of(article));
        if (asked.contains(fact) && memories.containsKey(fact.key())) {
            html.open("span", "class", "held").disc(strength(fact)).text(held(fact)).close();
        }
    }

    private static void differing(Markup html, String words) {
        html.open("span", "class", "otherwise").open("span", "aria-hidden", "true").text("≠ ");
        html.close().text(words).close();
    }

    private void value(Markup html, Claim claim) {
        html.open("span", "class", "v").text(new Wording(chronicle).words(claim.value())).close();
        var how =
                Stream.of(
                                EventWords.modality(claim.modality()),
                                claim.by()
                                        .map(by ->
                                                say(
                                                        "claims.by",
                                                        new Wording(chronicle).name(by.value()))),
                                claim.via().map(via -> say("claims.via", via)),
                                claim.printed().map(p -> say("claims.printed", p)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        if (!how.isEmpty()) {
            html.words("span", "how", how);
        }
    }

    static void standing(Markup html, Sheet.Row row) {
        switch (row.standing()) {
            case ONE_ARTICLE -> html.words("span", "agree", say("claims.one"));
            case AGREE -> html.words("span", "agree", "= " + say("claims.agree"));
            case MORE_EXACT -> html.words("span", "agree", "= " + say("claims.more-exact"));
            case LESS_SURE -> html.words("span", "agree", say("claims.less-sure"));
            case APART -> html.words("span", "agree", say("claims.apart"));
            case DIFFER -> html.words("span", "tag tag-differ", "≠ " + say("claims.differ"));
        }
    }
}

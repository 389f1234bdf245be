package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.bank.Explanation;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Wording;
import app.dateline.question.Fact;
import app.dateline.question.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Who states the answer and where, which articles differ, and what the editor notes: sources are content.
public final class Evidence {
    private final Edition edition;
    private final Wording wording;
    private final Question question;
    private final Explanation explanation;

    public Evidence(Edition edition, Question question) {
        this.edition = edition;
        this.wording = new Wording(edition.chronicle());
        this.question = question;
        this.explanation = Explanation.of(edition.chronicle(), question);
    }

    /// The parts there is something to say in, in reading order.
    public List<Component> sections() {
        var sections = new ArrayList<Component>();
        if (explanation.differing().size() > 1) {
            sections.add(differ(explanation.differing()));
        }
        sections.add(stated(explanation.stated()));
        explanation.notes().forEach(n -> sections.add(note(n)));
        return sections;
    }

    private Component stated(Map<Article, List<Claim>> byArticle) {
        var list = new UnorderedList();
        byArticle.forEach((article, claims) -> list.add(source(article, claims)));
        return new Section(
                new H2(say("evidence.stated", byArticle.size(), number(byArticle.size()))), list);
    }

    private ListItem source(Article article, List<Claim> claims) {
        var who = new Paragraph(capital(article.label()));
        who.addClassName("who");
        article.published().ifPresent(p -> who.getElement().appendChild(small(Wording.date(p))));
        var says =
                new Paragraph(
                        claims.stream()
                                .map(this::says)
                                .distinct()
                                .collect(Collectors.joining(" ")));
        says.addClassName("says");
        var where = new Span(lines(claims));
        where.addClassName("link");
        var item = new ListItem(who, says, where);
        item.addClassName("source");
        return item;
    }

    private String says(Claim claim) {
        var attribute = edition.chronicle().vocabulary().attributes().get(claim.attribute());
        var pattern = attribute == null ? "{value}" : attribute.says();
        var said = pattern.replace("{value}", wording.words(claim.value()));
        return question.facts().stream().map(Fact::event).distinct().count() == 1
                ? said
                : edition.chronicle().event(claim.event()).title() + ": " + said;
    }

    private Component differ(List<Claim> claims) {
        var heading = new H2(signed("≠"), new Span(say("evidence.differ")));
        var sides = new Div();
        sides.addClassName("sides");
        for (var i = 0; i < claims.size(); i++) {
            if (i > 0) {
                var sign = new Span("≠");
                sign.addClassName("neq");
                sign.getElement().setAttribute("role", "img");
                sign.getElement().setAttribute("aria-label", say("evidence.differs-from"));
                sides.add(sign);
            }
            sides.add(side(claims.get(i)));
        }
        if (claims.size() > 2) {
            sides.addClassName("stacked");
        }
        var panel = new Section(heading, sides);
        panel.addClassName("differ");
        return panel;
    }

    private Component side(Claim claim) {
        var article = edition.chronicle().article(claim.article());
        var asked = question.source().filter(claim.article()::equals).isPresent();
        var place =
                new Span(
                        " " + lines(List.of(claim)) + (asked ? " · " + say("evidence.asked") : ""));
        var who = new Paragraph(new Span(capital(article.label())), place);
        who.addClassName("who");
        var value = new Paragraph(wording.words(claim.value()));
        value.addClassName("value");
        return new Div(who, value);
    }

    private static Component note(Note note) {
        var says = new Paragraph(note.says());
        says.addClassName("copy");
        var section = new Section(new H2(say("evidence.note")), says);
        section.addClassName("note");
        return section;
    }

    static String lines(List<Claim> claims) {
        var ranges =
                claims.stream()
                        .flatMap(c -> c.lines().stream())
                        .distinct()
                        .sorted(Comparator.comparingInt(Lines::first))
                        .toList();
        var words = ranges.stream().map(Evidence::range).collect(Collectors.joining(", "));
        return ranges.size() == 1 && ranges.getFirst().first() == ranges.getFirst().last()
                ? say("evidence.line", words)
                : say("evidence.lines", words);
    }

    private static String range(Lines lines) {
        return lines.first() == lines.last()
                ? String.valueOf(lines.first())
                : lines.first() + "–" + lines.last();
    }

    private static Span signed(String sign) {
        var span = new Span(sign);
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }

    static Element small(String text) {
        var small = new Element("small");
        small.setText(text);
        return small;
    }
}

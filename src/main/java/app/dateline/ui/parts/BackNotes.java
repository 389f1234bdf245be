package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;
import static app.dateline.ui.parts.Words.small;

import app.dateline.bank.Edition;
import app.dateline.bank.Explanation;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Wording;
import app.dateline.question.Fact;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The foot of a card's back: who states the answer, in which words of ours, and where; and what the editor notes.
public final class BackNotes extends Div {
    private final Edition edition;

    /// @param facts those of the card
    public BackNotes(Edition edition, List<Fact> facts) {
        this.edition = edition;
        addClassName("backnotes");
        var explanation = Explanation.of(edition.chronicle(), facts);
        explanation.stated().forEach((article, claims) -> add(source(article, claims)));
        explanation.notes().forEach(n -> add(line(say("evidence.note"), n.says())));
    }

    private Paragraph source(Article article, List<Claim> claims) {
        var says =
                claims.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Claim::attribute, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(e -> says(e.getKey(), e.getValue()))
                        .collect(Collectors.joining(" "));
        return line(capital(article.label()), says + " " + Evidence.lines(claims) + ".");
    }

    /// All that it says of one thing, in one sentence.
    private String says(String id, List<Claim> claims) {
        var attribute = edition.chronicle().vocabulary().attributes().get(id);
        var pattern = attribute == null ? "{value}" : attribute.says();
        var wording = new Wording(edition.chronicle());
        return small(pattern)
                .replace(
                        "{value}",
                        claims.stream()
                                .map(c -> wording.words(c.value()))
                                .distinct()
                                .collect(Collectors.joining("; ")));
    }

    private static Paragraph line(String who, String words) {
        var bold = new Element("b");
        bold.setText(who);
        var line = new Paragraph();
        line.addClassName("meta");
        line.getElement().appendChild(bold);
        line.add(new Text(" " + words));
        return line;
    }
}

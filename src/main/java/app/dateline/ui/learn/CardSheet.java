package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.question.Flashcard;
import app.dateline.question.Prompt;
import app.dateline.service.ReviewDay;
import app.dateline.study.Relearning;
import app.dateline.ui.parts.BackNotes;
import app.dateline.ui.parts.CorrectionWords;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.Stem;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// One card: its front, and once turned the answer inked into the same words, with those who state it.
final class CardSheet extends Article {
    private final Edition edition;
    private final Flashcard card;
    private final Stem stem;
    private final Span flag = new Span();

    /// What was never met has no history to be looked at.
    CardSheet(ReviewDay day, Flashcard card, String why) {
        this.edition = day.edition();
        this.card = card;
        stem = new Stem(card.front());
        stem.getElement().setAttribute("tabindex", "-1");
        addClassName("card");
        flag.addClassNames("tag", "flagged");
        flag.add(Icon.FLAG.draw(14, 1.6), new Span(say("card.flagged")));
        flag(day.mark(card).flagged());
        add(kicker(card, why), stem);
        card.facts().stream()
                .filter(fact -> day.memories().containsKey(fact.key()))
                .findFirst()
                .ifPresent(fact -> add(new HistoryLink(fact)));
    }

    void flag(boolean on) {
        flag.setVisible(on);
    }

    private Paragraph kicker(Flashcard card, String why) {
        var asks = new Element("b");
        asks.setText(
                Prompt.parts(card.front().text()).stream()
                        .filter(Prompt.Blank.class::isInstance)
                        .map(p -> asks(((Prompt.Blank) p).wanted()))
                        .findFirst()
                        .orElse(say("card.what")));
        var kicker = new Paragraph();
        kicker.addClassName("kicker");
        kicker.getElement().appendChild(asks);
        kicker.add(new Span(why), flag);
        return kicker;
    }

    private static String asks(String wanted) {
        return switch (wanted) {
            case "year", "month, year", "date" -> say("card.when");
            case "person", "builder" -> say("card.who");
            case "place" -> say("card.where");
            case "amount", "per cent" -> say("card.how-much");
            default -> say("card.what");
        };
    }

    /// Shows the back. The words stay where they were; only the blank fills.
    ///
    /// @param notices what was corrected of it since the learner answered it last
    void turn(List<Relearning> notices) {
        stem.inked(card.back());
        var notes = new BackNotes(edition, card.facts());
        notices.forEach(notice -> notes.addComponentAsFirst(corrected(notice)));
        addComponentAtIndex(2, notes);
    }

    private static Paragraph corrected(Relearning notice) {
        var said = new Paragraph(CorrectionWords.said(notice));
        said.addClassNames("copy", "corrected");
        return said;
    }

    /// Brings the reader to the words of the card, where no key has a meaning of its own.
    void takeFocus() {
        stem.getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}))");
    }
}

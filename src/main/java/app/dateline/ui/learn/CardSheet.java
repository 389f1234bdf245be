package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.question.Flashcard;
import app.dateline.question.Prompt;
import app.dateline.service.ReviewDay;
import app.dateline.study.Relearning;
import app.dateline.ui.parts.BackNotes;
import app.dateline.ui.parts.CorrectionWords;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/// One card: its front, and once turned the answer inked into the same words, with those who state it.
final class CardSheet extends Sheet {
    private final Edition edition;
    private final Flashcard card;
    private final List<Relearning> notices;

    /// What was never met has no history to be looked at.
    CardSheet(ReviewDay day, Flashcard card, String why) {
        super(card.front(), asks(card), why, day.mark(card).flagged());
        this.edition = day.edition();
        this.card = card;
        this.notices = day.notices(card);
        card.facts().stream()
                .filter(fact -> day.memories().containsKey(fact.key()))
                .findFirst()
                .ifPresent(fact -> add(new HistoryLink(fact)));
    }

    private static String asks(Flashcard card) {
        return Prompt.parts(card.front().text()).stream()
                .filter(Prompt.Blank.class::isInstance)
                .map(p -> asks(((Prompt.Blank) p).wanted()))
                .findFirst()
                .orElse(say("card.what"));
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

    @Override
    void turn() {
        stem().inked(card.back());
        var notes = new BackNotes(edition, card.facts());
        notices.forEach(notice -> notes.addComponentAsFirst(corrected(notice)));
        addComponentAtIndex(2, notes);
    }

    private static Paragraph corrected(Relearning notice) {
        var said = new Paragraph(CorrectionWords.said(notice));
        said.addClassNames("copy", "corrected");
        return said;
    }
}

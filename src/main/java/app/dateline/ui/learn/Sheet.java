package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

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

/// What lies before a learner in Review: its front, and once turned its back. The words stay where they were; only blanks fill.
abstract class Sheet extends Article {
    private final Stem stem;
    private final Span flag = new Span();

    /// @param asks what is asked for, in a word or two
    /// @param why it is shown now
    Sheet(Prompt words, String asks, String why, boolean flagged) {
        addClassName("card");
        flag.addClassNames("tag", "flagged");
        flag.add(Icon.FLAG.draw(14, 1.6), new Span(say("card.flagged")));
        flag(flagged);
        stem = new Stem(words);
        stem.getElement().setAttribute("tabindex", "-1");
        var name = new Element("b");
        name.setText(asks);
        var kicker = new Paragraph();
        kicker.addClassName("kicker");
        kicker.getElement().appendChild(name);
        kicker.add(new Span(why), flag);
        add(kicker, stem);
    }

    abstract void turn();

    /// Who states what a card says, and what of it was corrected since the learner answered it last.
    static BackNotes notes(ReviewDay day, Flashcard card) {
        var notes = new BackNotes(day.edition(), card.facts());
        day.notices(card).forEach(notice -> notes.addComponentAsFirst(corrected(notice)));
        return notes;
    }

    private static Paragraph corrected(Relearning notice) {
        var said = new Paragraph(CorrectionWords.said(notice));
        said.addClassNames("copy", "corrected");
        return said;
    }

    final Stem stem() {
        return stem;
    }

    final void flag(boolean on) {
        flag.setVisible(on);
    }

    /// Brings the reader to the words at its head, where no key has a meaning of its own.
    final void takeFocus() {
        stem.getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}))");
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Contrast;
import app.dateline.bank.Edition;
import app.dateline.question.Flashcard;
import app.dateline.ui.parts.BackNotes;
import app.dateline.ui.parts.Slots;
import app.dateline.ui.parts.Stem;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;

/// Two facts that the learner took for one another, side by side under one question.
final class ContrastSheet extends Sheet {
    private final Edition edition;
    private final Contrast contrast;
    private final Stem stem;
    private final UnorderedList two = new UnorderedList();

    ContrastSheet(Edition edition, Contrast contrast) {
        this.edition = edition;
        this.contrast = contrast;
        stem = head(contrast.card().front());
        var name = new Element("b");
        name.setText(say("contrast.name"));
        var kicker = new Paragraph();
        kicker.addClassName("kicker");
        kicker.getElement().appendChild(name);
        kicker.add(new Span(say("contrast.why")));
        two.addClassName("contrast");
        cards().forEach(card -> two.add(line(card, false)));
        addClassName("of-two");
        add(kicker, stem, two);
    }

    private Stream<Flashcard> cards() {
        return Stream.of(contrast.one(), contrast.other());
    }

    private static ListItem line(Flashcard card, boolean turned) {
        var words = new Paragraph();
        words.addClassName("copy");
        if (turned) {
            Slots.inked(words, card.front(), card.back());
        } else {
            Slots.write(words, card.front());
        }
        return new ListItem(words);
    }

    @Override
    void turn() {
        two.removeAll();
        cards().forEach(card -> {
            var line = line(card, true);
            line.add(new BackNotes(edition, card));
            two.add(line);
        });
    }

    @Override
    Stem stem() {
        return stem;
    }
}

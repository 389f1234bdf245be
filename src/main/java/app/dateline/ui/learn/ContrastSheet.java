package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Contrast;
import app.dateline.bank.Edition;
import app.dateline.question.Flashcard;
import app.dateline.ui.parts.BackNotes;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/// Two facts that the learner took for one another, side by side under one question.
final class ContrastSheet extends Sheet {
    private final Edition edition;
    private final Contrast contrast;
    private final UnorderedList two = new UnorderedList();

    ContrastSheet(Edition edition, Contrast contrast, boolean flagged) {
        super(contrast.card().front(), say("contrast.name"), say("contrast.why"), flagged);
        this.edition = edition;
        this.contrast = contrast;
        two.addClassName("contrast");
        cards().forEach(card -> two.add(line(card, false)));
        addClassName("of-two");
        add(two);
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
            line.add(new BackNotes(edition, card.facts()));
            two.add(line);
        });
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Contrast;
import app.dateline.question.Flashcard;
import app.dateline.service.ReviewDay;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/// Two facts that the learner took for one another, side by side under one question.
final class ContrastSheet extends Sheet {
    private final ReviewDay day;
    private final Contrast contrast;
    private final UnorderedList two = new UnorderedList();

    ContrastSheet(ReviewDay day, Contrast contrast) {
        super(
                contrast.card().front(),
                say("contrast.name"),
                day.notices(contrast.card()).isEmpty() ? say("contrast.why") : say("corrected.is"),
                day.mark(contrast.card()).flagged());
        this.day = day;
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
            line.add(notes(day, card));
            two.add(line);
        });
    }
}

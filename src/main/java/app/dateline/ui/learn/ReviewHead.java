package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Flashcard;
import app.dateline.study.Deck;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.KeySheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Above the cards: the way out, how many are left, undo, and what else can be done.
final class ReviewHead extends Header {
    private final Paragraph left = new Paragraph();
    private final NativeButton undo = new NativeButton();

    ReviewHead(Component menu) {
        addClassName("runhead");
        var leave = InBank.link("", TodayView.class);
        leave.addClassNames("button", "plain", "icon", "leave");
        leave.getElement().setAttribute("aria-label", say("review.leave"));
        leave.add(Icon.CLOSE.draw(20, 1.6));
        left.addClassName("left");
        var where = new Div(left);
        where.addClassName("where");
        undo.addClassNames("button", "plain", "undo");
        undo.getElement().setAttribute("aria-label", say("review.undo-name"));
        var word = new Span(say("review.undo"));
        word.addClassName("desk");
        undo.add(Icon.UNDO.draw(20, 1.6), word);
        add(side(leave), where, side(undo, menu, KeySheet.opener()));
    }

    private static Div side(Component... controls) {
        var side = new Div(controls);
        side.addClassName("side");
        return side;
    }

    NativeButton undo() {
        return undo;
    }

    /// Says what is left of the deck, in words up to twelve; nothing where no card is shown.
    void count(Deck deck, boolean showing) {
        left.removeAll();
        if (showing) {
            var all = new Element("b");
            all.setText(say("review.left", capital(number(deck.left()))));
            left.getElement().appendChild(all);
            var parts =
                    Stream.of(
                                    part(deck.fresh(), n -> say("review.left-fresh", n)),
                                    part(deck.again(), n -> say("review.left-again", n)),
                                    part(deck.due(), n -> say("review.left-due", n)))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining(" · "));
            var desk = new Span(" · " + parts);
            desk.addClassName("desk");
            left.add(desk);
        }
    }

    private static Optional<String> part(List<Flashcard> cards, UnaryOperator<String> words) {
        return Optional.of(cards.size())
                .filter(count -> count > 0)
                .map(count -> words.apply(number(count)));
    }
}

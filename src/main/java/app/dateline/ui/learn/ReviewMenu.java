package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.CardMark;
import app.dateline.study.CardMark.Change;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Press;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Behind three dots: what else can be done to a card, and the ways to other cards. The browser's own popover: a press
/// elsewhere or Escape closes it, and while it is open that Escape does not leave the cards.
final class ReviewMenu extends Div {
    private static final String ID = "more";

    private final NativeButton flag = new NativeButton();
    private final Span flagWords = new Span();
    private final List<NativeButton> onCard;
    private boolean flagged;

    ReviewMenu(Supplier<String> showing, Consumer<Change> change) {
        addClassName("more");
        var opener = new NativeButton();
        opener.add(Icon.MORE.draw(20, 1.6));
        opener.addClassNames("button", "plain", "icon");
        opener.getElement().setAttribute("aria-label", say("review.more"));
        opener.getElement().setAttribute("popovertarget", ID);
        flag.add(flagWords);
        flag.getElement().appendChild(GradeBar.key(say("key.flag")));
        var bury = item(say("review.bury"), say("key.bury"));
        var suspend = item(say("review.suspend"), say("key.suspend"));
        Press.listen(
                flag, showing, () -> change.accept(flagged ? Change.UNFLAGGED : Change.FLAGGED));
        Press.listen(bury, showing, () -> change.accept(Change.BURIED));
        Press.listen(suspend, showing, () -> change.accept(Change.SUSPENDED));
        onCard = List.of(flag, bury, suspend);
        onCard.forEach(ReviewMenu::closing);
        var menu = new Div(flag, bury, suspend);
        menu.setId(ID);
        menu.getElement().setAttribute("popover", true);
        menu.add(
                InBank.link(say("ways.heading"), WaysView.class),
                InBank.link(say("cards.heading"), CardsView.class));
        menu.addClassName("menu");
        getElement()
                .addEventListener("keydown", e -> {})
                .setFilter("event.key === 'Escape' && element.querySelector(':popover-open')")
                .stopPropagation();
        add(opener, menu);
    }

    private static NativeButton item(String words, String key) {
        var item = new NativeButton();
        item.add(new Span(words));
        item.getElement().appendChild(GradeBar.key(key));
        return item;
    }

    private static void closing(NativeButton item) {
        item.getElement().setAttribute("popovertarget", ID);
        item.getElement().setAttribute("popovertargetaction", "hide");
    }

    /// For the card that is shown, or for none.
    void dress(String showing, boolean card, CardMark mark) {
        flagged = mark.flagged();
        flagWords.setText(flagged ? say("review.unflag") : say("review.flag"));
        onCard.forEach(item -> {
            item.setVisible(card);
            Press.stamp(item, showing);
        });
    }
}

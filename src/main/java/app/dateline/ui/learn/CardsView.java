package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Flashcard;
import app.dateline.service.ReviewDay;
import app.dateline.service.Reviewing;
import app.dateline.study.CardMark.Change;
import app.dateline.study.Leech;
import app.dateline.study.Study;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Headed;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.function.Function;

/// The learner's suspended cards, those they flagged, and those they forget again and again, each with what can be done.
@Route(value = "review/cards", layout = MainLayout.class)
public class CardsView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final Reviewing reviewing;
    private final Guest guest;
    private final Said said = new Said();

    CardsView(Reviewing reviewing, Guest guest) {
        this.reviewing = reviewing;
        this.guest = guest;
        addClassNames("settings", "cardlists");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.nothing();
        draw();
    }

    private void draw() {
        removeAll();
        var title = new H1(say("cards.heading"));
        title.addClassName("title");
        var back = InBank.link(say("ways.back"), ReviewView.class);
        back.addClassName("link");
        var day =
                guest.here()
                        .map(who -> reviewing.day(who, InBank.topic(), Study.DAY, Clocks.zone()))
                        .orElseGet(() -> reviewing.day(InBank.topic(), Clocks.zone()));
        add(
                new Div(back, title, said),
                section(
                        say("cards.suspended"),
                        say("cards.no-suspended"),
                        day.suspended(),
                        card -> row(card, resume(card))),
                section(
                        say("cards.flagged"),
                        say("cards.no-flagged"),
                        day.flagged(),
                        card -> row(card, press(say("review.unflag"), card, Change.UNFLAGGED))),
                section(
                        say("cards.leeches"),
                        say("cards.no-leeches"),
                        day.leeches(),
                        leech -> leech(day, leech)));
    }

    private ListItem leech(ReviewDay day, Leech leech) {
        var card = leech.card();
        var row =
                row(
                        card,
                        day.mark(card).suspended()
                                ? resume(card)
                                : press(say("review.suspend"), card, Change.SUSPENDED));
        var words = new Div(Pictures.meta(say("leech.lapses", number(leech.lapses()))));
        words.add(LeechNote.diagnosis(day.edition(), leech));
        row.add(words);
        return row;
    }

    private static ListItem row(Flashcard card, Button button) {
        var copy = new Paragraph();
        copy.addClassName("copy");
        Slots.inked(copy, card.front(), card.back());
        return new ListItem(copy, button);
    }

    private Button resume(Flashcard card) {
        return press(say("cards.resume"), card, Change.RESUMED);
    }

    private Button press(String words, Flashcard card, Change change) {
        var button = new Button(words);
        button.setDisableOnClick(true);
        button.addClickListener(e ->
                guest.here()
                        .ifPresent(who -> {
                            reviewing.mark(who, InBank.topic(), card.id(), change, Clocks.zone());
                            draw();
                            said.words(Said.of(change));
                        }));
        return button;
    }

    private static <T> Headed section(
            String heading, String none, List<T> cards, Function<T, ListItem> row) {
        return new Headed(heading, cards.isEmpty() ? Pictures.meta(none) : list(cards, row));
    }

    private static <T> Component list(List<T> cards, Function<T, ListItem> row) {
        var list = new UnorderedList();
        list.addClassName("cardlist");
        cards.forEach(card -> list.add(row.apply(card)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return say("cards.title");
    }
}

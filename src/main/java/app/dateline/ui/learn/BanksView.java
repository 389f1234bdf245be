package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Banks;
import app.dateline.service.Banks.Shelf;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;

/// Every bank there is: what it tells, how much there is to ask, how the learner stands with it, and a button to pick it.
@Route(value = "banks", layout = MainLayout.class)
public class BanksView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Banks banks;
    private final Guest guest;

    BanksView(Banks banks, Guest guest) {
        this.banks = banks;
        this.guest = guest;
        addClassNames("bankspage", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var title = new H1(say("banks.heading"));
        title.addClassName("title");
        var copy = new Paragraph(say("banks.copy"));
        copy.addClassNames("copy", "quiet");
        var list = new UnorderedList();
        list.addClassName("shelves");
        var here = InBank.of(event.getUI());
        banks.shelves(guest.here(), Clocks.zone()).forEach(s -> list.add(row(s, here)));
        add(title, copy, list);
    }

    private ListItem row(Shelf shelf, Optional<String> here) {
        var edition = shelf.edition();
        var title = new H2(edition.subject().title());
        title.addClassName("section");
        var tells = new Paragraph(say("banks.tells", articles(shelf), edition.subject().tells()));
        tells.addClassName("copy");
        var about =
                new Div(title, tells, Pictures.meta(counts(shelf)), Pictures.meta(stand(shelf)));
        return new ListItem(about, pick(shelf, here.equals(Optional.of(edition.topic()))));
    }

    private static String articles(Shelf shelf) {
        return capital(number(shelf.edition().chronicle().articles().size()));
    }

    private static String counts(Shelf shelf) {
        var edition = shelf.edition();
        return say(
                "banks.counts",
                edition.chronicle().articles().size(),
                edition.chronicle().events().size(),
                edition.bank().questions().size());
    }

    private static String stand(Shelf shelf) {
        return shelf.last()
                .map(day ->
                        say(
                                "banks.stand",
                                shelf.due(),
                                capital(number(shelf.due())),
                                Clocks.dated(day)))
                .orElseGet(() -> say("banks.not-yet"));
    }

    private Component pick(Shelf shelf, boolean chosen) {
        var bank = shelf.edition();
        var title = bank.subject().title();
        var button = new Button(chosen ? say("banks.go-on") : say("banks.choose"));
        button.setAriaLabel(
                chosen ? say("banks.go-on-with", title) : say("banks.choose-this", title));
        button.setDisableOnClick(true);
        button.addClickListener(e -> BankPicker.pick(banks, guest, bank, ""));
        return button;
    }

    @Override
    public String getPageTitle() {
        return say("banks.title");
    }
}

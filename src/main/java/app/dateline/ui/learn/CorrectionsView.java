package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.service.Notices;
import app.dateline.study.Relearning;
import app.dateline.ui.parts.BackNotes;
import app.dateline.ui.parts.CorrectionWords;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Mend;
import app.dateline.ui.parts.Slots;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;

/// What was corrected since the learner answered it last: what was said, what is said now, and who states it.
@Route(value = "corrections", layout = MainLayout.class)
public class CorrectionsView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final Notices notices;
    private final Guest guest;

    CorrectionsView(Notices notices, Guest guest) {
        this.notices = notices;
        this.guest = guest;
        addClassNames("settings", "cardlists", "corrections");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var board = notices.board(guest.here(), InBank.topic());
        var back = InBank.link(say("corrected.back"), TodayView.class);
        back.addClassName("link");
        var title = new H1(say("corrected.heading"));
        title.addClassName("title");
        var why =
                new Paragraph(
                        board.notices().isEmpty() ? say("corrected.none") : say("corrected.why"));
        why.addClassNames("copy", "quiet");
        add(new Div(back, title), why);
        if (!board.notices().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("cardlist");
            board.notices().forEach(notice -> list.add(row(board.edition(), notice)));
            add(list, read(board.notices()));
        }
    }

    private static ListItem row(Edition edition, Relearning notice) {
        var fact = Fact.of(notice.fact());
        var event = edition.chronicle().event(fact.event());
        var link = InBank.link(event.title(), EventView.class, EventView.of(event.id()));
        link.addClassName("link");
        var said = Pictures.meta(CorrectionWords.on(notice));
        var more = new Div(said, new BackNotes(edition, List.of(fact)), link);
        return new ListItem(mended(edition, fact, notice), more);
    }

    /// The card with its answer mended; what has no card is named.
    private static Component mended(Edition edition, Fact fact, Relearning notice) {
        var copy = new Paragraph();
        copy.addClassName("copy");
        card(edition, fact)
                .ifPresentOrElse(
                        card ->
                                Slots.write(
                                        copy,
                                        card.front(),
                                        _ -> Mend.corrected(notice.was(), notice.now())),
                        () ->
                                copy.add(
                                        new Text(
                                                capital(EventWords.fact(edition.chronicle(), fact))
                                                        + ": "),
                                        Mend.corrected(notice.was(), notice.now())));
        return copy;
    }

    private static Optional<Flashcard> card(Edition edition, Fact fact) {
        return edition.cards().stream().filter(c -> c.facts().equals(List.of(fact))).findFirst();
    }

    private Button read(List<Relearning> shown) {
        var button = new Button(say("corrected.read"));
        button.setDisableOnClick(true);
        button.addClickListener(e -> {
            guest.here().ifPresent(who -> notices.read(who, InBank.topic(), shown.getFirst().at()));
            UI.getCurrent().navigate(TodayView.class, InBank.asking(QueryParameters.empty()));
        });
        return button;
    }

    @Override
    public String getPageTitle() {
        return say("corrected.title");
    }
}

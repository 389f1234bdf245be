package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Flashcard;
import app.dateline.service.Reporting;
import app.dateline.service.ReviewDay;
import app.dateline.service.Reviewing;
import app.dateline.study.CardMark;
import app.dateline.study.CardMark.Change;
import app.dateline.study.ReviewStep;
import app.dateline.study.Study;
import app.dateline.study.fsrs.Rating;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.KeySheet;
import app.dateline.ui.parts.Press;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.UUID;

/// One card at a time: front, back, grade. Which card is computed from the log, so a reload, another tab or a new server
/// shows the same. The address says what the learner sat down to.
@Route("review")
@JsModule("./review-keys.ts")
public class ReviewView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private static final String NEW = "new";

    private final Reviewing reviewing;
    private final Reporting reporting;
    private final Guest guest;
    private final RoundStarter starter;
    private final ReviewMenu menu = new ReviewMenu(this::showing, this::mark);
    private final ReviewHead head = new ReviewHead(menu);
    private final Main page = new Main();
    private final Div controls = new Div();
    private final Footer foot = new Footer(controls);
    private final Said said = new Said();

    private Optional<CardDesk> desk = Optional.empty();
    private Optional<Sheet> sheet = Optional.empty();
    private String showing = "";

    ReviewView(Reviewing reviewing, Reporting reporting, Guest guest, RoundStarter starter) {
        this.reviewing = reviewing;
        this.reporting = reporting;
        this.guest = guest;
        this.starter = starter;
        addClassName("reviewing");
        page.addClassNames("run", "review");
        controls.addClassName("center");
        foot.addClassName("runfoot");
        Press.listen(head.undo(), this::showing, this::undo);
        CardKeys.listen(this, this::key);
        add(head, said, page, foot, new KeySheet());
    }

    private String showing() {
        return showing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var study = StudyAddress.of(event.getLocation());
        var asked = event.getLocation().getQueryParameters().getParameters().containsKey(NEW);
        desk = guest.here().map(learner -> new CardDesk(reviewing, learner, InBank.topic(), study));
        desk.ifPresentOrElse(
                here -> show(asked || here.day().begun() || !(study instanceof Study.Day)),
                () -> rest(reviewing.day(InBank.topic(), Clocks.zone())));
    }

    private void show(boolean cards) {
        var day = desk.orElseThrow().day();
        day.deck()
                .current()
                .filter(c -> cards)
                .ifPresentOrElse(card -> front(day, card), () -> rest(day));
    }

    private void front(ReviewDay day, Flashcard card) {
        var front = sheet(day, card);
        sheet = Optional.of(front);
        var turn = new NativeButton(say("review.show"));
        turn.addClassNames("button", "primary", "wide", "turn");
        turn.getElement().appendChild(GradeBar.key(say("key.space")));
        Press.listen(turn, this::showing, () -> back(card, front));
        dress(day, Optional.of(card));
        page.removeAll();
        day.leech()
                .ifPresent(leech ->
                        page.add(
                                new LeechNote(
                                        day.edition(),
                                        leech,
                                        this::showing,
                                        () -> mark(leech.card(), Change.SUSPENDED))));
        page.add(front);
        Press.stamp(turn, showing());
        controls.add(turn);
        front.takeFocus();
    }

    private static Sheet sheet(ReviewDay day, Flashcard card) {
        return day.pack()
                .contrast(card.id())
                .<Sheet>map(c -> new ContrastSheet(day, c))
                .orElseGet(() -> new CardSheet(day, card, why(day, card)));
    }

    private static String why(ReviewDay day, Flashcard card) {
        return day.deck().fresh().contains(card)
                ? say("review.is-new")
                : !day.notices(card).isEmpty()
                        ? say("corrected.is")
                        : day.deck().again().contains(card) ? say("review.is-again") : "";
    }

    private void back(Flashcard card, Sheet front) {
        var day = desk.orElseThrow().day();
        front.turn();
        dress(day, Optional.of(card));
        controls.add(
                new GradeBar(
                        day.outlook(card),
                        day.today(),
                        this::showing,
                        rating -> grade(card, rating)));
        report(day, card).ifPresent(page::add);
        said.hidden(say("review.answer", card.back()));
        front.takeFocus();
    }

    /// Of a card that is in the bank: a contrast is made for the learner.
    private Optional<ReportPart> report(ReviewDay day, Flashcard card) {
        var edition = day.edition();
        return edition.pack()
                .card(card.id())
                .flatMap(_ -> guest.here())
                .map(learner ->
                        new ReportPart(
                                reporting,
                                learner,
                                new Reporting.About(
                                        edition.topic(),
                                        edition.revision(),
                                        card.id(),
                                        Optional.empty()),
                                true));
    }

    private void rest(ReviewDay day) {
        sheet = Optional.empty();
        var rest = new ReviewRest(day, desk, starter, this::meetNew, () -> show(true));
        dress(day, Optional.empty());
        page.removeAll();
        page.add(rest);
        rest.takeFocus();
    }

    /// A new showing, named like no other of this browser: what was pressed in one before no longer counts.
    private void dress(ReviewDay day, Optional<Flashcard> card) {
        showing = UUID.randomUUID().toString();
        said.nothing();
        head.count(day.deck(), card.isPresent());
        head.undo().setEnabled(day.last().isPresent());
        menu.dress(showing(), card.isPresent(), card.map(day::mark).orElse(CardMark.NONE));
        Press.stamp(head.undo(), showing());
        Press.stamp(this, showing());
        CardKeys.stamp(this, day.state());
        controls.removeAll();
        foot.setVisible(card.isPresent());
    }

    private void grade(Flashcard card, Rating rating) {
        desk.orElseThrow().grade(card, rating);
        show(true);
    }

    private void undo() {
        desk.ifPresent(here -> {
            var last = here.day().last();
            here.undo();
            show(true);
            said.words(
                    last.filter(ReviewStep.Marked.class::isInstance).isPresent()
                            ? say("review.undone-mark")
                            : say("review.undone"));
        });
    }

    private void key(String key, String state) {
        desk.filter(here -> here.shows(state) && sheet.isPresent())
                .flatMap(here -> here.day().deck().current())
                .ifPresent(card ->
                        mark(
                                card,
                                CardKeys.change(
                                        key, desk.orElseThrow().day().mark(card).flagged())));
    }

    private void mark(Change change) {
        desk.flatMap(here -> here.day().deck().current()).ifPresent(card -> mark(card, change));
    }

    /// What leaves the card on the page, such as a flag, leaves its showing as well: a grade pressed meanwhile still counts.
    private void mark(Flashcard card, Change change) {
        var here = desk.orElseThrow();
        if (here.mark(card, change)) {
            var mark = here.day().mark(card);
            sheet.ifPresent(shown -> shown.flag(mark.flagged()));
            menu.dress(showing(), true, mark);
            head.undo().setEnabled(here.day().last().isPresent());
            CardKeys.stamp(this, here.day().state());
        } else {
            show(true);
        }
        said.words(Said.of(change));
    }

    private void meetNew() {
        guest.hereOrNew();
        UI.getCurrent().navigate(ReviewView.class, InBank.asking(QueryParameters.of(NEW, "")));
    }

    @Override
    public String getPageTitle() {
        return say("review.title");
    }
}

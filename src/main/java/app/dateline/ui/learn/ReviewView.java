package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Flashcard;
import app.dateline.service.Grading;
import app.dateline.service.ReviewDay;
import app.dateline.service.Reviewing;
import app.dateline.study.LearnerId;
import app.dateline.study.fsrs.Rating;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.KeySheet;
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
/// shows the same.
@Route("review")
@JsModule("./review-keys.ts")
public class ReviewView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private static final String NEW = "new";

    private final Reviewing reviewing;
    private final Guest guest;
    private final RoundStarter starter;
    private final ReviewHead head = new ReviewHead();
    private final Main page = new Main();
    private final Div controls = new Div();
    private final Footer foot = new Footer(controls);
    private final Div said = new Div();

    private Optional<Place> place = Optional.empty();
    private String showing = "";

    ReviewView(Reviewing reviewing, Guest guest, RoundStarter starter) {
        this.reviewing = reviewing;
        this.guest = guest;
        this.starter = starter;
        addClassName("reviewing");
        page.addClassNames("run", "review");
        controls.addClassName("center");
        foot.addClassName("runfoot");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        Press.listen(head.undo(), this::showing, this::undo);
        add(head, page, foot, said, new KeySheet());
    }

    /// Where the learner is: their day, and the grade's id, made once for each card shown.
    private record Place(LearnerId learner, ReviewDay day, String gradeId) {}

    private String showing() {
        return showing;
    }

    private String topic() {
        return InBank.topic();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters().containsKey(NEW);
        guest.here()
                .ifPresentOrElse(
                        learner -> {
                            var day = reviewing.day(learner, topic(), Clocks.zone());
                            show(learner, day, asked || day.begun());
                        },
                        () -> rest(reviewing.day(topic(), Clocks.zone())));
    }

    private void show(LearnerId learner, ReviewDay day, boolean cards) {
        place = Optional.of(new Place(learner, day, UUID.randomUUID().toString()));
        day.deck()
                .current()
                .filter(c -> cards)
                .ifPresentOrElse(card -> front(day, card), () -> rest(day));
    }

    private void front(ReviewDay day, Flashcard card) {
        var sheet = new CardSheet(day.edition(), card, why(day, card));
        page.removeAll();
        page.add(sheet);
        said.setText("");
        var turn = new NativeButton(say("review.show"));
        turn.addClassNames("button", "primary", "wide", "turn");
        turn.getElement().appendChild(GradeBar.key(say("key.space")));
        Press.listen(turn, this::showing, () -> back(day, card, sheet));
        dress(day, true);
        Press.stamp(turn, showing());
        controls.add(turn);
        sheet.takeFocus();
    }

    private static String why(ReviewDay day, Flashcard card) {
        return day.deck().fresh().contains(card)
                ? say("review.is-new")
                : day.deck().again().contains(card) ? say("review.is-again") : "";
    }

    private void back(ReviewDay day, Flashcard card, CardSheet sheet) {
        sheet.turn();
        dress(day, true);
        controls.add(
                new GradeBar(
                        day.outlook(card),
                        day.today(),
                        this::showing,
                        rating -> grade(card, rating)));
        said.setText(say("review.answer", card.back()));
        sheet.takeFocus();
    }

    private void rest(ReviewDay day) {
        var rest = new ReviewRest(day, starter, this::meetNew);
        page.removeAll();
        page.add(rest);
        said.setText("");
        dress(day, false);
        rest.takeFocus();
    }

    /// A new showing, named like no other of this browser: what was pressed in one before no longer counts.
    private void dress(ReviewDay day, boolean card) {
        showing = UUID.randomUUID().toString();
        head.count(day.deck(), card);
        head.undo().setEnabled(day.last().isPresent());
        Press.stamp(head.undo(), showing());
        Press.stamp(this, showing());
        controls.removeAll();
        foot.setVisible(card);
    }

    private void grade(Flashcard card, Rating rating) {
        var here = place.orElseThrow();
        var grading =
                new Grading(here.day().state(), here.gradeId(), card.id(), rating, here.day().at());
        show(
                here.learner(),
                reviewing.grade(here.learner(), topic(), grading, Clocks.zone()),
                true);
    }

    private void undo() {
        place.ifPresent(here -> {
            var day = reviewing.undo(here.learner(), topic(), here.day().state(), Clocks.zone());
            show(here.learner(), day, true);
            said.setText(say("review.undone"));
        });
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

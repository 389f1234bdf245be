package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Answer;
import app.dateline.service.NotThere;
import app.dateline.service.Practice;
import app.dateline.service.Sitting;
import app.dateline.study.AttemptId;
import app.dateline.study.LearnerId;
import app.dateline.ui.answer.AnswerField;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.KeySheet;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;

/// One question of a round at a time, then its feedback. Everything is read from the log and the URL, so a reload, another
/// tab or a new server shows the same.
@Route("round/:round")
@JsModule("./round-keys.ts")
public class RoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Practice practice;
    private final Guest guest;
    private final Main page = new Main();
    private final Div where = new Div();
    private final Button pass = new Button();
    private final Button stands = new Button();
    private final Button go = new Button();
    private final Paragraph nudge = new Paragraph();
    private final Span progress = new Span();

    private Optional<Place> place = Optional.empty();

    RoundView(Practice practice, Guest guest) {
        this.practice = practice;
        this.guest = guest;
        addClassName("round");
        page.addClassName("run");
        add(head(), page, foot(), new KeySheet());
    }

    /// Where the learner is: whose round, its state, and the answer's id, made once for each question shown.
    private record Place(
            LearnerId learner,
            AttemptId id,
            Sitting sitting,
            String answerId,
            Optional<Asked> asked) {
        Optional<AnswerField> field() {
            return asked.map(Asked::field);
        }

        /// Tells a press meant for this state from one that came late.
        String state() {
            return sitting.attempt().index() + (sitting.answer().isPresent() ? "-told" : "-asked");
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var learner = guest.here().orElseThrow(NotFoundException::new);
            var id = new AttemptId(event.getRouteParameters().get("round").orElse(""));
            var sitting = practice.sitting(learner, id, Clocks.zone());
            if (sitting.attempt().finished()) {
                event.forwardTo(SummaryView.class, SummaryView.of(id));
            } else {
                show(learner, id, sitting);
            }
        } catch (NotThere | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(LearnerId learner, AttemptId id, Sitting sitting) {
        var index = sitting.attempt().index();
        if (sitting.attempt().finished()) {
            getUI().ifPresent(ui -> ui.navigate(SummaryView.class, SummaryView.of(id)));
            return;
        }
        where.removeAll();
        RoundWhere.of(sitting.attempt()).forEach(where::add);
        var question = sitting.question(index);
        page.removeAll();
        Optional<Asked> showing = Optional.empty();
        if (sitting.answer().isPresent()) {
            page.add(new Told(sitting, question, sitting.answer().get()));
        } else {
            var asked = new Asked(question);
            asked.field()
                    .whenChanged(() -> {
                        nudge.setText("");
                        asked.pencil();
                        progress.setText(asked.field().progress().orElse(""));
                        stands.setVisible(
                                asked.field().answer().isEmpty()
                                        && asked.field().standing().isPresent());
                    });
            showing = Optional.of(asked);
            page.add(asked);
        }
        place = Optional.of(new Place(learner, id, sitting, UUID.randomUUID().toString(), showing));
        dressFoot();
    }

    private void dressFoot() {
        var here = place.orElseThrow();
        var asking = here.field().isPresent();
        nudge.setText("");
        progress.setText("");
        pass.setVisible(asking);
        stands.setVisible(asking && here.field().get().standing().isPresent());
        go.setText(asking ? say("round.check") : say("round.next"));
        for (var button : new Button[] {pass, stands, go}) {
            button.getElement().setAttribute("data-state", here.state());
        }
        if (asking) {
            here.asked().get().takeFocus();
        } else {
            go.focus();
        }
    }

    private Header head() {
        var leave = new RouterLink(TodayView.class);
        leave.addClassNames("button", "plain", "icon", "leave");
        leave.getElement().setAttribute("aria-label", say("round.leave"));
        leave.add(Icon.CLOSE.draw(20, 1.6));
        where.addClassName("where");
        var side = new Div(leave);
        side.addClassName("side");
        var other = new Div(KeySheet.opener());
        other.addClassName("side");
        var head = new Header(side, where, other);
        head.addClassName("runhead");
        return head;
    }

    private Footer foot() {
        pass.setText(say("round.pass"));
        stands.setText(say("round.stands"));
        pass.addThemeVariants(ButtonVariant.TERTIARY);
        stands.addThemeVariants(ButtonVariant.TERTIARY);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClassName("go");
        var key = new com.vaadin.flow.dom.Element("kbd");
        key.setText(say("key.enter"));
        go.setSuffixComponent(new Span());
        go.getSuffixComponent().getElement().appendChild(key);
        listen(pass, () -> give(new Answer.Passed()));
        listen(
                stands,
                () ->
                        place.flatMap(Place::field)
                                .flatMap(AnswerField::standing)
                                .ifPresent(this::give));
        listen(go, this::go);
        nudge.addClassName("nudge");
        nudge.getElement().setAttribute("role", "status");
        var push = new Span();
        push.addClassName("push");
        progress.addClassNames("meta", "progress");
        var row = new Div(pass, stands, progress, nudge, push, go);
        var foot = new Footer(row);
        foot.addClassName("runfoot");
        return foot;
    }

    /// A press counts once, and only for the state it was meant for: the second press of a double never skips.
    private void listen(Button button, Runnable action) {
        button.getElement()
                .addEventListener(
                        "click",
                        event -> {
                            if (meant(event)) {
                                action.run();
                            }
                        })
                .addEventData("event.detail")
                .addEventData("element.getAttribute('data-state')");
    }

    private boolean meant(DomEvent event) {
        var data = event.getEventData();
        return data.get("event.detail").asInt() <= 1
                && place.map(Place::state)
                        .filter(data.get("element.getAttribute('data-state')").asString()::equals)
                        .isPresent();
    }

    private void go() {
        var here = place.orElseThrow();
        if (here.field().isEmpty()) {
            show(
                    here.learner(),
                    here.id(),
                    practice.next(
                            here.learner(),
                            here.id(),
                            here.sitting().attempt().index(),
                            Clocks.zone()));
            return;
        }
        here.field()
                .get()
                .answer()
                .ifPresentOrElse(this::give, () -> nudge.setText(here.field().get().wanted()));
    }

    private void give(Answer answer) {
        var here = place.orElseThrow();
        var index = here.sitting().attempt().index();
        var sitting =
                practice.answer(
                        here.learner(), here.id(), index, here.answerId(), answer, Clocks.zone());
        show(here.learner(), here.id(), sitting);
        sitting.attempt()
                .answer(index)
                .filter(kept -> !kept.answerId().equals(here.answerId()))
                .ifPresent(_ -> nudge.setText(say("round.elsewhere", index + 1)));
    }

    @Override
    public String getPageTitle() {
        return place.map(p -> say("round.title", p.sitting().attempt().index() + 1))
                .orElse(say("app.name"));
    }
}

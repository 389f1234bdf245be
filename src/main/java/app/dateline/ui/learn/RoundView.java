package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Answer;
import app.dateline.question.Question;
import app.dateline.service.NotThere;
import app.dateline.service.Practice;
import app.dateline.service.Reporting;
import app.dateline.service.Sitting;
import app.dateline.study.AttemptId;
import app.dateline.study.LearnerId;
import app.dateline.ui.answer.AnswerField;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.KeySheet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
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
    private final Reporting reporting;
    private final Guest guest;
    private final Main page = new Main();
    private final RouterLink leave = new RouterLink(TodayView.class);
    private final Div where = new Div();
    private final RoundFoot foot =
            new RoundFoot(() -> give(new Answer.Passed()), this::giveStanding, this::go);

    private Optional<Place> place = Optional.empty();

    RoundView(Practice practice, Reporting reporting, Guest guest) {
        this.practice = practice;
        this.reporting = reporting;
        this.guest = guest;
        addClassName("round");
        page.addClassName("run");
        add(head(), page, foot, new KeySheet());
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
        InBank.turn(UI.getCurrent(), sitting.edition().topic());
        leave.setQueryParameters(InBank.asking(QueryParameters.empty()));
        where.removeAll();
        RoundWhere.of(sitting.attempt()).forEach(where::add);
        var question = sitting.question(index);
        page.removeAll();
        Optional<Asked> showing = Optional.empty();
        if (sitting.answer().isPresent()) {
            page.add(
                    new Told(sitting, question, sitting.answer().get()),
                    new ReportPart(reporting, learner, about(sitting, question), true));
        } else {
            var asked = new Asked(question);
            asked.field()
                    .whenChanged(() -> {
                        asked.pencil();
                        foot.follow(asked.field());
                    });
            showing = Optional.of(asked);
            page.add(asked);
        }
        place = Optional.of(new Place(learner, id, sitting, UUID.randomUUID().toString(), showing));
        foot.dress(place.orElseThrow().state(), showing.map(Asked::field));
        showing.ifPresent(Asked::takeFocus);
    }

    static Reporting.About about(Sitting sitting, Question question) {
        return new Reporting.About(
                sitting.edition().topic(),
                sitting.edition().revision(),
                question.id().value(),
                Optional.empty());
    }

    private Header head() {
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
                .ifPresentOrElse(this::give, () -> foot.nudge(here.field().get().wanted()));
    }

    private void giveStanding() {
        place.flatMap(Place::field).flatMap(AnswerField::standing).ifPresent(this::give);
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
                .ifPresent(_ -> foot.nudge(say("round.elsewhere", index + 1)));
    }

    @Override
    public String getPageTitle() {
        return place.map(p -> say("round.title", p.sitting().attempt().index() + 1))
                .orElse(say("app.name"));
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.NotThere;
import app.dateline.service.Practice;
import app.dateline.service.Reporting;
import app.dateline.service.Sitting;
import app.dateline.study.Attempt;
import app.dateline.study.AttemptId;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.stream.IntStream;

/// An answer given earlier, with the feedback it had: who states the fact and in which lines. A question not answered yet
/// has no such page, so that none shows its key.
@Route("round/:round/answer/:number")
public class AnswerView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Practice practice;
    private final Reporting reporting;
    private final Guest guest;
    private int number;

    AnswerView(Practice practice, Reporting reporting, Guest guest) {
        this.practice = practice;
        this.reporting = reporting;
        this.guest = guest;
        addClassName("round");
    }

    /// The way to an answer's page, in words.
    static RouterLink link(Attempt round, int index) {
        var link = new RouterLink(say("answer.see", index + 1), AnswerView.class, of(round, index));
        link.addClassName("link");
        return link;
    }

    static RouteParameters of(Attempt round, int index) {
        return new RouteParameters(
                Map.of("round", round.id().value(), "number", String.valueOf(index + 1)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var learner = guest.here().orElseThrow(NotFoundException::new);
            var parameters = event.getRouteParameters();
            var id = new AttemptId(parameters.get("round").orElse(""));
            show(
                    learner,
                    practice.sitting(learner, id, Clocks.zone()),
                    index(parameters.get("number").orElse("")));
        } catch (NotThere | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /// Figures as they are written, so that an answer has one address only.
    private static int index(String number) {
        if (!number.matches("[1-9][0-9]{0,3}")) {
            throw new NotFoundException();
        }
        return Integer.parseInt(number) - 1;
    }

    private void show(LearnerId learner, Sitting sitting, int index) {
        var round = sitting.attempt();
        InBank.turn(UI.getCurrent(), sitting.edition().topic());
        if (index >= round.seen()) {
            throw new NotFoundException();
        }
        var answer = round.answer(index).orElseThrow(NotFoundException::new);
        number = index + 1;
        var question = sitting.question(index);
        var told = new Told(sitting, question, answer);
        var page =
                new Main(
                        told,
                        new ReportPart(
                                reporting, learner, RoundView.about(sitting, question), true));
        page.addClassName("run");
        removeAll();
        add(head(round), page, foot(round, index));
        told.takeFocus();
    }

    private Header head(Attempt round) {
        var leave = back("", round);
        leave.addClassNames("button", "plain", "icon");
        leave.getElement().setAttribute("aria-label", say("answer.leave"));
        leave.add(Icon.CLOSE.draw(20, 1.6));
        var where = new Div(new Paragraph(say("answer.at", number, round.size())));
        where.addClassName("where");
        var head = new Header(side(leave), where, side());
        head.addClassName("runhead");
        return head;
    }

    private static Div side(Component... parts) {
        var side = new Div(parts);
        side.addClassName("side");
        return side;
    }

    private static Footer foot(Attempt round, int index) {
        var back =
                back(round.finished() ? say("answer.to-summary") : say("answer.to-round"), round);
        back.addClassNames("button", "plain");
        var push = new Span();
        push.addClassName("push");
        var nav = new Nav(back, push);
        nav.getElement().setAttribute("aria-label", say("answer.others"));
        IntStream.range(0, index)
                .filter(i -> round.answer(i).isPresent())
                .max()
                .ifPresent(i -> nav.add(turn(say("answer.previous"), round, i)));
        IntStream.range(index + 1, round.seen())
                .filter(i -> round.answer(i).isPresent())
                .findFirst()
                .ifPresent(i -> nav.add(turn(say("answer.next"), round, i)));
        var foot = new Footer(new Div(nav));
        foot.addClassNames("runfoot", "turning");
        return foot;
    }

    private static RouterLink back(String words, Attempt round) {
        var id = SummaryView.of(round.id());
        return round.finished()
                ? new RouterLink(words, SummaryView.class, id)
                : new RouterLink(words, RoundView.class, id);
    }

    private static RouterLink turn(String words, Attempt round, int index) {
        var link = new RouterLink(words, AnswerView.class, of(round, index));
        link.addClassName("button");
        return link;
    }

    @Override
    public String getPageTitle() {
        return number == 0 ? say("app.name") : say("answer.title", number);
    }
}

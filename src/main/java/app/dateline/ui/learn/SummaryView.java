package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.service.NotThere;
import app.dateline.service.Practice;
import app.dateline.service.Sitting;
import app.dateline.study.AttemptId;
import app.dateline.study.Blueprint;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Headed;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Ticks;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;

/// A finished round: how it went, the misses mended, what moved, and the ways on.
@Route("round/:round/summary")
public class SummaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Practice practice;
    private final Guest guest;

    SummaryView(Practice practice, Guest guest) {
        this.practice = practice;
        this.guest = guest;
    }

    static RouteParameters of(AttemptId id) {
        return new RouteParameters("round", id.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var learner = guest.here().orElseThrow(NotFoundException::new);
            var id = new AttemptId(event.getRouteParameters().get("round").orElse(""));
            var sitting = practice.sitting(learner, id, Clocks.zone());
            if (!sitting.attempt().finished()) {
                event.forwardTo(RoundView.class, of(id));
                return;
            }
            InBank.turn(event.getUI(), sitting.edition().topic());
            removeAll();
            add(head(sitting.attempt().size()), page(learner, sitting));
        } catch (NotThere | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private static Header head(int size) {
        var leave = InBank.link("", TodayView.class);
        leave.addClassNames("button", "plain", "icon");
        leave.getElement().setAttribute("aria-label", say("summary.leave"));
        leave.add(Icon.CLOSE.draw(20, 1.6));
        var side = new Div(leave);
        side.addClassName("side");
        var where = new Div(new Ticks(size, size), new Paragraph(say("summary.finished")));
        where.addClassName("where");
        var other = new Div();
        other.addClassName("side");
        var head = new Header(side, where, other);
        head.addClassName("runhead");
        return head;
    }

    private Main page(LearnerId learner, Sitting sitting) {
        var attempt = sitting.attempt();
        var page =
                new Main(
                        new DatelineTitle(
                                sitting.today(), say("summary.score", RoundWords.score(attempt))),
                        new Results(attempt),
                        quiet(
                                say(
                                        "summary.comes-back",
                                        attempt.misses().size(),
                                        capital(number(attempt.misses().size())))),
                        actions(learner, sitting));
        page.addClassNames("run", "summary");
        if (!attempt.misses().isEmpty()) {
            page.add(section(say("summary.misses"), "misses", new Misses(sitting)));
        }
        page.add(section(say("summary.moved"), "grown", new Moved(sitting)));
        return page;
    }

    private Div actions(LearnerId learner, Sitting sitting) {
        var actions = new Div();
        actions.addClassName("actions");
        var misses = sitting.attempt().misses().size();
        if (misses > 0) {
            var again = new Button(say("summary.again", misses, number(misses)));
            again.addThemeVariants(ButtonVariant.PRIMARY);
            again.addClassNames("big", "primary");
            again.setDisableOnClick(true);
            again.addClickListener(
                    e -> open(practice.startMisses(learner, sitting.attempt().id())));
            actions.add(again);
        }
        var ten = Blueprint.of(RoundStarter.TEN);
        var blueprint = sitting.attempt().start().blueprint().orElse(ten);
        var another =
                new Button(
                        blueprint.equals(ten)
                                ? say("summary.another")
                                : say("summary.another-like"));
        another.addClassName("big");
        another.setDisableOnClick(true);
        if (misses == 0) {
            another.addThemeVariants(ButtonVariant.PRIMARY);
        }
        another.addClickListener(e ->
                open(practice.start(learner, sitting.edition().topic(), blueprint, Clocks.zone())));
        var done = InBank.link(say("summary.done"), TodayView.class);
        done.addClassNames("button", "plain");
        actions.add(another, done);
        return actions;
    }

    private static void open(AttemptId round) {
        UI.getCurrent().navigate(RoundView.class, of(round));
    }

    private static Paragraph quiet(String text) {
        var copy = new Paragraph(text);
        copy.addClassNames("copy", "quiet");
        return copy;
    }

    private static Section section(
            String title, String name, com.vaadin.flow.component.Component body) {
        var section = new Headed(title, body);
        section.addClassName(name);
        return section;
    }

    @Override
    public String getPageTitle() {
        return say("summary.title");
    }
}

package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Result;
import app.dateline.classroom.quiz.Showing.What;
import app.dateline.service.NotThere;
import app.dateline.service.Sheet;
import app.dateline.service.Taking;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.Told;
import app.dateline.ui.parts.Icon;
import com.vaadin.flow.component.Component;
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
import java.util.Optional;

/// What came of a paper, as much of it as may be seen by now: the whole, or one of its questions.
@Route("outcome/:paper/:number?")
public class OutcomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Taking taking;
    private final SignedIn signedIn;
    private String title = say("app.name");

    OutcomeView(Taking taking, SignedIn signedIn) {
        this.taking = taking;
        this.signedIn = signedIn;
        addClassName("round");
    }

    static RouteParameters of(PaperId id) {
        return new RouteParameters("paper", id.value());
    }

    static RouteParameters of(PaperId id, int index) {
        return new RouteParameters(
                Map.of("paper", id.value(), "number", String.valueOf(index + 1)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var learner = signedIn.hereOrAsk(event);
        if (learner.isEmpty()) {
            return;
        }
        try {
            var id = new PaperId(event.getRouteParameters().get("paper").orElse(""));
            var sheet = taking.sheet(learner.get(), id);
            if (sheet.paper().running()) {
                event.forwardTo(PaperView.class, of(id));
                return;
            }
            removeAll();
            event.getRouteParameters()
                    .get("number")
                    .ifPresentOrElse(
                            number -> showOne(sheet, index(sheet, number)), () -> showAll(sheet));
        } catch (NotThere | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /// Figures as they are written; a question of which nothing may be seen has no page.
    private static int index(Sheet sheet, String number) {
        var index = number.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(number) - 1 : -1;
        if (index < 0 || index >= sheet.paper().size() || sheet.disclosure().of(index).isEmpty()) {
            throw new NotFoundException();
        }
        return index;
    }

    private void showAll(Sheet sheet) {
        title = say("take.outcome-title", sheet.quiz().name().value());
        var page = new Main(new OutcomeSheet(sheet));
        page.addClassNames("run", "summary");
        var leave = new RouterLink(FrontView.class, FrontView.of(sheet.quiz().id()));
        add(head(leave, say("take.to-quiz"), sheet.quiz().name().value()), page);
    }

    private void showOne(Sheet sheet, int index) {
        title = say("take.title", sheet.quiz().name().value(), index + 1);
        var page = new Main(told(sheet, index));
        page.addClassName("run");
        var back = new RouterLink(OutcomeView.class, of(sheet.paper().id()));
        add(
                head(back, say("take.to-outcome"), say("take.at", index + 1, sheet.paper().size())),
                page,
                foot(sheet, index));
    }

    private static Component told(Sheet sheet, int index) {
        var paper = sheet.paper();
        var seen = sheet.disclosure().of(index);
        var answer = paper.answer(index).flatMap(PaperStep.Answered::answer);
        var marking = paper.result(index).flatMap(Result::marking);
        if (answer.isEmpty() || marking.isEmpty()) {
            return new Unanswered(sheet, index, seen);
        }
        return new Told(
                sheet.edition(index),
                sheet.question(index),
                new Told.Reply(answer.get(), marking.get()),
                seen.contains(What.MARK) ? earned(paper, index) : "",
                seen);
    }

    private static String earned(Paper paper, int index) {
        return paper.dropped(index)
                ? say("regrade.told-paper")
                : paper.result(index).map(r -> say("take.earned", r.share())).orElse("");
    }

    private static Header head(RouterLink leave, String words, String what) {
        leave.addClassNames("button", "plain", "icon", "leave");
        leave.getElement().setAttribute("aria-label", words);
        leave.add(Icon.CLOSE.draw(20, 1.6));
        var side = new Div(leave);
        side.addClassName("side");
        var where = new Div(new Paragraph(what));
        where.addClassName("where");
        var other = new Div();
        other.addClassName("side");
        var head = new Header(side, where, other);
        head.addClassName("runhead");
        return head;
    }

    private static Footer foot(Sheet sheet, int index) {
        var push = new Span();
        push.addClassName("push");
        var all = new RouterLink(say("take.to-outcome"), OutcomeView.class, of(sheet.paper().id()));
        all.addClassNames("button", "plain");
        var nav = new Nav(all, push);
        nav.getElement().setAttribute("aria-label", say("answer.others"));
        turn(sheet, index - 1, say("answer.previous")).ifPresent(nav::add);
        turn(sheet, index + 1, say("answer.next")).ifPresent(nav::add);
        var foot = new Footer(new Div(nav));
        foot.addClassNames("runfoot", "turning");
        return foot;
    }

    private static Optional<RouterLink> turn(Sheet sheet, int index, String words) {
        if (index < 0 || index >= sheet.paper().size()) {
            return Optional.empty();
        }
        var link = new RouterLink(words, OutcomeView.class, of(sheet.paper().id(), index));
        link.addClassName("button");
        return Optional.of(link);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

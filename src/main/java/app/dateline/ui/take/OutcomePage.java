package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Result;
import app.dateline.classroom.quiz.Showing.What;
import app.dateline.service.Sheet;
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
import com.vaadin.flow.router.RouterLink;
import java.util.EnumSet;
import java.util.Optional;

/// What came of a paper that is over, as much of it as may be seen: the whole, or one of its questions.
final class OutcomePage extends Div {
    private final Sheet sheet;
    private final Pages pages;

    private OutcomePage(Sheet sheet, Pages pages) {
        this.sheet = sheet;
        this.pages = pages;
        addClassName("round");
    }

    static OutcomePage whole(Sheet sheet, Pages pages) {
        var outcome = new OutcomePage(sheet, pages);
        var page = new Main(new OutcomeSheet(sheet, pages));
        page.addClassNames("run", "summary");
        outcome.add(
                head(pages.front().link(), say("take.to-quiz"), sheet.quiz().name().value()), page);
        return outcome;
    }

    /// @param below what else stands below the question
    static OutcomePage of(Sheet sheet, Pages pages, int index, Component... below) {
        var outcome = new OutcomePage(sheet, pages);
        var page = new Main(told(sheet, index));
        Comments.of(
                        sheet.disclosure().comments().stream()
                                .filter(c -> c.index().equals(Optional.of(index)))
                                .toList())
                .ifPresent(page::add);
        page.add(below);
        page.addClassName("run");
        outcome.add(
                head(
                        pages.outcome().link(),
                        say("take.to-outcome"),
                        say("take.at", index + 1, sheet.paper().size())),
                page,
                outcome.foot(index));
        return outcome;
    }

    private static Component told(Sheet sheet, int index) {
        var paper = sheet.paper();
        var seen = sheet.disclosure().of(index);
        var answer = paper.answer(index).flatMap(PaperStep.Answered::answer);
        var marking = paper.result(index).flatMap(Result::marking);
        if (answer.isEmpty() || marking.isEmpty()) {
            return new Unanswered(sheet, index, seen);
        }
        if (paper.dropped(index)) {
            return dropped(sheet, index, new Told.Reply(answer.get(), marking.get()));
        }
        return new Told(
                sheet.edition(index),
                sheet.question(index),
                new Told.Reply(answer.get(), marking.get()),
                seen.contains(What.MARK) ? earned(paper, index) : "",
                seen);
    }

    /// Of what counts for nobody it is not said whether it was right.
    private static Component dropped(Sheet sheet, int index, Told.Reply reply) {
        var seen = EnumSet.noneOf(What.class);
        seen.addAll(sheet.disclosure().of(index));
        seen.remove(What.RIGHT_OR_WRONG);
        var note = new Paragraph(say("regrade.told-paper"));
        note.addClassNames("copy", "quiet");
        return new Div(
                note, new Told(sheet.edition(index), sheet.question(index), reply, "", seen));
    }

    private static String earned(Paper paper, int index) {
        return paper.result(index).map(r -> say("take.earned", r.share())).orElse("");
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

    private Footer foot(int index) {
        var push = new Span();
        push.addClassName("push");
        var all = pages.outcome().link(say("take.to-outcome"));
        all.addClassNames("button", "plain");
        var nav = new Nav(all, push);
        nav.getElement().setAttribute("aria-label", say("answer.others"));
        turn(nav, index - 1, say("answer.previous"));
        turn(nav, index + 1, say("answer.next"));
        var foot = new Footer(new Div(nav));
        foot.addClassNames("runfoot", "turning");
        return foot;
    }

    private void turn(Nav nav, int index, String words) {
        if (index >= 0 && index < sheet.paper().size()) {
            var link = pages.outcome(index).link(words);
            link.addClassName("button");
            nav.add(link);
        }
    }
}

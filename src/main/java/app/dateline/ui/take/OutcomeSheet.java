package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Keys;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.Result;
import app.dateline.classroom.quiz.Showing.What;
import app.dateline.question.Marking;
import app.dateline.service.Sheet;
import app.dateline.ui.learn.Results;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/// A paper that is over, as a whole: how it ended, what it earned, which questions were right, and what was said of it.
final class OutcomeSheet extends Div {
    private static final int TEN = 10;

    private final Sheet sheet;
    private final Pages pages;
    private final Paper paper;

    OutcomeSheet(Sheet sheet, Pages pages) {
        this.sheet = sheet;
        this.pages = pages;
        this.paper = sheet.paper();
        addClassName("stack");
        var title = new H1(title());
        title.addClassName("title");
        add(title, quiet(ending()));
        if (sheet.disclosure().whole().contains(What.MARK) && paper.worth() != TEN) {
            add(quiet(say("take.of-ten", paper.share() * TEN)));
        }
        sheet.told().forEach(t -> add(told(t)));
        if (sheet.disclosure().whole().contains(What.RIGHT_OR_WRONG)) {
            add(signs(), quiet(say("take.signs")));
        } else if (!sheet.disclosure().whole().isEmpty()) {
            add(numbers());
        }
        add(quiet(ShowingWords.after(sheet)));
        Comments.of(sheet.disclosure().comments()).ifPresent(this::add);
        var back = pages.front().link(say("take.to-quiz"));
        back.addClassName("button");
        var actions = new Div(back);
        actions.addClassName("actions");
        add(actions);
    }

    private String title() {
        return sheet.disclosure().whole().contains(What.MARK) && paper.counts()
                ? say("take.outcome", sheet.quiz().name().value(), PaperWords.score(paper))
                : say("take.outcome-handed-in", sheet.quiz().name().value());
    }

    private String ending() {
        var end = paper.submitted().orElseThrow();
        var how =
                switch (end.how()) {
                    case BY_STUDENT -> say("take.ended-by-student", Clocks.moment(end.at()));
                    case TIME_UP -> say("take.ended-time-up", Clocks.moment(end.at()));
                    case CLOSED -> say("take.ended-closed", Clocks.moment(end.at()));
                    case LAPSED -> say("take.ended-lapsed", Clocks.moment(end.at()));
                };
        return sheet.terms().late(end.at()) ? how + " " + say("take.late") : how;
    }

    /// What was corrected, and what that made of the mark where marks may be seen.
    private Div told(Keys.Told told) {
        var when = new Paragraph(say("regrade.told", Clocks.moment(told.regrade().at())));
        when.addClassName("label");
        var letter = new Div(when, quiet(sheet.notice(told).orElse(say("regrade.told-later"))));
        letter.addClassName("correction-told");
        if (sheet.disclosure().whole().contains(What.MARK)) {
            var before = PaperWords.score(told.before());
            var after = PaperWords.score(told.after());
            letter.add(
                    quiet(
                            told.change() > 0
                                    ? say("regrade.told-rises", before, after)
                                    : told.change() < 0
                                            ? say("regrade.told-falls", before, after)
                                            : say("regrade.told-stays", after)));
        }
        return letter;
    }

    private OrderedList signs() {
        var list = new OrderedList();
        list.addClassName("results");
        for (var i = 0; i < paper.size(); i++) {
            var mark =
                    paper.result(i)
                            .flatMap(Result::marking)
                            .map(Marking::mark)
                            .map(m -> m.value())
                            .orElse(0.0);
            var link = pages.outcome(i).link();
            link.add(paper.dropped(i) ? Results.dropped(i) : Results.box(i, mark));
            link.getElement().setAttribute("data-number", String.valueOf(i + 1));
            var item = new ListItem(link);
            item.getElement().setAttribute("data-ok", paper.dropped(i) ? "part" : Results.ok(mark));
            list.add(item);
        }
        return list;
    }

    private OrderedList numbers() {
        var list = new OrderedList();
        list.addClassNames("nbs");
        for (var i = 0; i < paper.size(); i++) {
            var link = pages.outcome(i).link(String.valueOf(i + 1));
            link.addClassName("nb");
            link.getElement().setAttribute("aria-label", say("take.number", i + 1));
            list.add(new ListItem(link));
        }
        return list;
    }

    private static Paragraph quiet(String text) {
        var copy = new Paragraph(text);
        copy.addClassNames("copy", "quiet");
        return copy;
    }
}

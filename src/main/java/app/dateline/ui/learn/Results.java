package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.Attempt;
import app.dateline.ui.parts.Icon;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/// A sign for each question of a finished round, leading to its answer: a tick in a circle, a cross in a square, a dash for part marks.
public final class Results extends OrderedList {

    Results(Attempt attempt) {
        addClassName("results");
        getElement().setAttribute("aria-label", say("summary.results"));
        for (var i = 0; i < attempt.size(); i++) {
            var mark = attempt.answer(i).map(a -> a.marking().mark().value()).orElse(0.0);
            var item =
                    new ListItem(
                            attempt.answer(i).isPresent() ? link(attempt, i, mark) : box(mark));
            item.getElement().setAttribute("data-ok", ok(mark));
            add(item);
        }
    }

    /// The sign of a mark from 0 to 1, with its word for those who do not see it.
    public static Span box(double mark) {
        return box(mark, word(mark));
    }

    /// The same for a question of many, at an index.
    public static Span box(int index, double mark) {
        return box(mark, say("summary.answer", index + 1, word(mark)));
    }

    /// Of a question at an index that counts for nobody.
    public static Span dropped(int index) {
        return sign(Icon.DASH, say("summary.answer", index + 1, say("summary.dropped")));
    }

    private static Span box(double mark, String words) {
        return sign(mark == 1 ? Icon.TICK : mark > 0 ? Icon.DASH : Icon.CROSS, words);
    }

    private static String word(double mark) {
        return mark == 1
                ? say("summary.right")
                : mark > 0 ? say("summary.part") : say("summary.wrong");
    }

    private static RouterLink link(Attempt attempt, int index, double mark) {
        var link = new RouterLink(AnswerView.class, AnswerView.of(attempt, index));
        link.add(box(index, mark));
        return link;
    }

    /// What the style sheets call a mark.
    public static String ok(double mark) {
        return mark == 1 ? "1" : mark > 0 ? "part" : "0";
    }

    private static Span sign(Icon icon, String words) {
        var box = new Span(icon.draw(16, 2.4));
        box.addClassName("box");
        var hidden = new Span(words);
        hidden.addClassName("visually-hidden");
        return new Span(box, hidden);
    }
}

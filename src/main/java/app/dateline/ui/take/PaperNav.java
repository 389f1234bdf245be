package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Paper;
import app.dateline.ui.parts.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;

/// All questions of a paper by their numbers: which are answered, open, flagged, and where one is.
final class PaperNav extends Aside {
    private static final int SMALL = 12;

    private final Pages pages;
    private final OrderedList numbers = new OrderedList();
    private final UnorderedList legend = new UnorderedList();

    PaperNav(Pages pages, Runnable handIn) {
        this.pages = pages;
        addClassName("take-nav");
        getElement().setAttribute("aria-labelledby", "paper-nav");
        var heading = new H2(say("take.nav"));
        heading.setId("paper-nav");
        numbers.addClassName("nbs");
        legend.addClassName("keyl");
        var button = new Button(say("take.hand-in"));
        button.addClassName("hand-in");
        button.addClickListener(e -> handIn.run());
        var kept = new Paragraph(say("take.kept"));
        kept.addClassName("tiny");
        add(heading, numbers, legend, button, kept);
    }

    void show(Paper paper, int here) {
        numbers.removeAll();
        for (var i = 0; i < paper.size(); i++) {
            numbers.add(new ListItem(number(pages, paper, i, i == here)));
        }
        legend.removeAll();
        var open = paper.open().size();
        legend.add(
                line(mini("a"), say("take.answered", paper.size() - open)),
                line(mini("o"), say("take.open", open)),
                line(Icon.FLAG.draw(16, 1.8), say("take.flagged", paper.flagged().size())));
    }

    static RouterLink number(Pages pages, Paper paper, int index, boolean here) {
        var link = pages.question(index).linkAfterTyping();
        link.add(new Span(String.valueOf(index + 1)));
        var answered = paper.answer(index).isPresent();
        link.addClassNames("nb", answered ? "a" : "o");
        var words = new StringBuilder(say("take.number", index + 1));
        words.append(", ").append(answered ? say("take.is-answered") : say("take.is-open"));
        if (paper.flagged(index)) {
            link.add(Icon.FLAG.draw(SMALL, 2.2));
            words.append(", ").append(say("take.is-flagged"));
        }
        if (here) {
            link.addClassName("now");
            link.getElement().setAttribute("aria-current", "step");
        }
        link.getElement().setAttribute("aria-label", words.toString());
        return link;
    }

    private static Span mini(String state) {
        var sign = new Span();
        sign.addClassNames("nb", state, "mini");
        return sign;
    }

    private static ListItem line(Component sign, String words) {
        return new ListItem(sign, new Span(words));
    }
}

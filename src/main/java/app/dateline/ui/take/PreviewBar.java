package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Rehearsal;
import app.dateline.ui.parts.Icon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Above every page of a preview: that it is none of a student's, what else can be looked at, and the way back.
final class PreviewBar extends Aside {
    private final Div ways = new Div();

    PreviewBar(PreviewPages pages) {
        addClassName("preview-bar");
        getElement().setAttribute("aria-label", say("preview-quiz.label"));
        var words = new Paragraph(Icon.EYE.draw(18, 1.6));
        words.add(say("preview-quiz.nothing-kept"));
        ways.addClassName("actions");
        var back =
                new Anchor(
                        "course/%s/quizzes/%s".formatted(pages.course(), pages.quiz()),
                        say("preview-quiz.back"));
        back.addClassName("button");
        back.getElement().setAttribute("router-link", true);
        ways.add(back);
        add(words, ways);
    }

    /// Where another paper can be drawn.
    void others(PreviewPages pages) {
        var other = pages.next().front().link(say("preview-quiz.another"));
        other.addClassName("button");
        ways.addComponentAsFirst(other);
    }

    /// Where the paper that is drawn can become the list that everybody gets.
    void keep(Runnable kept) {
        var keep = new Button(say("preview-quiz.keep"));
        keep.setDisableOnClick(true);
        keep.addClickListener(e -> kept.run());
        ways.addComponentAsFirst(keep);
    }

    /// Where what came of it can be seen as after closing too.
    ///
    /// @param again shows the page anew
    void later(Rehearsal rehearsal, Runnable again) {
        var later =
                new Button(
                        rehearsal.closed()
                                ? say("preview-quiz.handed-in")
                                : say("preview-quiz.closed"));
        later.addClickListener(e -> {
            rehearsal.closed(!rehearsal.closed());
            again.run();
        });
        ways.addComponentAsFirst(later);
    }
}

package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Disclosure;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.Showing.What;
import app.dateline.classroom.quiz.Terms;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/// One paper that is over, in a line: when it ended, what it earned as far as that may be seen, and the way to it.
final class PaperLine extends Paragraph {

    PaperLine(Quiz quiz, Terms terms, Disclosure seen) {
        var paper = seen.paper();
        var end = paper.submitted().orElseThrow();
        var link =
                new RouterLink(
                        say("take.paper", paper.start().number()),
                        OutcomeView.class,
                        OutcomeView.of(paper.id()));
        link.addClassName("link");
        add(link, new Span(" " + say("take.handed-in", Clocks.moment(end.at()))));
        if (terms.late(end.at())) {
            add(new Span(" " + say("take.late")));
        }
        if (!paper.counts()) {
            add(new Span(" " + say("take.lapsed-short")));
        } else if (seen.whole().contains(What.MARK)) {
            add(new Span(" " + PaperWords.score(paper)));
        } else {
            add(new Span(" " + ShowingWords.of(quiz.plan())));
        }
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Question;
import app.dateline.service.Progress;
import app.dateline.study.Attempt;
import app.dateline.study.Step;
import app.dateline.ui.parts.AnswerLine;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.KeyWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/// A round in the history: its day and score; opened, every answer that was given. A question still open shows no key.
final class RoundEntry extends ListItem {

    RoundEntry(Progress.Entry entry) {
        var round = entry.round();
        var when = new Span(Clocks.dated(entry.day()));
        when.addClassName("when");
        var how = new Span(RoundWords.state(round));
        how.addClassName("meta");
        var head = new Span(when, how);
        head.addClassName("entry");
        var details = new NativeDetails(head);
        var inside = new Div();
        details.setContent(inside);
        // Filled when it is first opened: a page of rounds would otherwise send hundreds of
        // answers.
        details.addToggleListener(e -> {
            if (e.isOpened() && inside.getElement().getChildCount() == 0) {
                inside.add(answers(entry), page(round));
            }
        });
        add(details);
    }

    private static OrderedList answers(Progress.Entry entry) {
        var list = new OrderedList();
        list.addClassName("answers");
        var round = entry.round();
        for (var i = 0; i < round.seen(); i++) {
            var question = round.question(entry.edition(), i);
            var answer = round.answer(i);
            var see = AnswerView.link(round, i);
            if (question.isPresent()) {
                list.add(
                        answer.map(a -> line(question.get(), a, see))
                                .orElseGet(() -> new ListItem(say("rounds.not-yet"))));
            }
        }
        return list;
    }

    private static ListItem line(Question question, Step.Answered answer, RouterLink see) {
        var mark = answer.marking().mark();
        var item =
                new ListItem(
                        Results.box(mark.value()),
                        new AnswerLine(
                                question.prompt(),
                                mark.full(),
                                Told.given(answer),
                                KeyWords.of(question.task())),
                        see);
        item.getElement().setAttribute("data-ok", Results.ok(mark.value()));
        return item;
    }

    private static RouterLink page(Attempt round) {
        var link =
                round.finished()
                        ? new RouterLink(
                                say("rounds.summary"),
                                SummaryView.class,
                                SummaryView.of(round.id()))
                        : new RouterLink(
                                say("rounds.go-on"), RoundView.class, SummaryView.of(round.id()));
        link.addClassNames("button", "small");
        return link;
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.ExamDays;
import app.dateline.service.ExamDays.Proposal;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// The exams to come of the learner's courses on a topic: whether their reviews aim at them, and a press that lets them.
public final class ExamOffers extends Div {

    public ExamOffers(ExamDays exams, LearnerId learner, String topic) {
        addClassName("exam-offers");
        exams.of(learner, topic).forEach(p -> add(offer(exams, learner, p)));
    }

    public boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private static Div offer(ExamDays exams, LearnerId learner, Proposal proposal) {
        var offer = new Div(line("copy", words(proposal)));
        offer.addClassName("exam-offer");
        if (proposal.own().isEmpty()) {
            var take = new Button(say("exam.take"));
            take.getElement()
                    .setAttribute("aria-label", say("exam.take-of", proposal.course().name()));
            take.setDisableOnClick(true);
            take.addClickListener(e -> {
                exams.take(learner, proposal.course().id());
                UI.getCurrent().refreshCurrentRoute(true);
            });
            offer.add(line("meta", say("exam.why")), take);
        }
        return offer;
    }

    private static String words(Proposal proposal) {
        var name = proposal.course().name();
        var day = Clocks.dated(proposal.day());
        return proposal.taken()
                ? say("exam.taken", name, day)
                : proposal.own()
                        .map(own -> say("exam.other", name, day, Clocks.dated(own)))
                        .orElseGet(() -> say("exam.on", name, day));
    }

    private static Paragraph line(String look, String words) {
        var line = new Paragraph(words);
        line.addClassName(look);
        return line;
    }
}

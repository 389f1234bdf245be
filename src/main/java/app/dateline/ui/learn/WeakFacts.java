package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Weakness;
import app.dateline.service.Weaknesses;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/// What the students of a course hold least, each with how many had it right and what the others took for it, and a quiz of these.
final class WeakFacts extends Section {
    private static final int PER_CENT = 100;

    WeakFacts(Weaknesses weaknesses, LearnerId learner, Weaknesses.Lack lack) {
        addClassName("weaks");
        var heading = new H2(say("weak.heading", lack.course().name()));
        heading.addClassName("section");
        var make = new NativeButton(say("weak.make"));
        make.addClassNames("button", "plain");
        make.addClickListener(e ->
                weaknesses
                        .warmUp(learner, lack.course().id(), say("weak.quiz"))
                        .ifPresentOrElse(
                                quiz ->
                                        UI.getCurrent()
                                                .navigate(
                                                        "course/%s/quizzes/%s"
                                                                .formatted(
                                                                        lack.course().id(), quiz)),
                                () -> make.setText(say("weak.nothing"))));
        var headline = new Div(heading, make);
        headline.addClassName("headline");
        var list = new OrderedList();
        lack.weak().stream().map(WeakFacts::item).forEach(list::add);
        add(headline, list);
    }

    private static ListItem item(Weakness weak) {
        var asked = new Paragraph();
        asked.addClassName("copy");
        Slots.write(asked, weak.question().prompt());
        var item = new ListItem(asked);
        weak.mistake()
                .map(m -> new Paragraph(say("weak.mistake", m.students(), m.given())))
                .ifPresent(line -> {
                    line.addClassName("meta");
                    item.add(line);
                });
        item.add(meter(weak));
        return item;
    }

    private static Div meter(Weakness weak) {
        var share = Math.round(weak.share() * PER_CENT);
        var fill = new Element("i");
        fill.getStyle().set("width", share + "%");
        var bar = new Span();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getElement().appendChild(fill);
        var figures = new Span(say("weak.right", share, weak.right(), weak.students()));
        figures.addClassNames("meta", "num");
        var meter = new Div(bar, figures);
        meter.addClassName("meter");
        return meter;
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.study.Fading;
import app.dateline.ui.parts.MemoryMark;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// The facts that are slipping away, as the questions that ask them, and a round of just these.
final class FadingFirst extends Section {

    FadingFirst(List<Fading> fading, String topic, RoundStarter starter) {
        addClassName("fading");
        var heading = new H2(say("today.fading"));
        heading.addClassName("section");
        var practise =
                starter.these(
                        say("today.practise-these", fading.size(), number(fading.size())),
                        topic,
                        fading.stream().map(f -> f.question().id()).toList());
        var headline = new Div(heading, practise);
        headline.addClassName("headline");
        var list = new UnorderedList();
        list.addClassName("rows");
        fading.forEach(f -> list.add(row(f)));
        add(headline, list);
    }

    private static Component row(Fading fading) {
        var copy = new Paragraph();
        copy.addClassName("copy");
        Slots.write(copy, fading.question().prompt());
        var word = new Span(MemoryMark.word(fading.strength()));
        word.addClassNames("meta", "word");
        return new ListItem(new MemoryMark(fading.strength()), copy, word);
    }
}

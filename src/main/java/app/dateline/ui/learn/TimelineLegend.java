package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.Strength;
import app.dateline.ui.parts.MemoryMark;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Collections;
import java.util.List;

/// What the signs of the timeline mean, and how many events are how firm.
final class TimelineLegend extends Div {

    TimelineLegend(List<Strength> strengths) {
        addClassName("tl-legend");
        var list = new UnorderedList();
        list.addClassName("legend");
        for (var strength :
                List.of(
                        Strength.FIRM,
                        Strength.CLEAR,
                        Strength.FADING,
                        Strength.FAINT,
                        Strength.NOT_MET)) {
            var count = new Element("b");
            count.setText(String.valueOf(Collections.frequency(strengths, strength)));
            var words = new Span(range(strength) + " ");
            words.getElement().appendChild(count);
            list.add(new ListItem(new MemoryMark(strength), words));
        }
        var counted = new Paragraph(say("legend.counts", strengths.size()));
        counted.addClassName("meta");
        var darker = new Paragraph(say("legend.darker"));
        darker.addClassName("meta");
        add(
                list,
                counted,
                darker,
                sign("whisker-sign", say("legend.whisker")),
                sign("differ-sign", say("legend.differ")));
        var italic = new Paragraph(say("legend.italic"));
        italic.addClassNames("meta", "italic");
        add(italic);
    }

    /// The word, and from which chance of recall on it is used.
    private static String range(Strength strength) {
        var word = MemoryMark.word(strength);
        return switch (strength) {
            case NOT_MET -> word;
            case FAINT -> say("legend.below", word, Strength.FADING.from());
            case FADING, CLEAR, FIRM -> say("legend.from", word, strength.from());
        };
    }

    private static Paragraph sign(String className, String words) {
        var sign = new Element("i");
        sign.getClassList().add(className);
        sign.setAttribute("aria-hidden", "true");
        if (className.equals("differ-sign")) {
            sign.setText("≠");
        }
        var line = new Paragraph();
        line.addClassName("meta");
        line.getElement().appendChild(sign, Element.createText(words));
        return line;
    }
}

package app.dateline.ui.parts.chart;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.Strength;
import app.dateline.study.progress.Mastery;
import app.dateline.ui.parts.MemoryMark;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// All facts in one bar, the firmest first; size and order say it besides the colour, and the legend has the counts.
public final class MemoryBar extends Div {
    private static final List<Strength> ORDER =
            List.of(
                    Strength.FIRM,
                    Strength.CLEAR,
                    Strength.FADING,
                    Strength.FAINT,
                    Strength.NOT_MET);

    public MemoryBar(Mastery mastery, String says) {
        var bar = new Div();
        bar.addClassName("stackbar");
        bar.getElement().setAttribute("role", "img");
        bar.getElement().setAttribute("aria-label", says);
        var legend = new UnorderedList();
        legend.addClassName("legend");
        for (var strength : ORDER) {
            if (mastery.count(strength) > 0) {
                bar.add(segment(strength, mastery.count(strength)));
            }
            legend.add(item(strength, mastery.count(strength)));
        }
        add(bar, legend, twin(mastery));
    }

    private static Span segment(Strength strength, int count) {
        var segment = new Span();
        segment.addClassNames("seg", "s" + MemoryMark.quarters(strength));
        segment.getStyle().setFlexGrow(String.valueOf(count));
        return segment;
    }

    private static ListItem item(Strength strength, int count) {
        var figure = new Element("b");
        figure.setText(String.valueOf(count));
        var words = new Span(MemoryMark.word(strength) + " ");
        words.getElement().appendChild(figure);
        return new ListItem(new MemoryMark(strength), words);
    }

    private static Twin twin(Mastery mastery) {
        return new Twin(
                say("memory.table"),
                List.of(say("memory.strength"), say("figures.facts"), say("figures.share")),
                ORDER.stream()
                        .map(s ->
                                List.of(
                                        MemoryMark.word(s),
                                        String.valueOf(mastery.count(s)),
                                        say(
                                                "figures.percent",
                                                mastery.total() == 0
                                                        ? 0
                                                        : (double) mastery.count(s)
                                                                / mastery.total())))
                        .toList());
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;
import static app.dateline.ui.parts.Words.small;

import app.dateline.chronicle.Event;
import app.dateline.question.Fact;
import app.dateline.service.Almanac;
import app.dateline.study.EventMemory;
import app.dateline.study.Memory;
import app.dateline.ui.parts.MemoryMark;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;

/// The facts of an event that the learner met, what is held least first, each with the way to its history.
final class EventFacts extends Section {
    private final UnorderedList list = new UnorderedList();

    private record Met(Fact fact, Memory memory) {}

    EventFacts(Almanac.Leaf leaf, Event event) {
        list.addClassName("rows");
        EventMemory.asked(leaf.edition().bank()).getOrDefault(event.id(), Set.of()).stream()
                .filter(f -> leaf.memories().containsKey(f.key()))
                .map(f -> new Met(f, Objects.requireNonNull(leaf.memories().get(f.key()))))
                .sorted(
                        Comparator.comparing((Met m) -> m.memory().strength(leaf.day()))
                                .thenComparing(m -> m.fact().key()))
                .forEach(met -> list.add(row(leaf, met)));
        add(EventView.heading(say("event.memory"), ""), list);
        addClassName("met");
    }

    boolean any() {
        return list.getComponentCount() > 0;
    }

    private static ListItem row(Almanac.Leaf leaf, Met met) {
        var strength = met.memory().strength(leaf.day());
        var link =
                FactView.link(
                        capital(EventWords.fact(leaf.edition().chronicle(), met.fact())),
                        met.fact());
        link.addClassName("link");
        var words =
                new Paragraph(
                        say(
                                "event.fact",
                                MemoryMark.word(strength),
                                met.memory().retrievability(leaf.day()),
                                small(EventWords.due(met.memory().due(), leaf.day()))));
        words.addClassName("meta");
        return new ListItem(new MemoryMark(strength), new Div(link, words));
    }
}

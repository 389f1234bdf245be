package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Fact;
import app.dateline.service.Sitting;
import app.dateline.study.Memory;
import app.dateline.study.Strength;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.MemoryMark;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/// How the round moved what is remembered: each fact's mark before and after.
final class Moved extends UnorderedList {

    Moved(Sitting sitting) {
        addClassName("rows");
        for (var i = 0; i < sitting.attempt().size(); i++) {
            sitting.question(i).facts().forEach(fact -> add(row(sitting, fact)));
        }
    }

    private static ListItem row(Sitting sitting, Fact fact) {
        var before = strength(Optional.ofNullable(sitting.before().get(fact.key())), sitting);
        var after = strength(Optional.ofNullable(sitting.memories().get(fact.key())), sitting);
        var shift = new Span(new MemoryMark(before), Icon.ON.draw(16, 1.6), new MemoryMark(after));
        shift.addClassName("shift");
        var chronicle = sitting.edition().chronicle();
        var attribute = chronicle.vocabulary().attributes().get(fact.attribute());
        var copy =
                new Paragraph(
                        say(
                                "moved.fact",
                                chronicle.event(fact.event()).title(),
                                attribute == null ? fact.attribute() : attribute.slot()));
        copy.addClassName("copy");
        var word =
                new Span(
                        before == after
                                ? say("moved.still", MemoryMark.word(after))
                                : say("moved.to", MemoryMark.word(before), MemoryMark.word(after)));
        word.addClassNames("meta", "word");
        return new ListItem(shift, copy, word);
    }

    private static Strength strength(Optional<Memory> memory, Sitting sitting) {
        return memory.map(m -> m.strength(sitting.today())).orElse(Strength.NOT_MET);
    }
}

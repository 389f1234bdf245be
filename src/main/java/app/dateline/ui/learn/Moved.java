package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;
import static app.dateline.ui.parts.Words.small;

import app.dateline.question.Fact;
import app.dateline.service.Sitting;
import app.dateline.study.Memory;
import app.dateline.study.Strength;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.MemoryMark;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How the round moved what is remembered: each fact's mark before and after.
final class Moved extends UnorderedList {

    private static final int SHOWN = 8;

    /// The facts of the round, those that changed most in words first; beyond a screenful folded away.
    Moved(Sitting sitting) {
        addClassName("rows");
        var facts =
                IntStream.range(0, sitting.attempt().size())
                        .boxed()
                        .flatMap(i -> sitting.question(i).facts().stream())
                        .distinct()
                        .filter(f -> sitting.memories().containsKey(f.key()))
                        .sorted(
                                Comparator.comparing((Fact f) ->
                                                strength(sitting.memories(), f, sitting))
                                        .reversed())
                        .toList();
        facts.stream().limit(SHOWN).forEach(f -> add(row(sitting, f)));
        if (facts.size() > SHOWN) {
            var more = new UnorderedList();
            more.addClassName("rows");
            facts.stream().skip(SHOWN).forEach(f -> more.add(row(sitting, f)));
            var fold = new NativeDetails(say("moved.rest", number(facts.size() - SHOWN)), more);
            fold.addClassName("twin");
            var rest = new ListItem(fold);
            rest.addClassName("rest");
            add(rest);
        }
    }

    private static ListItem row(Sitting sitting, Fact fact) {
        var before = strength(sitting.before(), fact, sitting);
        var after = strength(sitting.memories(), fact, sitting);
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
                        guessed(sitting, fact)
                                ? say("moved.guessed")
                                : before == after
                                        ? say("moved.still", small(MemoryMark.word(after)))
                                        : say(
                                                "moved.to",
                                                MemoryMark.word(before),
                                                small(MemoryMark.word(after))));
        word.addClassNames("meta", "word");
        return new ListItem(shift, copy, word);
    }

    /// Right, but perhaps by luck: what is remembered says nothing of it yet.
    private static boolean guessed(Sitting sitting, Fact fact) {
        return Optional.ofNullable(sitting.memories().get(fact.key()))
                .filter(m -> m.outcome() == Memory.Outcome.GUESSED)
                .isPresent();
    }

    private static Strength strength(Map<String, Memory> memories, Fact fact, Sitting sitting) {
        return Optional.ofNullable(memories.get(fact.key()))
                .map(m -> m.strength(sitting.today()))
                .orElse(Strength.NOT_MET);
    }
}

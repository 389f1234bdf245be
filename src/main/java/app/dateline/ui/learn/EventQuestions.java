package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Event;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.service.Almanac;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// What is asked about an event: the prompts alone, since options and keys come with the round.
final class EventQuestions extends Section {
    private static final int SHOWN = 6;

    EventQuestions(List<Question> asked, Button practise) {
        var prompts = prompts(asked);
        add(EventView.heading(say("event.questions", asked.size()), ""));
        add(list(prompts.stream().limit(SHOWN)));
        if (prompts.size() > SHOWN) {
            add(
                    new NativeDetails(
                            say("event.more", prompts.size() - SHOWN),
                            list(prompts.stream().skip(SHOWN))));
        }
        var actions = new Div(practise);
        actions.addClassName("actions");
        add(actions);
        addClassName("asked");
    }

    /// The questions of the bank that exercise a fact of an event.
    static List<Question> of(Almanac.Leaf leaf, Event event) {
        return leaf.edition().bank().questions().stream()
                .filter(q -> q.facts().stream().anyMatch(f -> f.event().equals(event.id())))
                .toList();
    }

    /// One of all that ask in the same words, by the first of them.
    private static List<Question> prompts(List<Question> asked) {
        var seen = new HashSet<Prompt>();
        return asked.stream().filter(q -> seen.add(q.prompt())).toList();
    }

    private static OrderedList list(Stream<Question> questions) {
        var list = new OrderedList();
        list.addClassName("prompts");
        questions.forEach(question -> {
            var copy = new Paragraph();
            copy.addClassName("copy");
            Slots.write(copy, question.prompt());
            var level = new Paragraph(say("event.level", LevelWords.of(question.level())));
            level.addClassName("meta");
            list.add(new ListItem(copy, level));
        });
        return list;
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.question.Level;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.Task;
import app.dateline.service.Almanac;
import app.dateline.ui.parts.LevelWords;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;

/// What is asked about an event: the prompts, and of an order or a choice of several what it lies among; keys come with the
/// round.
final class EventQuestions extends Section {
    private static final int SHOWN = 6;

    EventQuestions(List<Question> questions, EventId event, Button practise) {
        var asked = questions.stream().map(q -> AskedOf.of(q, event)).toList();
        var prompts = asked.stream().distinct().toList();
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

    /// What a question asks of one event: of several to be matched its own line, of a list also what it stands among.
    private record AskedOf(Prompt prompt, List<String> among, Level level) {
        static AskedOf of(Question question, EventId event) {
            var prompt =
                    question.task() instanceof Task.Match match
                            ? match.rows().stream()
                                    .filter(r -> r.event().equals(event))
                                    .map(Task.Row::prompt)
                                    .findFirst()
                                    .orElse(question.prompt())
                            : question.prompt();
            return new AskedOf(prompt, among(question.task()), question.level());
        }

        private static List<String> among(Task task) {
            return switch (task) {
                case Task.PutInOrder order -> order.items().stream().map(Task.Item::text).toList();
                case Task.ChooseMany many -> many.options().stream().map(Option::text).toList();
                case Task.ChooseOne _,
                        Task.TrueFalse _,
                        Task.Match _,
                        Task.PlaceOnTimeline _,
                        Task.GiveDate _,
                        Task.TypeText _,
                        Task.TypeNumber _ ->
                        List.of();
            };
        }
    }

    private static OrderedList list(Stream<AskedOf> prompts) {
        var list = new OrderedList();
        list.addClassName("prompts");
        prompts.forEach(asked -> {
            var copy = new Paragraph();
            copy.addClassName("copy");
            Slots.write(copy, asked.prompt());
            var item = new ListItem(copy);
            if (!asked.among().isEmpty()) {
                item.add(meta(String.join(" · ", asked.among())));
            }
            item.add(meta(say("event.level", LevelWords.of(asked.level()))));
            list.add(item);
        });
        return list;
    }

    private static Paragraph meta(String words) {
        var line = new Paragraph(words);
        line.addClassName("meta");
        return line;
    }
}

package app.dateline.ui.answer;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Wording;
import app.dateline.question.Answer;
import app.dateline.question.Task;
import app.dateline.ui.parts.Timeline;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Events on a line of time, and a button in every gap between them.
final class PlaceField extends AnswerField {
    private final List<NativeButton> gaps = new ArrayList<>();
    private Optional<Integer> chosen = Optional.empty();

    PlaceField(Task.PlaceOnTimeline task) {
        var line = new Timeline();
        line.addClassNames("choices", "walk");
        for (var gap = 0; gap <= task.standing().size(); gap++) {
            line.add(gap(task.standing(), gap));
            if (gap < task.standing().size()) {
                var item = task.standing().get(gap);
                line.put(item.date(), item.text());
            }
        }
        add(line);
        dress();
    }

    private ListItem gap(List<Task.Item> standing, int gap) {
        var button = new NativeButton();
        button.setAriaLabel(
                gap == 0
                        ? say("place.before", name(standing.getFirst()))
                        : gap == standing.size()
                                ? say("place.after", name(standing.getLast()))
                                : say(
                                        "place.between",
                                        name(standing.get(gap - 1)),
                                        name(standing.get(gap))));
        button.addClickListener(e -> {
            chosen = Optional.of(gap);
            dress();
            change();
        });
        gaps.add(button);
        var item = new ListItem(button);
        item.addClassName("gap");
        return item;
    }

    private static String name(Task.Item item) {
        return "%s (%s)".formatted(item.text(), Wording.date(item.date()));
    }

    private void dress() {
        for (var i = 0; i < gaps.size(); i++) {
            var button = gaps.get(i);
            var here = chosen.equals(Optional.of(i));
            button.removeAll();
            button.add(new Span(here ? say("place.chosen") : say("place.here")));
            button.getElement().setAttribute("aria-pressed", String.valueOf(here));
            button.getParent()
                    .ifPresent(gap ->
                            gap.getElement().setAttribute("data-state", here ? "chosen" : ""));
        }
    }

    @Override
    public void put(Answer answer) {
        if (!(answer instanceof Answer.Placed(var gap))) {
            throw unfit(answer);
        }
        chosen = Optional.of(gap);
        dress();
        change();
    }

    @Override
    public Optional<Answer> answer() {
        return chosen.map(Answer.Placed::new);
    }

    @Override
    public String wanted() {
        return say("wanted.place");
    }
}

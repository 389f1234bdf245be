package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.HandPicked;
import app.dateline.classroom.quiz.Qualm;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.service.BankDesk;
import app.dateline.ui.author.QuestionLine;
import app.dateline.ui.parts.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The questions that are chosen, in their order, each with what is to be minded about it, and buttons that move it and take it out.
final class PickedList extends OrderedList {
    private static final int SIGN = 18;

    private final List<QuestionId> ids;
    private final SerializableConsumer<Change> changed;
    private final List<Controls> controls = new ArrayList<>();

    /// What is to become of the list, and which question the reader then stands at, to move it up or not.
    record Change(List<QuestionId> to, int at, boolean up) {}

    /// The buttons of one row.
    private record Controls(Button up, Button down, Button out) {}

    PickedList(
            BankDesk desk,
            List<QuestionId> ids,
            HandPicked picked,
            SerializableConsumer<Change> changed) {
        this.ids = ids;
        this.changed = changed;
        addClassNames("picked", "pick-rows");
        var words = new QualmWords(desk.edition(), ids);
        var qualms = picked.qualms().stream().collect(Collectors.groupingBy(Qualm::question));
        for (var i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            add(
                    row(
                            i,
                            desk.made(id).map(desk::shown),
                            qualms.getOrDefault(id, List.of()).stream().map(words::of).toList()));
        }
    }

    private ListItem row(int index, Optional<Question> question, List<String> qualms) {
        var number = new Span(String.valueOf(index + 1));
        number.addClassNames("num", "place");
        var body = new Div();
        question.ifPresentOrElse(
                q -> {
                    var kind = new Div(QuestionLine.kind(q), QuestionLine.level(q));
                    kind.addClassName("kind");
                    body.add(QuestionLine.words(q), kind);
                },
                () -> body.add(new Span(ids.get(index).value())));
        qualms.forEach(words -> body.add(note(words)));
        var row = new ListItem(number, body, controls(index));
        row.setClassName("minded", !qualms.isEmpty());
        return row;
    }

    static Component note(String words) {
        var note = new Paragraph(words);
        note.addClassNames("msg", "care");
        return note;
    }

    private Component controls(int index) {
        var up = button(Icon.UP, say("pick.up", index + 1), () -> swap(index, index - 1));
        up.setEnabled(index > 0);
        var down = button(Icon.DOWN, say("pick.down", index + 1), () -> swap(index, index + 1));
        down.setEnabled(index < ids.size() - 1);
        var out = button(Icon.CLOSE, say("pick.out", index + 1), () -> take(index));
        controls.add(new Controls(up, down, out));
        var row = new Div(up, down, out);
        row.addClassName("controls");
        return row;
    }

    private static Button button(Icon icon, String words, Runnable pressed) {
        var button = new Button(icon.draw(SIGN, 1.8), e -> pressed.run());
        button.addClassNames("plain", "icon");
        button.setAriaLabel(words);
        return button;
    }

    private void swap(int index, int other) {
        var moved = new ArrayList<>(ids);
        Collections.swap(moved, index, other);
        changed.accept(new Change(moved, other, other < index));
    }

    private void take(int index) {
        var left = new ArrayList<>(ids);
        left.remove(index);
        changed.accept(new Change(left, Math.min(index, left.size() - 1), true));
    }

    /// Brings whoever changed the list to where they stand in it.
    void follow(Change change) {
        if (change.at() >= 0) {
            var here = controls.get(change.at());
            Stream.of(change.up() ? here.up() : here.down(), here.down(), here.up(), here.out())
                    .filter(Button::isEnabled)
                    .findFirst()
                    .ifPresent(Button::focus);
        }
    }
}

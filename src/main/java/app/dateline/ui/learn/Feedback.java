package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.chronicle.Wording;
import app.dateline.question.Answer;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import app.dateline.ui.parts.Evidence;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What stands below the stem after an answer: why not what was given, who states what, and what the others are true of.
final class Feedback extends Div {
    private final Edition edition;
    private final Question question;

    /// @param reasons whether the sources are named
    /// @param against whether it is said what speaks against what was given and against the rest
    Feedback(Edition edition, Question question, Answer answer, boolean reasons, boolean against) {
        this.edition = edition;
        this.question = question;
        addClassName("evidence");
        if (against) {
            against(answer);
        }
        if (reasons) {
            add(new Evidence(edition, question).sections());
        }
        if (against && question.task() instanceof Task.ChooseOne choose) {
            add(others(choose, chosen(answer)));
        }
    }

    private void against(Answer answer) {
        switch (question.task()) {
            case Task.ChooseOne choose -> {
                var chosen = chosen(answer);
                if (chosen >= 0 && chosen != choose.key()) {
                    add(whyNot(choose.options().get(chosen)));
                }
            }
            case Task.TrueFalse statement -> {
                if (!statement.key()) {
                    add(whyNot(statement.stated()));
                }
            }
            case Task.PutInOrder order -> {
                if (answer instanceof Answer.Ordered given) {
                    wrongPairs(wrong(given.items().stream().map(order.items()::get).toList()))
                            .ifPresent(this::add);
                }
            }
            case Task.PlaceOnTimeline line -> {
                if (answer instanceof Answer.Placed given) {
                    wrongPairs(misplaced(line, given.gap())).ifPresent(this::add);
                }
            }
            case Task.Match match -> leftOver(match).ifPresent(this::add);
            case Task.ChooseMany _, Task.GiveDate _, Task.TypeNumber _, Task.TypeText _ -> {}
        }
    }

    private static int chosen(Answer answer) {
        return answer instanceof Answer.Chosen chosen ? chosen.option() : -1;
    }

    private Section whyNot(Option option) {
        var section =
                new Section(
                        new H2(say("feedback.why-not", option.text())),
                        copy(new WhyNot(edition, question).of(option)));
        section.addClassName("why");
        return section;
    }

    private Optional<Section> leftOver(Task.Match match) {
        return IntStream.range(0, match.values().size())
                .filter(v -> !match.key().contains(v))
                .mapToObj(match.values()::get)
                .map(v ->
                        new Section(
                                new H2(say("feedback.left-over", v.text())),
                                copy(new WhyNot(edition, question).of(v))))
                .findFirst();
    }

    private Component others(Task.ChooseOne choose, int chosen) {
        var list = new Div();
        list.addClassNames("options", "marked", "compact");
        IntStream.range(0, choose.options().size())
                .filter(i -> i != choose.key() && i != chosen)
                .mapToObj(i -> other(i, choose.options().get(i)))
                .forEach(list::add);
        return new Section(new H2(say("feedback.others")), list);
    }

    private Component other(int index, Option option) {
        var letter = new Span(String.valueOf((char) ('A' + index)));
        letter.addClassName("letter");
        var row = new Div(letter, new Span(option.text()));
        row.addClassName("option");
        var small = new Element("small");
        small.setText(new WhyNot(edition, question).of(option));
        row.getElement().appendChild(small);
        return row;
    }

    private static Optional<Section> wrongPairs(List<Component> sentences) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section(new H2(say("feedback.pairs", sentences.size())));
        section.add(sentences);
        section.addClassName("why");
        return Optional.of(section);
    }

    /// The pairs of a given order that are certainly the other way round.
    private static List<Component> wrong(List<Task.Item> given) {
        var sentences = new ArrayList<Component>();
        for (var i = 0; i < given.size(); i++) {
            for (var j = i + 1; j < given.size(); j++) {
                sentences.addAll(wrong(given.get(i), given.get(j)));
            }
        }
        return sentences;
    }

    private static List<Component> misplaced(Task.PlaceOnTimeline line, int gap) {
        return Stream.concat(
                        line.standing().subList(0, gap).stream()
                                .flatMap(s -> wrong(s, line.placed()).stream()),
                        line.standing().subList(gap, line.standing().size()).stream()
                                .flatMap(s -> wrong(line.placed(), s).stream()))
                .toList();
    }

    /// The sentence that puts a pair right, where the second came before the first.
    private static List<Component> wrong(Task.Item first, Task.Item second) {
        return second.within().before(first.within())
                ? List.of(
                        copy(
                                say(
                                        "feedback.pair",
                                        second.text(),
                                        Wording.date(second.date()),
                                        first.text(),
                                        Wording.date(first.date()))))
                : List.of();
    }

    private static Paragraph copy(String text) {
        var copy = new Paragraph(text);
        copy.addClassName("copy");
        return copy;
    }
}

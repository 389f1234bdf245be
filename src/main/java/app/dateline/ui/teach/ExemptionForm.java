package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Exemption;
import app.dateline.classroom.quiz.Exemption.For;
import app.dateline.classroom.quiz.Extra;
import app.dateline.classroom.quiz.Terms;
import app.dateline.ui.parts.MomentField;
import app.dateline.ui.parts.Picker;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One exemption more: for whom, and what is otherwise for them; what is left empty is as for all.
final class ExemptionForm extends Div {
    private static final List<Integer> PERCENT = List.of(10, 25, 33, 50, 100);
    private static final List<Integer> MINUTES = List.of(5, 10, 15, 30);

    private final Paragraph wrong = new Paragraph();
    private For whom;
    private Optional<Extra> time = Optional.empty();
    private Optional<Instant> opens = Optional.empty();
    private Optional<Instant> due = Optional.empty();
    private Optional<Instant> closes = Optional.empty();
    private Optional<Integer> attempts = Optional.empty();

    /// @param people whom it may be for; one at least
    ExemptionForm(
            Terms terms,
            List<For> people,
            SerializableFunction<For, String> names,
            SerializableConsumer<Exemption> taken) {
        whom = people.getFirst();
        addClassName("pile");
        wrong.addClassNames("meta", "wrong");
        wrong.getElement().setAttribute("role", "alert");
        var zone = terms.zone();
        var who = new Picker<>(say("except.for"), people, names, whom, w -> whom = w);
        var dates =
                new Div(
                        new MomentField(
                                say("quiz.opens-at"), Optional.empty(), zone, at -> opens = at),
                        new MomentField(say("quiz.due-at"), Optional.empty(), zone, at -> due = at),
                        new MomentField(
                                say("quiz.closes-at"), Optional.empty(), zone, at -> closes = at));
        dates.addClassName("dates");
        var others = new Div(who, extra(terms), tries(terms));
        others.addClassName("three");
        var add = new Button(say("except.take"));
        add.addClickListener(e -> take(terms, taken));
        add(others, dates, wrong, add);
    }

    private Picker<Optional<Extra>> extra(Terms terms) {
        var choices =
                terms.limit().isEmpty()
                        ? List.of(Optional.<Extra>empty())
                        : Stream.<Optional<Extra>>concat(
                                        Stream.of(Optional.empty()),
                                        Stream.concat(
                                                PERCENT.stream()
                                                        .map(n ->
                                                                Optional.of(new Extra.Percent(n))),
                                                MINUTES.stream()
                                                        .map(n ->
                                                                Optional.of(new Extra.Minutes(n)))))
                                .toList();
        return new Picker<>(
                say("except.time"),
                choices,
                c ->
                        c.map(extra ->
                                        switch (extra) {
                                            case Extra.Percent(var more) ->
                                                    say("except.percent", more);
                                            case Extra.Minutes(var more) ->
                                                    say("except.minutes", more);
                                        })
                                .orElse(
                                        terms.limit().isEmpty()
                                                ? say("quiz.no-limit")
                                                : say("except.as-all")),
                time,
                c -> time = c);
    }

    private Picker<Optional<Integer>> tries(Terms terms) {
        var choices =
                Stream.concat(
                                Stream.of(Optional.<Integer>empty()),
                                IntStream.rangeClosed(1, 10)
                                        .filter(n -> n != terms.attempts())
                                        .mapToObj(Optional::of))
                        .toList();
        return new Picker<>(
                say("quiz.attempts"),
                choices,
                c -> c.map(String::valueOf).orElse(say("except.as-all")),
                attempts,
                c -> attempts = c);
    }

    private void take(Terms terms, SerializableConsumer<Exemption> taken) {
        var exemption = new Exemption(whom, time, opens, due, closes, attempts);
        if (exemption.equals(Exemption.none(whom))) {
            wrong.setText(say("except.nothing"));
        } else if (!exemption.on(terms).inOrder()) {
            wrong.setText(say("unready.exempt-days"));
        } else {
            taken.accept(exemption);
        }
    }
}

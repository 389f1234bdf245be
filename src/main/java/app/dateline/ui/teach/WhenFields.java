package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Counting;
import app.dateline.classroom.quiz.Overdue;
import app.dateline.classroom.quiz.Terms;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Count;
import app.dateline.ui.parts.MomentField;
import app.dateline.ui.parts.Picker;
import app.dateline.ui.parts.Spans;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// When a quiz is written, how long, and how often.
final class WhenFields extends Div {
    private static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30, 45, 60, 90, 120, 180);

    WhenFields(Terms terms, SerializableConsumer<UnaryOperator<Terms>> changed) {
        addClassName("pile");
        var zone = terms.zone();
        var where = new Paragraph(say("quiz.zone", Clocks.name(zone)));
        where.addClassName("meta");
        var dates =
                row(
                        new MomentField(
                                say("quiz.opens-at"),
                                terms.opens(),
                                zone,
                                at -> changed.accept(t -> t.dated(at, t.due(), t.closes()))),
                        new MomentField(
                                say("quiz.due-at"),
                                terms.due(),
                                zone,
                                at -> changed.accept(t -> t.dated(t.opens(), at, t.closes()))),
                        new MomentField(
                                say("quiz.closes-at"),
                                terms.closes(),
                                zone,
                                at -> changed.accept(t -> t.dated(t.opens(), t.due(), at))));
        dates.setClassName("dates");
        add(
                dates,
                where,
                row(
                        limit(terms, changed),
                        new Picker<>(
                                say("quiz.overdue"),
                                List.of(Overdue.values()),
                                QuizWords::overdue,
                                terms.overdue(),
                                o -> changed.accept(t -> t.limited(t.limit(), o)))),
                row(
                        new Count(
                                say("quiz.attempts"),
                                terms.attempts(),
                                1,
                                Terms.MOST_ATTEMPTS,
                                n -> changed.accept(t -> t.repeated(n, t.counting()))),
                        new Picker<>(
                                say("quiz.counting"),
                                List.of(Counting.values()),
                                QuizWords::counting,
                                terms.counting(),
                                c -> changed.accept(t -> t.repeated(t.attempts(), c)))));
    }

    private static Component limit(
            Terms terms, SerializableConsumer<UnaryOperator<Terms>> changed) {
        var choices = new ArrayList<Optional<Duration>>();
        choices.add(Optional.empty());
        Stream.concat(MINUTES.stream().map(Duration::ofMinutes), terms.limit().stream())
                .distinct()
                .sorted()
                .forEach(l -> choices.add(Optional.of(l)));
        return new Picker<>(
                say("quiz.limit"),
                choices,
                l -> l.map(Spans::words).orElse(say("quiz.no-limit")),
                terms.limit(),
                l -> changed.accept(t -> t.limited(l, t.overdue())));
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("three");
        return row;
    }
}

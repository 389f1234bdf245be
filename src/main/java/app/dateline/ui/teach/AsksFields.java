package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Vocabulary;
import app.dateline.classroom.quiz.Content;
import app.dateline.question.Level;
import app.dateline.study.DisputePolicy;
import app.dateline.study.Selection;
import app.dateline.ui.learn.PractiseOffer;
import app.dateline.ui.parts.Alternatives;
import app.dateline.ui.parts.Choices;
import app.dateline.ui.parts.Count;
import app.dateline.ui.parts.DisputeWords;
import app.dateline.ui.parts.LevelWords;
import app.dateline.ui.parts.Picker;
import app.dateline.ui.parts.RecipeNames;
import app.dateline.ui.parts.TaskNames;
import app.dateline.ui.parts.Toggle;
import app.dateline.ui.parts.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What a quiz asks: of which events, in which ways, how much, and who gets which.
final class AsksFields extends Div {
    private static final List<String> TASKS =
            List.of(
                    "choose-one",
                    "choose-many",
                    "true-false",
                    "put-in-order",
                    "place-on-timeline",
                    "match",
                    "give-date",
                    "type-text",
                    "type-number");

    private final SerializableConsumer<UnaryOperator<Content>> changed;
    private final Div drawing = new Div();
    private final Div picking = new Div();

    /// @param list the way to the list of the questions that are chosen by hand
    AsksFields(
            Content content,
            PractiseOffer offer,
            RouterLink list,
            SerializableConsumer<UnaryOperator<Content>> changed) {
        this.changed = changed;
        addClassName("pile");
        drawing.addClassName("pile");
        picking.addClassName("pile");
        var selection = content.selection();
        drawing.add(
                new Choices<>(
                        say("practise.topics"),
                        offer.topics(),
                        Vocabulary.Topic::name,
                        offer.topics().stream()
                                .filter(t -> selection.topics().contains(t.id()))
                                .toList(),
                        on -> select(s -> s.topics(on.stream().map(t -> t.id()).toList()))),
                row(
                        year(
                                say("practise.from"),
                                say("practise.first-year"),
                                offer,
                                selection.from(),
                                y -> select(s -> s.from(y))),
                        year(
                                say("practise.to"),
                                say("practise.last-year"),
                                offer,
                                selection.to(),
                                y -> select(s -> s.to(y))),
                        new Count(
                                say("quiz.count"),
                                content.count(),
                                1,
                                Content.MOST,
                                n -> changed.accept(c -> c.counting(n)))),
                new Choices<>(
                        say("quiz.levels"),
                        List.of(Level.values()),
                        level -> Words.capital(LevelWords.of(level)),
                        List.copyOf(content.levels()),
                        on -> changed.accept(c -> c.as(Set.copyOf(on)))),
                kinds(content, offer));
        var chosen = content.fixed().size();
        var words = new Paragraph(say("quiz.picked", chosen, Words.capital(Words.number(chosen))));
        words.addClassName("copy");
        list.setText(say("quiz.pick"));
        list.addClassName("button");
        picking.add(words, new Div(list));
        show(content.drawn());
        add(
                drawn(content),
                picking,
                drawing,
                disputes(selection),
                new Toggle(
                        say("quiz.reserved"),
                        say("quiz.reserved-why"),
                        content.reserved(),
                        on -> changed.accept(c -> c.reserving(on))));
    }

    private void show(Content.Drawn drawn) {
        var byHand = drawn == Content.Drawn.CHOSEN;
        picking.setVisible(byHand);
        drawing.setVisible(!byHand);
    }

    private void select(UnaryOperator<Selection> change) {
        changed.accept(c -> c.selecting(change.apply(c.selection())));
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("three");
        return row;
    }

    private static Picker<Optional<Integer>> year(
            String label,
            String any,
            PractiseOffer offer,
            Optional<Integer> value,
            SerializableConsumer<Optional<Integer>> picked) {
        var years = new ArrayList<Optional<Integer>>();
        years.add(Optional.empty());
        offer.years().forEach(y -> years.add(Optional.of(y)));
        value.filter(y -> !offer.years().contains(y)).ifPresent(y -> years.add(Optional.of(y)));
        return new Picker<>(label, years, y -> y.map(String::valueOf).orElse(any), value, picked);
    }

    private Component kinds(Content content, PractiseOffer offer) {
        var head = new Span(say("quiz.kinds"));
        var parts = new Div();
        parts.addClassName("pile");
        parts.add(
                names(
                        say("quiz.tasks"),
                        TASKS,
                        TaskNames::of,
                        content.tasks(),
                        on -> changed.accept(c -> c.asking(c.recipes(), on))),
                names(
                        say("quiz.recipes"),
                        offer.recipes(),
                        RecipeNames::of,
                        content.recipes(),
                        on -> changed.accept(c -> c.asking(on, c.tasks()))));
        var kinds = new NativeDetails(head, parts);
        kinds.addClassName("unfold");
        kinds.setOpen(!content.tasks().isEmpty() || !content.recipes().isEmpty());
        return kinds;
    }

    private static Choices<String> names(
            String legend,
            List<String> all,
            SerializableFunction<String, String> words,
            Set<String> chosen,
            SerializableConsumer<Set<String>> changed) {
        return new Choices<>(
                legend,
                all,
                words,
                all.stream().filter(chosen::contains).toList(),
                on -> changed.accept(Set.copyOf(on)));
    }

    private Component drawn(Content content) {
        return new Alternatives<>(
                say("quiz.drawn"),
                List.of(Content.Drawn.values()),
                d ->
                        switch (d) {
                            case OWN -> say("quiz.drawn-own");
                            case SAME -> say("quiz.drawn-same");
                            case CHOSEN -> say("quiz.drawn-chosen");
                        },
                d ->
                        switch (d) {
                            case OWN -> say("quiz.drawn-own-why");
                            case SAME -> say("quiz.drawn-same-why");
                            case CHOSEN -> say("quiz.drawn-chosen-why");
                        },
                content.drawn(),
                d -> {
                    show(d);
                    changed.accept(c -> c.drawn(d, c.fixed()));
                });
    }

    private Component disputes(Selection selection) {
        return new Alternatives<>(
                say("practise.disputes"),
                List.of(DisputePolicy.values()),
                DisputeWords::of,
                DisputeWords::meaning,
                selection.disputes(),
                policy -> select(s -> s.disputes(policy)));
    }
}

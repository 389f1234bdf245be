package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Vocabulary;
import app.dateline.study.DisputePolicy;
import app.dateline.study.Selection;
import app.dateline.ui.parts.Choice;
import app.dateline.ui.parts.Choices;
import app.dateline.ui.parts.DisputeWords;
import app.dateline.ui.parts.Picker;
import app.dateline.ui.parts.RecipeNames;
import app.dateline.ui.parts.Toggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a learner wants to be asked, and for how long. Every change is told at once; the form itself stays as it is.
final class PractiseForm extends Div {
    private final Paragraph rule = new Paragraph();
    private final Div recipe = new Div();
    private final SerializableConsumer<PractiseAddress> changed;
    private PractiseAddress wanted;

    /// @param missed how many questions the learner ever missed; the choice is offered where there are any
    PractiseForm(
            PractiseOffer offer,
            PractiseAddress wanted,
            int missed,
            SerializableConsumer<PractiseAddress> changed) {
        this.wanted = wanted;
        this.changed = changed;
        addClassName("wanted");
        rule.addClassName("meta");
        var length =
                new Choice<>(
                        say("practise.length"),
                        List.of(Length.values()),
                        Length::words,
                        wanted.length(),
                        l -> change(this.wanted.length(l)));
        var head = new Span(say("practise.narrow"));
        var narrow = new NativeDetails(head, fields(offer));
        narrow.setOpen(!wanted.selection().equals(Selection.ALL) && !onlyMissed());
        narrow.addClassName("narrow");
        add(length, rule);
        if (missed > 0 || wanted.selection().missed()) {
            add(
                    new Toggle(
                            say("practise.missed"),
                            say("practise.missed-count", missed),
                            wanted.selection().missed(),
                            on -> change(with(s -> s.missed(on)))));
        }
        add(narrow);
        dress();
    }

    private boolean onlyMissed() {
        return wanted.selection().missed(false).equals(Selection.ALL);
    }

    private Div fields(PractiseOffer offer) {
        var selection = wanted.selection();
        var topics =
                new Choices<>(
                        say("practise.topics"),
                        offer.topics(),
                        Vocabulary.Topic::name,
                        offer.topics().stream()
                                .filter(t -> selection.topics().contains(t.id()))
                                .toList(),
                        on ->
                                change(
                                        with(s ->
                                                s.topics(
                                                        on.stream()
                                                                .map(Vocabulary.Topic::id)
                                                                .toList()))));
        var kind =
                picker(
                        say("practise.kind"),
                        say("practise.any-kind"),
                        offer.kinds(),
                        k -> capital(k.name()),
                        offer.kinds().stream()
                                .filter(k -> selection.kind().equals(Optional.of(k.id())))
                                .findFirst(),
                        k -> change(with(s -> s.kind(k.map(Vocabulary.Kind::id)))));
        recipe.add(
                picker(
                        say("practise.recipe"),
                        say("practise.any-recipe"),
                        offer.recipes(),
                        RecipeNames::of,
                        selection.recipe(),
                        r -> change(with(s -> s.recipe(r)))));
        var from =
                picker(
                        say("practise.from"),
                        say("practise.first-year"),
                        offer.years(),
                        String::valueOf,
                        selection.from(),
                        y -> change(with(s -> s.from(y))));
        var to =
                picker(
                        say("practise.to"),
                        say("practise.last-year"),
                        offer.years(),
                        String::valueOf,
                        selection.to(),
                        y -> change(with(s -> s.to(y))));
        var disputes =
                new Picker<>(
                        say("practise.disputes"),
                        List.of(DisputePolicy.values()),
                        DisputeWords::of,
                        selection.disputes(),
                        p -> change(with(s -> s.disputes(p))));
        var rows = new Div(from, to, kind, recipe, disputes);
        rows.addClassName("search");
        var fields = new Div(topics, rows);
        fields.addClassName("stack");
        return fields;
    }

    private static <T> Picker<Optional<T>> picker(
            String label,
            String any,
            List<T> choices,
            SerializableFunction<T, String> words,
            Optional<T> value,
            SerializableConsumer<Optional<T>> picked) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        choices.forEach(c -> all.add(Optional.of(c)));
        return new Picker<>(label, all, c -> c.map(words).orElse(any), value, picked);
    }

    private PractiseAddress with(UnaryOperator<Selection> change) {
        return wanted.selection(change.apply(wanted.selection()));
    }

    private void change(PractiseAddress other) {
        wanted = other;
        dress();
        changed.accept(other);
    }

    /// A line of time asks in one way only.
    private void dress() {
        rule.setText(wanted.length().rule());
        recipe.setVisible(wanted.length() != Length.GROWING);
    }
}

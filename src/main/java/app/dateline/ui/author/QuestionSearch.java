package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Event;
import app.dateline.question.Fact;
import app.dateline.question.Level;
import app.dateline.question.Question;
import app.dateline.service.BankDesk;
import app.dateline.ui.parts.LevelWords;
import app.dateline.ui.parts.Picker;
import app.dateline.ui.parts.RecipeNames;
import app.dateline.ui.parts.TaskNames;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What to look for among the questions: words, and what they are of. Words act while they are written, each choice at once.
public final class QuestionSearch extends Div {
    private static final int PAUSE = 250;

    private final Paragraph count = new Paragraph();

    /// @param typed hears of words as they are written
    /// @param picked hears of a choice, which is a step back can take
    public QuestionSearch(
            BankDesk desk,
            QuestionFilter filter,
            SerializableConsumer<String> typed,
            SerializableConsumer<UnaryOperator<QuestionFilter>> picked) {
        addClassName("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", say("bank.search"));
        count.addClassNames("meta", "num");
        count.getElement().setAttribute("role", "status");
        var questions = desk.made().questions();
        add(
                words(filter, typed),
                picker(
                        say("bank.event"),
                        events(desk),
                        id -> desk.edition().event(id).map(Event::title).orElse(id),
                        filter.event(),
                        e -> picked.accept(f -> f.event(e))),
                picker(
                        say("bank.recipe"),
                        questions.stream()
                                .map(Question::recipe)
                                .distinct()
                                .sorted(Comparator.comparing(RecipeNames::of))
                                .toList(),
                        r -> capital(RecipeNames.of(r)),
                        filter.recipe(),
                        r -> picked.accept(f -> f.recipe(r))),
                picker(
                        say("bank.task"),
                        questions.stream().map(q -> q.task().type()).distinct().sorted().toList(),
                        TaskNames::of,
                        filter.task(),
                        t -> picked.accept(f -> f.task(t))),
                picker(
                        say("bank.state"),
                        List.of(QuestionFilter.Status.values()),
                        QuestionSearch::status,
                        filter.status(),
                        s -> picked.accept(f -> f.status(s))),
                picker(
                        say("bank.level"),
                        List.of(Level.values()),
                        l -> capital(LevelWords.of(l)),
                        filter.level(),
                        l -> picked.accept(f -> f.level(l))),
                count);
    }

    /// Says how many fit.
    public void count(int fitting, int all) {
        count.setText(say("bank.count", fitting, all));
    }

    private static List<String> events(BankDesk desk) {
        return desk.made().questions().stream()
                .flatMap(q -> q.facts().stream())
                .map(Fact::event)
                .distinct()
                .map(desk.edition().chronicle()::event)
                .sorted(Comparator.comparing(Event::title))
                .map(e -> e.id().value())
                .toList();
    }

    private static Component words(QuestionFilter filter, SerializableConsumer<String> typed) {
        var input = new Element("input");
        input.setAttribute("type", "search");
        input.setAttribute("id", "bank-words");
        input.setAttribute("value", filter.words());
        input.setAttribute("maxlength", "100");
        input.setAttribute("autocomplete", "off");
        input.getClassList().add("control");
        input.addEventListener(
                        "input",
                        e -> typed.accept(e.getEventData().path("element.value").asString("")))
                .addEventData("element.value")
                .debounce(PAUSE);
        var label = new NativeLabel(say("bank.words"));
        label.addClassName("label");
        label.getElement().setAttribute("for", "bank-words");
        var field = new Div(label);
        field.addClassNames("field", "find");
        field.getElement().appendChild(input);
        return field;
    }

    private static <T> Picker<Optional<T>> picker(
            String label,
            List<T> choices,
            SerializableFunction<T, String> words,
            Optional<T> value,
            SerializableConsumer<Optional<T>> picked) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        Stream.concat(choices.stream(), value.stream().filter(v -> !choices.contains(v)))
                .map(Optional::of)
                .forEach(all::add);
        return new Picker<>(
                label, all, c -> c.map(words).orElseGet(() -> say("bank.any")), value, picked);
    }

    private static String status(QuestionFilter.Status status) {
        return switch (status) {
            case ASKED -> say("bank.asked");
            case REWORDED -> say("bank.reworded");
            case RETIRED -> say("bank.retired");
            case SET_ASIDE -> say("bank.set-aside");
        };
    }
}

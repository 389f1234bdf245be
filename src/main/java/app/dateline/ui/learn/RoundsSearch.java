package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.progress.RoundFilter.Outcome;
import app.dateline.ui.parts.Picker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What to look for in the history: from a day, to a day, and how the rounds went.
final class RoundsSearch extends Div {

    RoundsSearch(RoundsAddress address, SerializableConsumer<RoundsAddress> go) {
        addClassName("search");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", say("rounds.search"));
        add(
                day(
                        "from",
                        say("rounds.from"),
                        address.filter().from(),
                        d -> go.accept(address.from(d))),
                day("to", say("rounds.to"), address.filter().to(), d -> go.accept(address.to(d))),
                new Picker<>(
                        say("rounds.how"),
                        List.of(Outcome.values()),
                        RoundsSearch::words,
                        address.filter().outcome(),
                        how -> go.accept(address.how(how))));
    }

    private static Div day(
            String id,
            String words,
            Optional<LocalDate> day,
            SerializableConsumer<Optional<LocalDate>> change) {
        var input = new Input();
        input.setType("date");
        input.setId("rounds-" + id);
        input.addClassName("control");
        input.setValue(day.map(LocalDate::toString).orElse(""));
        input.addValueChangeListener(e -> change.accept(read(e.getValue())));
        var label = new NativeLabel(words);
        label.setFor(input);
        label.addClassName("label");
        var field = new Div(label, input);
        field.addClassName("field");
        return field;
    }

    private static Optional<LocalDate> read(String value) {
        try {
            return value.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case ANY -> say("rounds.any");
            case RIGHT -> say("rounds.right");
            case MISSED -> say("rounds.missed");
            case OPEN -> say("rounds.open");
        };
    }
}

package app.dateline.ui.answer;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.EventDate;
import app.dateline.question.Answer;
import app.dateline.question.Task;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A year, and a month where the question asks for one: a field with steps and twelve buttons.
final class DateField extends AnswerField {
    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    /// The first step in an empty field gives a year of living memory, the same for every question.
    private static final String FIRST_STEP =
            """
            const begin = (event) => {
                const at = event.composedPath()[0];
                const step = event.type === 'keydown'
                    ? ['ArrowUp', 'ArrowDown'].includes(event.key)
                    : at instanceof Element && at.matches('[part~=increase-button], [part~=decrease-button]');
                if (step && !this.value && !this.inputElement.validity.badInput) {
                    event.preventDefault();
                    event.stopPropagation();
                    this.inputElement.value = '2000';
                    this.inputElement.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
                }
            };
            ['keydown', 'click', 'touchend'].forEach((type) => this.addEventListener(type, begin, true));
            """;

    private final boolean byMonth;
    private final IntegerField year = new IntegerField(say("date.year"));
    private final List<Button> months = new ArrayList<>();
    private OptionalInt month = OptionalInt.empty();

    DateField(Task.GiveDate task) {
        byMonth = task.asked() == EventDate.Precision.MONTH;
        addClassName("dateform");
        year.setMin(FIRST);
        year.setMax(LAST);
        year.setStepButtonsVisible(true);
        year.getElement().executeJs(FIRST_STEP);
        year.setValueChangeMode(ValueChangeMode.LAZY);
        year.setI18n(
                new IntegerField.IntegerFieldI18n()
                        .setBadInputErrorMessage(say("date.year-bad"))
                        .setMinErrorMessage(say("date.year-bad"))
                        .setMaxErrorMessage(say("date.year-bad")));
        year.addValueChangeListener(e -> change());
        add(year);
        if (byMonth) {
            add(monthButtons());
        }
    }

    private Component monthButtons() {
        var grid = new Div();
        grid.addClassName("months");
        for (var each : Month.values()) {
            var button = new Button(each.getDisplayName(TextStyle.SHORT, getLocale()));
            button.setAriaLabel(each.getDisplayName(TextStyle.FULL, getLocale()));
            button.getElement().setAttribute("aria-pressed", "false");
            button.addClickListener(e -> press(each.getValue()));
            months.add(button);
            grid.add(button);
        }
        var label = new Span(say("date.month"));
        label.addClassName("label");
        var group = new Div(label, grid);
        group.addClassName("field");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", say("date.month"));
        return group;
    }

    private void press(int number) {
        month = OptionalInt.of(number);
        for (var i = 0; i < months.size(); i++) {
            months.get(i)
                    .getElement()
                    .setAttribute("aria-pressed", String.valueOf(i + 1 == number));
        }
        change();
    }

    @Override
    public void put(Answer answer) {
        if (!(answer instanceof Answer.Dated(var given, var inMonth))) {
            throw unfit(answer);
        }
        year.setValue(given);
        inMonth.ifPresent(this::press);
    }

    @Override
    public Optional<Answer> answer() {
        return validYear()
                .filter(y -> !byMonth || month.isPresent())
                .map(y -> new Answer.Dated(y, month));
    }

    @Override
    public Optional<String> pencilled() {
        var name =
                month.isPresent()
                        ? Month.of(month.getAsInt()).getDisplayName(TextStyle.FULL, getLocale())
                        : "";
        var words = (name + " " + validYear().map(String::valueOf).orElse("")).strip();
        return Optional.of(words).filter(w -> !w.isEmpty());
    }

    private Optional<Integer> validYear() {
        return Optional.ofNullable(year.getValue())
                .filter(y -> y >= FIRST && y <= LAST && !year.isInvalid());
    }

    @Override
    public String wanted() {
        if (year.isInvalid()) {
            return "";
        }
        return byMonth ? say("wanted.month") : say("wanted.year");
    }

    @Override
    public Optional<Component> typing() {
        return Optional.of(year);
    }
}

package app.dateline.ui.answer;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Answer;
import app.dateline.question.Figures;
import app.dateline.question.Task;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/// A number typed in its unit, which stands in the field; what counts as near enough stands below it.
final class NumberField extends AnswerField {
    private static final int LONGEST = 40;

    private final String before;
    private final String after;
    private final TextField field = new TextField(say("number.label"));

    NumberField(Task.TypeNumber task) {
        before = task.before();
        after = task.after();
        field.addClassNames("answer", "figure-in-unit");
        field.setHelperText(help(task));
        field.setMaxLength(LONGEST);
        field.setAutocomplete(Autocomplete.OFF);
        field.getElement().setAttribute("inputmode", "decimal");
        unit(before).ifPresent(field::setPrefixComponent);
        unit(after).ifPresent(field::setSuffixComponent);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(e -> change());
        add(field);
    }

    private static String help(Task.TypeNumber task) {
        var about = task.keys().stream().filter(k -> k.tolerance() > 0).toList();
        if (about.isEmpty()) {
            return say("number.exact");
        }
        var share = about.getFirst().tolerance() / Math.abs(about.getFirst().number());
        return task.several() ? say("number.about-some", share) : say("number.about", share);
    }

    private static Optional<Component> unit(String words) {
        return Optional.of(words.strip()).filter(w -> !w.isEmpty()).map(Span::new);
    }

    @Override
    public void put(Answer answer) {
        if (!(answer instanceof Answer.Typed(var text))) {
            throw unfit(answer);
        }
        field.setValue(text);
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.of(field.getValue())
                .filter(text -> !Figures.read(text, before, after).isEmpty())
                .map(Answer.Typed::new);
    }

    @Override
    public Optional<String> pencilled() {
        return answer().map(a -> before + Figures.bare(field.getValue(), before, after) + after);
    }

    @Override
    public String wanted() {
        return say("wanted.number");
    }

    @Override
    public Optional<Component> typing() {
        return Optional.of(field);
    }
}

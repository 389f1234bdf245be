package app.dateline.ui.answer;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Answer;
import app.dateline.question.Task;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/// A name typed in; the rule of marking stands below it.
final class TypeField extends AnswerField {
    private static final int LONGEST = 120;

    private final TextField field = new TextField(say("type.label"));

    TypeField(@SuppressWarnings("unused") Task.TypeText task) {
        field.addClassName("answer");
        field.setHelperText(say("type.help"));
        field.setMaxLength(LONGEST);
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        field.setAutocorrect(false);
        field.getElement().setAttribute("spellcheck", "false");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(e -> change());
        add(field);
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
        return text().map(Answer.Typed::new);
    }

    @Override
    public Optional<String> pencilled() {
        return text();
    }

    private Optional<String> text() {
        return Optional.of(field.getValue().strip())
                .filter(t -> t.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    @Override
    public String wanted() {
        return say("wanted.name");
    }

    @Override
    public Optional<Component> typing() {
        return Optional.of(field);
    }
}

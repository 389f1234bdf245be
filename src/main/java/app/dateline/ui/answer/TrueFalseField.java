package app.dateline.ui.answer;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Answer;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;

/// Whether the statement of the stem holds.
final class TrueFalseField extends AnswerField {
    private final RadioButtonGroup<Boolean> group = new RadioButtonGroup<>();

    TrueFalseField() {
        group.addClassNames("options", "grid2");
        group.setItems(true, false);
        group.setItemLabelGenerator(t -> t ? say("statement.true") : say("statement.false"));
        group.setAriaLabelledBy("stem");
        group.addValueChangeListener(e -> change());
        add(group);
    }

    @Override
    public void put(Answer answer) {
        if (!(answer instanceof Answer.Judged(var holds))) {
            throw unfit(answer);
        }
        group.setValue(holds);
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.ofNullable(group.getValue()).map(Answer.Judged::new);
    }

    @Override
    public String wanted() {
        return say("wanted.statement");
    }
}

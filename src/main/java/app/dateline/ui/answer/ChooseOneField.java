package app.dateline.ui.answer;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Answer;
import app.dateline.question.Option;
import app.dateline.question.Task;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.stream.IntStream;

/// One of several options; short ones stand in two columns.
final class ChooseOneField extends AnswerField {
    private static final int SHORT = 12;

    private final Task.ChooseOne task;
    private final RadioButtonGroup<Integer> group = new RadioButtonGroup<>();

    ChooseOneField(Task.ChooseOne task) {
        this.task = task;
        group.addClassName("options");
        if (task.options().stream().map(Option::text).allMatch(t -> t.length() <= SHORT)) {
            group.addClassName("grid2");
        }
        group.setItems(IntStream.range(0, task.options().size()).boxed().toList());
        group.setItemLabelGenerator(i -> task.options().get(i).text());
        group.setAriaLabelledBy("stem");
        group.addValueChangeListener(e -> change());
        add(group);
    }

    @Override
    public void put(Answer answer) {
        if (!(answer instanceof Answer.Chosen(var option))) {
            throw unfit(answer);
        }
        group.setValue(option);
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.ofNullable(group.getValue()).map(Answer.Chosen::new);
    }

    @Override
    public Optional<String> pencilled() {
        return Optional.ofNullable(group.getValue()).map(i -> task.options().get(i).text());
    }

    @Override
    public String wanted() {
        return say("wanted.option");
    }
}

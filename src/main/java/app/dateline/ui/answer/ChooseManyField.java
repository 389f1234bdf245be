package app.dateline.ui.answer;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Answer;
import app.dateline.question.Task;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Several of the options.
final class ChooseManyField extends AnswerField {
    private final CheckboxGroup<Integer> group = new CheckboxGroup<>();

    ChooseManyField(Task.ChooseMany task) {
        group.addClassNames("options", "many");
        group.setItems(IntStream.range(0, task.options().size()).boxed().toList());
        group.setItemLabelGenerator(i -> task.options().get(i).text());
        group.setAriaLabelledBy("stem");
        group.addValueChangeListener(e -> change());
        add(group);
    }

    @Override
    public void put(Answer answer) {
        if (!(answer instanceof Answer.Several(var options))) {
            throw unfit(answer);
        }
        group.setValue(Set.copyOf(options));
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.of(List.copyOf(group.getValue()))
                .filter(chosen -> !chosen.isEmpty())
                .map(Answer.Several::new);
    }

    @Override
    public Optional<String> progress() {
        return Optional.of(group.getValue().size())
                .filter(n -> n > 0)
                .map(n -> say("many.chosen", n));
    }

    @Override
    public String wanted() {
        return say("wanted.options");
    }
}

package app.dateline.ui.answer;

import app.dateline.question.Answer;
import app.dateline.question.Task;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/// Where one task is answered. It shows what may be seen before the answer, and nothing of the key.
public abstract sealed class AnswerField extends Div
        permits ChooseOneField,
                ChooseManyField,
                TrueFalseField,
                MatchField,
                PlaceField,
                OrderField,
                DateField,
                TypeField,
                NumberField {
    private Runnable changed = () -> {};

    AnswerField() {
        addClassName("answering");
    }

    public static AnswerField of(Task task) {
        return switch (task) {
            case Task.ChooseOne choose -> new ChooseOneField(choose);
            case Task.ChooseMany many -> new ChooseManyField(many);
            case Task.TrueFalse statement -> new TrueFalseField();
            case Task.PutInOrder order -> new OrderField(order);
            case Task.PlaceOnTimeline line -> new PlaceField(line);
            case Task.Match match -> new MatchField(match);
            case Task.GiveDate date -> new DateField(date);
            case Task.TypeNumber number -> new NumberField(number);
            case Task.TypeText type -> new TypeField(type);
        };
    }

    /// What has been given so far, once it is enough to be checked.
    public abstract Optional<Answer> answer();

    /// Shows an answer that was given before, as if it had been given here.
    ///
    /// @throws IllegalArgumentException where it is none to this task
    public abstract void put(Answer answer);

    /// What it says of an answer to another task.
    static IllegalArgumentException unfit(Answer answer) {
        return new IllegalArgumentException("This task is not answered by " + answer);
    }

    /// The same as words for the blank of the stem, where the answer belongs there.
    public Optional<String> pencilled() {
        return Optional.empty();
    }

    /// How far it has come, in words, where that is not seen at a glance.
    public Optional<String> progress() {
        return Optional.empty();
    }

    /// What must be added before it can be checked, in words; none where the control says it itself.
    public abstract String wanted();

    /// Called after every change of the answer.
    public void whenChanged(Runnable changed) {
        this.changed = changed;
    }

    /// A whole answer is marked as such: from then on Enter checks it, whatever has the focus (round-keys.ts).
    protected void change() {
        getElement().setAttribute("data-ready", answer().isPresent());
        changed.run();
    }

    /// The answer that what is shown is right as it stands, where a task allows that without touching it.
    public Optional<Answer> standing() {
        return Optional.empty();
    }

    /// The control to type into, which takes the focus when the question appears; else the question itself has it.
    public Optional<Component> typing() {
        return Optional.empty();
    }
}

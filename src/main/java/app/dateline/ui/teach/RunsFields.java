package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Showing.When;
import app.dateline.ui.parts.Alternatives;
import app.dateline.ui.parts.Toggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.function.UnaryOperator;

/// How the papers of a quiz run.
final class RunsFields extends Div {

    /// @param changed is told of what is to be done to the plan; `again` after that, where other fields depend on it
    RunsFields(Plan plan, SerializableConsumer<UnaryOperator<Plan>> changed, Runnable again) {
        addClassName("pile");
        add(
                new Alternatives<>(
                        say("quiz.behaviour"),
                        List.of(Behaviour.values()),
                        QuizWords::name,
                        QuizWords::help,
                        plan.behaviour(),
                        b -> {
                            changed.accept(p -> suited(p, b));
                            again.run();
                        }),
                new Toggle(
                        say("quiz.shuffled"),
                        say("quiz.shuffled-why"),
                        plan.shuffled(),
                        on -> changed.accept(p -> p.running(p.behaviour(), on))));
    }

    /// What is seen goes with how it runs: answer by answer all is seen at once, else nothing before the end.
    private static Plan suited(Plan plan, Behaviour behaviour) {
        var before = plan.behaviour().checks();
        var showing =
                behaviour.checks() == before
                        ? plan.showing()
                        : behaviour.checks() ? Showing.all(When.DURING) : Showing.CAREFUL;
        return plan.running(behaviour, plan.shuffled()).showing(showing);
    }
}

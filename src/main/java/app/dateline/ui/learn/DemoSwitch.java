package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.ShownName;
import app.dateline.classroom.quiz.SimulatedQuizzes;
import app.dateline.service.Demonstration;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Toggle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.stream.IntStream;

/// One switch that loads a course with simulated students, and removes it.
public final class DemoSwitch extends Div {

    /// @param topic of the bank that the course is to read
    public DemoSwitch(Demonstration demonstration, LearnerId learner, String topic) {
        add(
                new Toggle(
                        say("demo.switch"),
                        say("demo.why", Demonstration.STUDENTS),
                        demonstration.of(learner).isPresent(),
                        on -> {
                            if (on) {
                                var course =
                                        demonstration.load(learner, topic, Clocks.zone(), names());
                                UI.getCurrent().navigate("course/" + course);
                            } else {
                                demonstration.remove(learner);
                                UI.getCurrent().refreshCurrentRoute(true);
                            }
                        }));
    }

    private static Demonstration.Names names() {
        var quizzes = new EnumMap<SimulatedQuizzes, ShownName>(SimulatedQuizzes.class);
        for (var quiz : SimulatedQuizzes.values()) {
            quizzes.put(quiz, new ShownName(name(quiz)));
        }
        return new Demonstration.Names(
                new ShownName(say("demo.course")),
                quizzes,
                IntStream.rangeClosed(1, Demonstration.STUDENTS)
                        .mapToObj(n -> new ShownName(say("demo.student", n)))
                        .toList());
    }

    private static String name(SimulatedQuizzes quiz) {
        return switch (quiz) {
            case OVER -> say("demo.over");
            case RUNNING -> say("demo.running");
            case TO_COME -> say("demo.to-come");
        };
    }
}

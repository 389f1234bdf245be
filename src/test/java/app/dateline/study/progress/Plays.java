package app.dateline.study.progress;

import app.dateline.question.Mark;
import app.dateline.study.Attempt;
import app.dateline.study.AttemptId;
import app.dateline.study.LearnerId;
import app.dateline.study.Samples;
import app.dateline.study.Step;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;

/// Rounds for tests, played as told.
final class Plays {
    private static final LearnerId LEARNER = new LearnerId(new UUID(1, 1).toString());

    private Plays() {}

    /// A finished round that began at an instant, a minute a question, with these marks.
    static Attempt round(String at, Mark... marks) {
        return played(at, marks.length, marks);
    }

    /// A round of so many questions, of which the first were answered.
    static Attempt played(String at, int questions, Mark... marks) {
        var start = Instant.parse(at);
        var steps = new ArrayList<Step>();
        steps.add(Samples.started(start, questions));
        for (var i = 0; i < marks.length; i++) {
            var then = start.plusSeconds(60L * (i + 1));
            steps.add(Samples.answered(then, i, marks[i], Samples.fact("e" + i)));
            steps.add(new Step.Moved(then.plusSeconds(5), i + 1));
        }
        return new Attempt(
                new AttemptId(
                        UUID.nameUUIDFromBytes(at.getBytes(StandardCharsets.UTF_8)).toString()),
                LEARNER,
                steps);
    }
}

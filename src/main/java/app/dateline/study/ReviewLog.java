package app.dateline.study;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// A learner's cards as graded and taken back, in the order it happened, or the last of it; `revision` grows with every step.
public record ReviewLog(LearnerId learner, long revision, List<ReviewStep> steps) {
    public ReviewLog {
        steps = List.copyOf(steps);
    }

    /// The grades that count: those not taken back.
    public List<ReviewStep.Graded> standing() {
        var undone =
                steps.stream()
                        .filter(ReviewStep.Undone.class::isInstance)
                        .map(s -> ((ReviewStep.Undone) s).graded())
                        .collect(Collectors.toSet());
        return steps.stream()
                .filter(ReviewStep.Graded.class::isInstance)
                .map(ReviewStep.Graded.class::cast)
                .filter(g -> !undone.contains(g.id()))
                .toList();
    }

    /// The same, of one topic.
    public List<ReviewStep.Graded> standing(String topic) {
        return standing().stream().filter(g -> g.topic().equals(topic)).toList();
    }

    /// The same, of one topic on one of the learner's days.
    public List<ReviewStep.Graded> standing(String topic, LocalDate day) {
        return standing(topic).stream().filter(g -> g.day().equals(day)).toList();
    }
}

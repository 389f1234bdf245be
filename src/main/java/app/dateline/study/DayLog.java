package app.dateline.study;

import java.util.List;
import java.util.Optional;

/// What a learner did to the cards of a topic on one of their days.
///
/// @param grades those that stand, in their order
/// @param last what would be taken back: the last grade or mark that stands
/// @param limits those set for this day alone
public record DayLog(
        List<ReviewStep.Graded> grades,
        Optional<ReviewStep.Reversible> last,
        Optional<Limits> limits) {
    public static final DayLog NONE = new DayLog(List.of(), Optional.empty(), Optional.empty());

    public DayLog {
        grades = List.copyOf(grades);
    }
}

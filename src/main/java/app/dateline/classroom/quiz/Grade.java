package app.dateline.classroom.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// What a quiz came to for one student.
///
/// @param computed the share of the full mark, from 0 to 1, that the papers come to by the rule of the quiz
/// @param byHand the share that was set by hand in its place
/// @param papers how many the student has begun
/// @param late whether the paper that counts was handed in after the quiz was due; of a mean, whether any was
public record Grade(
        State state, Optional<Double> computed, Optional<Double> byHand, int papers, boolean late) {

    public enum State {
        NOT_OPEN,
        NOT_BEGUN,
        WRITING,

        /// One paper at least has been handed in.
        HANDED_IN,

        /// Closed, and nothing that counts was handed in.
        MISSED
    }

    /// What stands in the gradebook.
    public Optional<Double> share() {
        return byHand.or(() -> computed);
    }

    /// @param terms the student's own
    /// @param papers of the student, the first begun first
    /// @param marks set by hand for the student, the first set first
    public static Grade of(Terms terms, List<Paper> papers, List<HandMark> marks, Instant now) {
        var counted = papers.stream().filter(Paper::counts).toList();
        var byHand = marks.isEmpty() ? Optional.<Double>empty() : marks.getLast().share();
        return new Grade(
                state(terms, papers, counted, now),
                computed(terms.counting(), counted),
                byHand,
                papers.size(),
                late(terms, counted));
    }

    private static State state(Terms terms, List<Paper> papers, List<Paper> counted, Instant now) {
        if (papers.stream().anyMatch(Paper::running)) {
            return State.WRITING;
        }
        if (!counted.isEmpty()) {
            return State.HANDED_IN;
        }
        if (terms.closed(now)) {
            return State.MISSED;
        }
        return terms.opened(now) ? State.NOT_BEGUN : State.NOT_OPEN;
    }

    private static Optional<Double> computed(Counting counting, List<Paper> counted) {
        return counting == Counting.MEAN
                ? counted.stream().mapToDouble(Paper::share).average().stream().boxed().findFirst()
                : chosen(counting, counted).map(Paper::share);
    }

    /// The paper that counts, where one does by itself.
    public static Optional<Paper> chosen(Counting counting, List<Paper> counted) {
        ToDoubleFunction<Paper> rank =
                switch (counting) {
                    case BEST -> Paper::share;
                    case LAST -> paper -> paper.start().number();
                    case FIRST -> paper -> -paper.start().number();
                    case MEAN -> paper -> 0;
                };
        return counting == Counting.MEAN
                ? Optional.empty()
                : counted.stream()
                        .reduce((a, b) -> rank.applyAsDouble(b) > rank.applyAsDouble(a) ? b : a);
    }

    private static boolean late(Terms terms, List<Paper> counted) {
        var counting =
                terms.counting() == Counting.MEAN ? counted.stream() : chosen(terms, counted);
        return counting.flatMap(p -> p.submitted().stream()).anyMatch(s -> terms.late(s.at()));
    }

    private static Stream<Paper> chosen(Terms terms, List<Paper> counted) {
        return chosen(terms.counting(), counted).stream();
    }
}

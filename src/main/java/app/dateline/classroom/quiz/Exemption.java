package app.dateline.classroom.quiz;

import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is otherwise for one student or one group of the course than for all; what is empty is as for all.
public record Exemption(
        For whom,
        Optional<Extra> time,
        Optional<Instant> opens,
        Optional<Instant> due,
        Optional<Instant> closes,
        Optional<Integer> attempts) {

    /// As for all.
    public static Exemption none(For whom) {
        return new Exemption(
                whom,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Whom it is for.
    public sealed interface For {
        record Student(LearnerId learner) implements For {}

        record Group(String name) implements For {}

        /// Whether it is for this one student by name.
        default boolean is(LearnerId learner) {
            return this instanceof Student(var one) && one.equals(learner);
        }

        default boolean holds(LearnerId learner, Optional<String> group) {
            return switch (this) {
                case Student _ -> is(learner);
                case Group(var name) -> group.filter(name::equals).isPresent();
            };
        }
    }

    /// What is for one student by name, among these.
    public static Optional<Exemption> of(List<Exemption> exemptions, LearnerId learner) {
        return exemptions.stream().filter(e -> e.whom().is(learner)).findFirst();
    }

    /// The terms for a student: what is for their group holds before what is for all, and what is for them before that.
    public static Terms terms(
            Terms all, List<Exemption> exemptions, LearnerId learner, Optional<String> group) {
        var terms = all;
        for (var personal : new boolean[] {false, true}) {
            for (var exemption : exemptions) {
                if (exemption.whom() instanceof For.Student == personal
                        && exemption.whom().holds(learner, group)) {
                    terms = exemption.on(terms, all);
                }
            }
        }
        return terms;
    }

    /// The terms with this alone.
    public Terms on(Terms all) {
        return on(all, all);
    }

    private Terms on(Terms terms, Terms all) {
        return new Terms(
                opens.or(terms::opens),
                due.or(terms::due),
                closes.or(terms::closes),
                terms.zone(),
                time.flatMap(more -> all.limit().map(more::on)).or(terms::limit),
                terms.overdue(),
                attempts.orElse(terms.attempts()),
                terms.counting());
    }
}

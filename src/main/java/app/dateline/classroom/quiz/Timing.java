package app.dateline.classroom.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When a paper ends, from its log and the terms its student has now.
public final class Timing {
    private Timing() {}

    /// When the time of a paper is up, if ever: by the terms of now, never sooner than was promised when it began. Where nothing was
    /// promised no limit is laid on it afterwards, but it ends when the quiz closes.
    public static Optional<Instant> deadline(Paper paper, Terms terms) {
        var start = paper.start();
        return start.deadline().isEmpty()
                ? terms.closes()
                : terms.deadline(start.at()).map(now -> later(now, start.deadline().get()));
    }

    /// Whether answers can still be written.
    public static boolean open(Paper paper, Terms terms, Instant clock) {
        var now = paper.now(clock);
        return paper.running()
                && deadline(paper, terms).filter(end -> !now.isBefore(end)).isEmpty();
    }

    /// What is left of the time, if it is limited; it is never more than there was, should the clock jump back.
    public static Optional<Duration> left(Paper paper, Terms terms, Instant clock) {
        return deadline(paper, terms)
                .map(end -> Duration.between(paper.now(clock), end))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    /// The end of a paper that ended by itself, at the moment it did; nothing as long as its student can still do something with it.
    public static Optional<PaperStep.Submitted> ended(Paper paper, Terms terms, Instant clock) {
        if (!paper.running()) {
            return Optional.empty();
        }
        var now = paper.now(clock);
        return deadline(paper, terms)
                .map(end -> terms.overdue() == Overdue.GRACE ? end.plus(Overdue.LENGTH) : end)
                .filter(end -> !now.isBefore(end))
                .map(end -> new PaperStep.Submitted(paper.now(end), how(paper, terms)));
    }

    private static HandedIn how(Paper paper, Terms terms) {
        return switch (terms.overdue()) {
            case GRACE, ABANDONED -> HandedIn.LAPSED;
            case HANDED_IN ->
                    terms.closes().equals(deadline(paper, terms))
                            ? HandedIn.CLOSED
                            : HandedIn.TIME_UP;
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

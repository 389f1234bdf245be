package app.dateline.study;

import java.time.Duration;
import java.util.List;

/// Where a round ends before its questions do: read off its answers alone, so that it ends alike wherever it is gone on with.
public record Ending(Form form, int drawn, List<Step.Answered> answers) {
    public static final int LIVES = 3;
    private static final Duration TIME = Duration.ofMinutes(2);

    /// Whoever is called away from a question loses no more than this; in seconds.
    public static final double LONGEST = 60;

    public Ending {
        answers = List.copyOf(answers);
    }

    static Ending of(Attempt attempt) {
        var start = attempt.start();
        return new Ending(start.form(), start.questions().size(), attempt.answers());
    }

    /// How many questions the round has, for all that can be known so far.
    int size() {
        for (var i = 0; i < answers.size(); i++) {
            if (over(answers.subList(0, i + 1))) {
                return answers.get(i).index() + 1;
            }
        }
        return drawn;
    }

    private boolean over(List<Step.Answered> sofar) {
        return switch (form) {
            case QUESTIONS -> false;
            case TWO_MINUTES -> left(sofar).isZero();
            case GROWING -> misses(sofar) >= LIVES;
        };
    }

    /// What is left of the two minutes; only the time that questions took is counted, feedback may be read at leisure.
    public Duration timeLeft() {
        return left(answers);
    }

    private static Duration left(List<Step.Answered> sofar) {
        var used = sofar.stream().mapToDouble(a -> Math.min(LONGEST, a.seconds())).sum();
        var left = TIME.minusMillis(Math.round(used * 1000));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// How many were answered less than right.
    public int misses() {
        return misses(answers);
    }

    private static int misses(List<Step.Answered> sofar) {
        return (int) sofar.stream().filter(a -> !a.marking().mark().full()).count();
    }
}

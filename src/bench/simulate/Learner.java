package simulate;

import app.dateline.study.fsrs.Fsrs;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.State;
import app.dateline.study.fsrs.Weights;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/// A learner whose memory is known: it follows weights of their own, which no scheduler sees. What they recall hangs on their
/// number, the fact and the day alone, so that all schedulers meet the same luck.
final class Learner {
    /// By how much weights differ between learners: the standard deviation of their logarithms.
    private static final double SPREAD = 0.3;

    private static final double[] FIRST = {0.2, 0.15, 0.5, 0.15};
    private static final double[] RECALLED = {0, 0.15, 0.75, 0.1};

    private final long number;
    private final Fsrs fsrs;
    private final Map<Integer, Held> held = new HashMap<>();

    private record Held(State state, int day) {}

    Learner(long number) {
        this.number = number;
        var random = new SplittableRandom(number);
        var weights = Weights.DEFAULT.toArray();
        Arrays.setAll(weights, i -> weights[i] * Math.exp(SPREAD * random.nextGaussian()));
        this.fsrs = new Fsrs(Weights.clipped(weights));
    }

    boolean met(int fact) {
        return held.containsKey(fact);
    }

    /// The chance of recall on a day; 0 of what was never met.
    double recall(int fact, int day) {
        var memory = held.get(fact);
        return memory == null
                ? 0
                : fsrs.retrievability(day - memory.day, memory.state.stability());
    }

    /// Asked on a day later than the last, they say how well they knew it.
    Rating review(int fact, int day) {
        var random = new SplittableRandom(number * 1_000_003 + fact * 1_009L + day);
        var before = held.get(fact);
        var rating =
                before == null
                        ? drawn(FIRST, random)
                        : random.nextDouble() < recall(fact, day)
                                ? drawn(RECALLED, random)
                                : Rating.AGAIN;
        var after =
                before == null
                        ? fsrs.first(rating)
                        : fsrs.next(before.state, day - before.day, rating);
        held.put(fact, new Held(after, day));
        return rating;
    }

    private static Rating drawn(double[] chances, SplittableRandom random) {
        var draw = random.nextDouble();
        for (var rating : Rating.values()) {
            draw -= chances[rating.ordinal()];
            if (draw < 0) {
                return rating;
            }
        }
        return Rating.GOOD;
    }
}

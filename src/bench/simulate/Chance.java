package simulate;

import app.dateline.study.fsrs.Rating;
import java.util.SplittableRandom;

/// No plan: a fact comes back after any number of days up to a month.
final class Chance implements Policy {
    private static final int MONTH = 30;

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    @Override
    public int due(int fact, int day, Rating rating) {
        return day + random.nextInt(1, MONTH + 1);
    }
}

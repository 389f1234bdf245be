package app.dateline.study.optimize;

import app.dateline.study.fsrs.Rating;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Logs for tests.
final class Logs {
    private static final Rating[] RATINGS = Rating.values();

    private Logs() {}

    /// Histories with any rating after any time, the same day among them, a third of them among options.
    static Histories random(int histories, long seed) {
        var random = new SplittableRandom(seed);
        var log = new Histories.Builder();
        for (var i = 0; i < histories; i++) {
            log.next();
            var day = 100;
            var reviews = 2 + random.nextInt(12);
            for (var j = 0; j < reviews; j++) {
                log.review(day, RATINGS[random.nextInt(4)], random.nextInt(3) == 0 ? 0.25 : 0);
                day += random.nextInt(3) == 0 ? 0 : (int) Math.exp(5 * random.nextDouble());
            }
        }
        return log.build();
    }

    /// The same history so many times: a rating on each of these days.
    static Histories.Builder add(Histories.Builder log, int times, Rating rating, int... days) {
        for (var i = 0; i < times; i++) {
            log.next();
            Arrays.stream(days).forEach(day -> log.review(day, rating));
        }
        return log;
    }
}

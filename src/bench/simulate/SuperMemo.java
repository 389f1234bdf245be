package simulate;

import app.dateline.study.fsrs.Rating;
import java.util.HashMap;
import java.util.Map;

/// SM-2 (Wozniak, 1990): one day, six days, then times the easiness, which each answer moves.
final class SuperMemo implements Policy {
    private static final double EASIEST = 2.5;
    private static final double LEAST = 1.3;

    private final Map<Integer, Step> steps = new HashMap<>();

    private record Step(int repetitions, double easiness, int interval) {}

    @Override
    public int due(int fact, int day, Rating rating) {
        var before = steps.getOrDefault(fact, new Step(0, EASIEST, 0));
        // Again, Hard, Good and Easy are the qualities 2 to 5.
        var off = 5 - (rating.number() + 1);
        var easiness = Math.max(LEAST, before.easiness + 0.1 - off * (0.08 + off * 0.02));
        var after =
                rating == Rating.AGAIN
                        ? new Step(0, before.easiness, 1)
                        : new Step(before.repetitions + 1, easiness, interval(before));
        steps.put(fact, after);
        return day + after.interval;
    }

    private static int interval(Step before) {
        return switch (before.repetitions) {
            case 0 -> 1;
            case 1 -> 6;
            default -> (int) Math.ceil(before.interval * before.easiness);
        };
    }
}

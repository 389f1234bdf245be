package simulate;

import app.dateline.study.fsrs.Rating;
import java.util.HashMap;
import java.util.Map;

/// Leitner's boxes: a day in the first, twice as long in each one after it, up to the sixth; what was forgotten goes back to the first.
final class Leitner implements Policy {
    private static final int LAST = 5;

    private final Map<Integer, Integer> boxes = new HashMap<>();

    @Override
    public int due(int fact, int day, Rating rating) {
        var box =
                rating == Rating.AGAIN
                        ? 0
                        : Math.min(LAST, boxes.getOrDefault(fact, -1) + 1);
        boxes.put(fact, box);
        return day + (1 << box);
    }
}

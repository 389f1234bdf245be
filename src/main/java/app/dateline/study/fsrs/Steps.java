package app.dateline.study.fsrs;

import java.util.List;

/// The steps in minutes that a card passes within a day before it is reviewed by the day, each longer than the one before;
/// without steps it is reviewed by the day at once.
public record Steps(List<Integer> minutes) {
    private static final int DAY = 24 * 60;

    public static final Steps NONE = of();

    public Steps {
        minutes = List.copyOf(minutes);
        var last = 0;
        for (var step : minutes) {
            if (step <= last || step >= DAY) {
                throw new IllegalArgumentException(
                        "Steps are minutes within a day, each longer than the one before; found "
                                + minutes);
            }
            last = step;
        }
    }

    public static Steps of(Integer... minutes) {
        return new Steps(List.of(minutes));
    }

    public boolean none() {
        return minutes.isEmpty();
    }

    /// In how many minutes a card on a step comes back after Again: the first step. 0 where there are no steps.
    int again() {
        return none() ? 0 : minutes.getFirst();
    }

    /// After Hard: the same step again; on the first one halfway to the second, or half as long again where there is no second.
    /// 0 where there is no such step.
    int hard(int step) {
        if (step >= minutes.size()) {
            return 0;
        }
        if (step > 0) {
            return minutes.get(step);
        }
        var first = minutes.getFirst();
        var second = minutes.size() > 1 ? minutes.get(1) : 2 * first;
        return Math.min((first + second + 1) / 2, DAY - 1);
    }

    /// After Good: the next step. 0 where that was the last.
    int good(int step) {
        return step + 1 < minutes.size() ? minutes.get(step + 1) : 0;
    }
}

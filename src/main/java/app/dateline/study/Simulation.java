package app.dateline.study;

import app.dateline.study.fsrs.Weights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// A learner's coming days with the cards of a topic, played through under any recall to keep: by their own memory, weights,
/// settings and habits, with the scheduler that gives the real days. Whether a card is known is drawn by its chance of
/// recall; a card that is forgotten is passed at a second look the same day. What is met in rounds, and that what is akin
/// is kept apart, plays no part. The same seed gives the same days, and each card the same luck whatever recall is kept.
///
/// @param cards the keys of each card's facts; of those that may be asked
/// @param memories what is remembered now, by the facts' keys
/// @param first the first day that is played
/// @param weights those in use
/// @param settings those of the learner, of whose recall to keep the memories have their days
public record Simulation(
        List<List<String>> cards,
        Map<String, Memory> memories,
        LocalDate first,
        Weights weights,
        ReviewSettings settings,
        String topic,
        Habits habits,
        long seed) {
    public static final int LEAST_DAYS = 60;
    public static final int MOST_DAYS = 365;

    /// So many cards are played at least: few ones several times over, so that luck evens out.
    private static final int LEAST_CARDS = 2_000;

    private static final int MOST_TIMES = 4;

    public Simulation {
        cards = List.copyOf(cards);
        memories = Map.copyOf(memories);
    }

    /// What keeping each of these recalls would take and give; the one kept now is put among them.
    ///
    /// @throws IllegalArgumentException where the days are too few or too many
    public Tradeoff over(int days, List<Double> retentions) {
        if (days < LEAST_DAYS || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "Days are simulated for %d to %d; found %d"
                            .formatted(LEAST_DAYS, MOST_DAYS, days));
        }
        var all = new ArrayList<>(retentions);
        all.add(settings.retention());
        return new Tradeoff(
                all.stream().distinct().sorted().map(r -> at(r, days)).toList(),
                settings.retention(),
                days,
                cards.size(),
                habits.seconds());
    }

    private Workload at(double retention, int days) {
        var times = Math.clamp(LEAST_CARDS / Math.max(1, cards.size()), 1, MOST_TIMES);
        var looks = 0.0;
        var remembered = 0.0;
        var met = 0.0;
        for (var time = 0; time < times; time++) {
            var played =
                    new PlayedDays(this, retention, new SplittableRandom(seed + time).nextLong());
            looks += played.looks(days);
            remembered += played.remembered(first.plusDays(days));
            met += played.met();
        }
        var aDay = looks / times / days;
        return new Workload(
                retention, aDay, aDay * habits.seconds() / 60, remembered / times, met / times);
    }

    Pacing pacing(double retention) {
        return Pacing.of(weights, settings.withRetention(retention), topic);
    }
}

package app.dateline.study;

import app.dateline.study.fsrs.Rating;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How a learner goes through cards: how they grade what they meet first, how they grade what they know, and how long they
/// take. Where they have done little, it is nearer to what is usual (grades as the simulator of fsrs-rs has them).
///
/// @param first shares of Again, Hard, Good and Easy at the first meeting; they add up to 1
/// @param known the same of what was known, so none of Again
/// @param seconds a review
public record Habits(List<Double> first, List<Double> known, double seconds) {
    private static final List<Double> USUAL_FIRST = List.of(0.24, 0.094, 0.495, 0.171);
    private static final List<Double> USUAL_KNOWN = List.of(0.0, 0.224, 0.631, 0.145);
    private static final double USUAL_SECONDS = 8;

    /// So many reviews does what is usual count for; from so many on the time is the learner's own.
    private static final int WEIGHT = 20;

    /// Of whoever never reviewed a card.
    public static final Habits USUAL = new Habits(USUAL_FIRST, USUAL_KNOWN, USUAL_SECONDS);

    public Habits {
        first = List.copyOf(first);
        known = List.copyOf(known);
    }

    /// From a learner's reviews; only those of cards count.
    ///
    /// @param met whether a review was the first that ever asked its fact
    /// @param most the most seconds that one review counts with
    public static Habits of(List<Recall> recalls, Predicate<Recall> met, double most) {
        var cards = recalls.stream().filter(r -> r.way().equals(Recall.CARD)).toList();
        var reviews = cards.stream().collect(Collectors.toMap(Recall::id, r -> r, (a, b) -> a));
        return new Habits(
                shares(cards.stream().filter(met).toList(), USUAL_FIRST),
                shares(
                        cards.stream().filter(met.negate()).filter(Recall::right).toList(),
                        USUAL_KNOWN),
                seconds(reviews, most));
    }

    private static List<Double> shares(List<Recall> recalls, List<Double> usual) {
        return Arrays.stream(Rating.values())
                .map(rating -> {
                    var given = recalls.stream().filter(r -> r.rating() == rating).count();
                    var share = usual.get(rating.number() - 1);
                    return share + (given - recalls.size() * share) / (recalls.size() + WEIGHT);
                })
                .toList();
    }

    private static double seconds(Map<String, Recall> reviews, double most) {
        var sorted =
                reviews.values().stream()
                        .mapToDouble(r -> Math.min(most, r.seconds()))
                        .sorted()
                        .toArray();
        return sorted.length < WEIGHT ? USUAL_SECONDS : sorted[sorted.length / 2];
    }

    /// The grade that a draw from 0 to 1 falls on.
    static Rating drawn(List<Double> shares, double draw) {
        var left = draw;
        for (var rating : Rating.values()) {
            left -= shares.get(rating.number() - 1);
            if (left < 0) {
                return rating;
            }
        }
        return Rating.GOOD;
    }
}

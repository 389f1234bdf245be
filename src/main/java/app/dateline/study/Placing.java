package app.dateline.study;

import app.dateline.study.fsrs.Preview;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Gives a fact its day after one review, for each rating: among the days that would do, the one with the least to do. The same
/// review beside the same load is always given the same days.
///
/// @param load of all facts but those of this review
/// @param seed of the fact and review: it decides between days that are alike
record Placing(Pacing pacing, Load load, LocalDate today, long seed) {
    private static final List<Rating> PASSED = List.of(Rating.HARD, Rating.GOOD, Rating.EASY);

    /// What comes due on an easy day, as a share of what does on another.
    private static final double EASY_SHARE = 0.25;

    /// @param elapsed days since the review before
    Map<Rating, LocalDate> days(Preview preview, int elapsed) {
        var days = new EnumMap<Rating, LocalDate>(Rating.class);
        days.put(Rating.AGAIN, today.plusDays(preview.again().days()));
        var weaker = load.weaker(preview.good().card().memory().stability());
        var last = 0;
        for (var rating : PASSED) {
            var interval = preview.of(rating).days();
            var lastReview =
                    pacing.exam().flatMap(e -> e.lastReview(today, interval, weaker, load.facts()));
            var room = lastReview.orElseGet(() -> span(preview, rating, elapsed));
            // Of one last review before an exam all ratings may share the day.
            last = lightest(room.from(lastReview.isPresent() ? last : last + 1));
            days.put(rating, today.plusDays(last));
        }
        return days;
    }

    /// Between which days an interval may end: below what the better ratings may have, so that there is room for them.
    private Span span(Preview preview, Rating rating, int elapsed) {
        var interval = preview.of(rating).days();
        if (!pacing.balanced()) {
            return new Span(interval, interval);
        }
        var span = pacing.scheduler().span(interval, elapsed);
        for (var better : PASSED) {
            if (better.compareTo(rating) > 0) {
                var most = pacing.scheduler().span(preview.of(better).days(), elapsed).most();
                span = span.to(most - (better.number() - rating.number()));
            }
        }
        var room = span;
        return pacing.exam().map(e -> e.within(today, room, load.facts())).orElse(room);
    }

    private int lightest(Span span) {
        return span.least() == span.most()
                ? span.least()
                : IntStream.rangeClosed(span.least(), span.most())
                        .boxed()
                        .min(
                                Comparator.comparingDouble(this::weight)
                                        .thenComparing(this::easy)
                                        .thenComparingLong(this::draw))
                        .orElse(span.least());
    }

    private double weight(int days) {
        return load.on(today.plusDays(days)) / (easy(days) ? EASY_SHARE : 1.0);
    }

    private boolean easy(int days) {
        return pacing.easyDays().contains(today.plusDays(days).getDayOfWeek());
    }

    private long draw(int days) {
        return new SplittableRandom(seed + 31L * days).nextLong();
    }
}

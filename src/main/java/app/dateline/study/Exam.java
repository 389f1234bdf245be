package app.dateline.study;

import app.dateline.study.fsrs.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// An exam to be ready for: what counts is recall on its day. As recall is highest just after a review, each fact has its last
/// review in the run-up, the days just before the exam, which are as many as the day's limit of reviews needs for all facts; the
/// firmest first and the weakest last, as what is weak is lost soonest. From its day on the exam changes nothing.
///
/// @param reviewsADay how many reviews the learner does on a day at most
public record Exam(LocalDate day, int reviewsADay) {
    /// The share of a day's reviews that is there for last ones; the rest goes to what is still new or was forgotten.
    private static final double LAST = 0.75;

    private static final int LONGEST_RUN_UP = 30;

    /// What is new is met at first by so many times the even number, and fewer and fewer later, so that there is time to review it.
    private static final double FRONT = 3;

    /// How many days before the exam the last reviews of so many facts take; at least one.
    int runUp(int facts) {
        var aDay = Math.max(1, LAST * reviewsADay);
        return (int) Math.clamp(Math.ceil(facts / aDay), 1, LONGEST_RUN_UP);
    }

    /// Where an interval from a day on would end in the run-up or after the exam: between which days it ends instead, by how many
    /// of all facts are weaker. In the run-up itself that is no sooner than it would have ended; what would hold until the exam
    /// has had its last review. None where the interval is to be left as it is.
    ///
    /// @param weaker a share, from 0 to 1
    Optional<Span> lastReview(LocalDate today, int interval, double weaker, int facts) {
        var left = left(today);
        var begins = left - runUp(facts);
        if (left <= 1 || interval < begins || (begins <= 0 && interval >= left)) {
            return Optional.empty();
        }
        var first = Math.max(1, begins);
        var day = left - 1 - (int) Math.round((left - 1 - first) * weaker);
        var earliest = begins > 0 ? begins : interval;
        var least = Math.max(earliest, day - 1);
        return Optional.of(new Span(least, Math.max(least, Math.min(left - 1, day + 1))));
    }

    private int left(LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, day));
    }

    /// What of the span of an interval that ends before the run-up does so too.
    Span within(LocalDate today, Span span, int facts) {
        var begins = left(today) - runUp(facts);
        return begins >= span.least() ? span.to(begins) : span;
    }

    /// How many of the facts or cards never met are to be met on a day, so that all are met before the run-up; at most the
    /// limit, and all the limit allows from the run-up on.
    ///
    /// @param all how many there are, met or not
    public int fresh(LocalDate today, int unmet, int all, int limit) {
        var left = left(today) - runUp(all);
        return left <= 0 ? limit : (int) Math.min(limit, Math.ceil(FRONT * unmet / left));
    }
}

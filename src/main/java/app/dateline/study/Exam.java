package app.dateline.study;

import app.dateline.study.fsrs.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// An exam to be ready for: what counts is recall on its day. As recall is highest just after a review, each fact has its last
/// review in the run-up, the days just before the exam, which are as many as the day's limit of reviews needs for all facts; and
/// a review that would come due later is brought forward into them. From its day on the exam changes nothing.
///
/// @param reviewsADay how many reviews the learner does on a day at most
public record Exam(LocalDate day, int reviewsADay) {
    /// The share of a day's reviews that is there for last ones; the rest goes to what is still new or was forgotten.
    private static final double LAST = 0.75;

    private static final int LONGEST_RUN_UP = 30;

    /// Over which part of the time until the run-up what is new is spread: at first more a day than at the end.
    private static final double FRONT = 1.5;

    /// How many days before the exam the last reviews of so many facts take; at least one.
    int runUp(int facts) {
        var aDay = Math.max(1, LAST * reviewsADay);
        return (int) Math.clamp(Math.ceil(facts / aDay), 1, LONGEST_RUN_UP);
    }

    /// Where an interval from a day on would reach beyond the beginning of the run-up: between which days it ends instead.
    /// None in the run-up itself, where the last review is being done.
    Optional<Span> lastReview(LocalDate today, int interval, int facts) {
        var left = Math.toIntExact(ChronoUnit.DAYS.between(today, day));
        var begins = left - runUp(facts);
        return begins > 0 && interval >= begins
                ? Optional.of(new Span(begins, left - 1))
                : Optional.empty();
    }

    /// What of a span ends before the exam, where its shortest does.
    Span within(LocalDate today, Span span) {
        var left = Math.toIntExact(ChronoUnit.DAYS.between(today, day));
        return left > span.least() ? span.to(left - 1) : span;
    }

    /// How many of the facts or cards never met are to be met on a day, so that all are met before the run-up; at most the
    /// limit, and all the limit allows from the run-up on.
    ///
    /// @param all how many there are, met or not
    public int fresh(LocalDate today, int unmet, int all, int limit) {
        var left = Math.toIntExact(ChronoUnit.DAYS.between(today, day)) - runUp(all);
        return left <= 0 ? limit : (int) Math.min(limit, Math.ceil(FRONT * unmet / left));
    }
}

package app.dateline.study;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a learner wants to be reviewed.
///
/// @param retention the recall to keep, from 0.70 to 0.97
/// @param longest the longest interval in days
/// @param freshADay how many cards at most are met for the first time on a day
/// @param reviewsADay how many cards at most come back on a day
/// @param easyDays days of the week on which little is to come due; never all seven
/// @param exams the day of an exam, by topic
public record ReviewSettings(
        double retention,
        int longest,
        int freshADay,
        int reviewsADay,
        Set<DayOfWeek> easyDays,
        Map<String, LocalDate> exams) {
    public static final double LEAST_RETENTION = 0.70;
    public static final double MOST_RETENTION = 0.97;
    public static final int LEAST_LONGEST = 7;
    public static final int MOST_LONGEST = 36_500;
    public static final int MOST_A_DAY = 9_999;

    /// The recalls to keep that there are to choose from.
    public static final List<Double> RETENTIONS =
            List.of(LEAST_RETENTION, 0.75, 0.80, 0.85, 0.90, 0.92, 0.95, MOST_RETENTION);

    /// For everyone who chose nothing.
    public static final ReviewSettings DEFAULT =
            new ReviewSettings(0.9, MOST_LONGEST, 20, 200, Set.of(), Map.of());

    public ReviewSettings {
        easyDays = Set.copyOf(easyDays);
        exams = Map.copyOf(exams);
        if (!(retention >= LEAST_RETENTION && retention <= MOST_RETENTION)) {
            throw new IllegalArgumentException(
                    "Desired retention lies between 0.70 and 0.97; found " + retention);
        }
        within("The longest interval in days", longest, LEAST_LONGEST, MOST_LONGEST);
        aDay("New cards a day", freshADay);
        aDay("Reviews a day", reviewsADay);
        if (easyDays.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException(
                    "One day of the week at least is no easy day; found all seven");
        }
    }

    static void aDay(String what, int cards) {
        within(what, cards, 0, MOST_A_DAY);
    }

    private static void within(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "%s: %d to %d; found %d".formatted(what, least, most, number));
        }
    }

    public ReviewSettings withRetention(double other) {
        return new ReviewSettings(other, longest, freshADay, reviewsADay, easyDays, exams);
    }

    public ReviewSettings withLongest(int days) {
        return new ReviewSettings(retention, days, freshADay, reviewsADay, easyDays, exams);
    }

    public ReviewSettings withFreshADay(int cards) {
        return new ReviewSettings(retention, longest, cards, reviewsADay, easyDays, exams);
    }

    public ReviewSettings withReviewsADay(int cards) {
        return new ReviewSettings(retention, longest, freshADay, cards, easyDays, exams);
    }

    public ReviewSettings withEasyDays(Set<DayOfWeek> days) {
        return new ReviewSettings(retention, longest, freshADay, reviewsADay, days, exams);
    }

    public ReviewSettings withExams(Map<String, LocalDate> days) {
        return new ReviewSettings(retention, longest, freshADay, reviewsADay, easyDays, days);
    }
}

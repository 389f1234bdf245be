package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.Outlook;
import app.dateline.study.fsrs.Rating;
import java.util.EnumMap;
import java.util.Map;

/// When a card comes back, in few words: "today", "4 days", "3 weeks", "5 months", "2 years".
public final class Intervals {
    private static final int DAYS_TO = 21;
    private static final int WEEKS_TO = 70;
    private static final int MONTHS_TO = 700;
    private static final double MONTH = 30.4375;
    private static final double YEAR = 365.25;

    private Intervals() {}

    /// By rating. Where rounding would make two of them read alike, all are told to the day.
    public static Map<Rating, String> words(Outlook outlook) {
        var rounded = new EnumMap<Rating, String>(Rating.class);
        var exact = new EnumMap<Rating, String>(Rating.class);
        for (var rating : Rating.values()) {
            rounded.put(rating, words(outlook.days(rating)));
            exact.put(rating, days(outlook.days(rating)));
        }
        return rounded.values().stream().distinct().count() == Rating.values().length
                ? rounded
                : exact;
    }

    public static String words(int days) {
        if (days < DAYS_TO) {
            return days(days);
        }
        if (days < WEEKS_TO) {
            return say("interval.weeks", Math.round(days / 7.0));
        }
        return days < MONTHS_TO
                ? say("interval.months", Math.round(days / MONTH))
                : say("interval.years", Math.round(days / YEAR));
    }

    private static String days(int days) {
        return days <= 0 ? say("interval.today") : say("interval.days", days);
    }

    /// The name of a rating.
    public static String name(Rating rating) {
        return switch (rating) {
            case AGAIN -> say("rating.again");
            case HARD -> say("rating.hard");
            case GOOD -> say("rating.good");
            case EASY -> say("rating.easy");
        };
    }
}

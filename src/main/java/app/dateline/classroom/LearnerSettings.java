package app.dateline.classroom;

import app.dateline.study.LearnerDay;
import app.dateline.study.ReviewSettings;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// How a learner wants Dateline: their zone (none: the browser's) and when their day begins there, how it looks, whether
/// single keys act in rounds, quizzes and reviews, whether the streak is shown, which bank they practise (none: the first there is),
/// how they want to be reviewed, and up to when they have read of corrections, by topic.
public record LearnerSettings(
        Optional<ZoneId> zone,
        LocalTime dayBegins,
        Theme theme,
        TextSize textSize,
        boolean singleKeys,
        boolean streak,
        Optional<String> bank,
        ReviewSettings review,
        Map<String, Instant> correctionsRead) {
    public LearnerSettings {
        correctionsRead = Map.copyOf(correctionsRead);
    }

    /// For everyone who chose nothing.
    public static final LearnerSettings DEFAULT =
            new LearnerSettings(
                    Optional.empty(),
                    LearnerDay.FOUR,
                    Theme.SYSTEM,
                    TextSize.NORMAL,
                    true,
                    true,
                    Optional.empty(),
                    ReviewSettings.DEFAULT,
                    Map.of());

    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    public enum TextSize {
        NORMAL,
        LARGE,
        LARGER
    }

    /// The learner's own day, in the browser's zone where they chose none.
    public LearnerDay day(ZoneId browsers) {
        return new LearnerDay(zone.orElse(browsers), dayBegins);
    }

    public LearnerSettings withZone(Optional<ZoneId> other) {
        return new LearnerSettings(
                other,
                dayBegins,
                theme,
                textSize,
                singleKeys,
                streak,
                bank,
                review,
                correctionsRead);
    }

    public LearnerSettings withDayBegins(LocalTime other) {
        return new LearnerSettings(
                zone, other, theme, textSize, singleKeys, streak, bank, review, correctionsRead);
    }

    public LearnerSettings withTheme(Theme other) {
        return new LearnerSettings(
                zone,
                dayBegins,
                other,
                textSize,
                singleKeys,
                streak,
                bank,
                review,
                correctionsRead);
    }

    public LearnerSettings withTextSize(TextSize other) {
        return new LearnerSettings(
                zone, dayBegins, theme, other, singleKeys, streak, bank, review, correctionsRead);
    }

    public LearnerSettings withSingleKeys(boolean other) {
        return new LearnerSettings(
                zone, dayBegins, theme, textSize, other, streak, bank, review, correctionsRead);
    }

    public LearnerSettings withStreak(boolean other) {
        return new LearnerSettings(
                zone, dayBegins, theme, textSize, singleKeys, other, bank, review, correctionsRead);
    }

    public LearnerSettings withBank(String other) {
        return new LearnerSettings(
                zone,
                dayBegins,
                theme,
                textSize,
                singleKeys,
                streak,
                Optional.of(other),
                review,
                correctionsRead);
    }

    public LearnerSettings withReview(ReviewSettings other) {
        return new LearnerSettings(
                zone, dayBegins, theme, textSize, singleKeys, streak, bank, other, correctionsRead);
    }

    public LearnerSettings withCorrectionsRead(Map<String, Instant> other) {
        return new LearnerSettings(
                zone, dayBegins, theme, textSize, singleKeys, streak, bank, review, other);
    }
}

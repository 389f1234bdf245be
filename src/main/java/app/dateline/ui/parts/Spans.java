package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import java.time.Duration;

/// How long something took, in few words: "40 seconds", "12 minutes", "3 hours 5 minutes".
public final class Spans {
    private Spans() {}

    public static String words(Duration time) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return say("span.seconds", time.toSeconds());
        }
        var minutes = Math.round(time.toSeconds() / 60.0);
        return minutes < 60
                ? say("span.minutes", minutes)
                : say("span.hours", minutes / 60, minutes % 60);
    }
}

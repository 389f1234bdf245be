package app.dateline.store;

import app.dateline.study.ReviewSettings;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How a learner wants to be reviewed, as JSON. As of all settings, what is missing or makes no sense has its default.
final class ReviewSettingsJson {
    private ReviewSettingsJson() {}

    static void write(ObjectNode json, ReviewSettings settings) {
        json.put("retention", settings.retention())
                .put("longest", settings.longest())
                .put("freshADay", settings.freshADay())
                .put("reviewsADay", settings.reviewsADay());
        var days = json.putArray("easyDays");
        settings.easyDays().stream()
                .sorted()
                .forEach(day -> days.add(day.name().toLowerCase(Locale.ROOT)));
        var exams = json.putObject("exams");
        settings.exams().forEach((topic, day) -> exams.put(topic, day.toString()));
    }

    static ReviewSettings read(JsonNode json) {
        var settings = ReviewSettings.DEFAULT;
        settings = taken(settings, s -> s.withRetention(json.path("retention").doubleValue()));
        settings = taken(settings, s -> s.withLongest(json.path("longest").intValue()));
        settings = taken(settings, s -> s.withFreshADay(json.path("freshADay").intValue()));
        settings = taken(settings, s -> s.withReviewsADay(json.path("reviewsADay").intValue()));
        settings = taken(settings, s -> easyDays(s, json.path("easyDays")));
        return taken(settings, s -> exams(s, json.path("exams")));
    }

    private static ReviewSettings easyDays(ReviewSettings settings, JsonNode json) {
        var days = new HashSet<DayOfWeek>();
        json.forEach(day -> days.add(DayOfWeek.valueOf(day.asString().toUpperCase(Locale.ROOT))));
        return settings.withEasyDays(days);
    }

    private static ReviewSettings exams(ReviewSettings settings, JsonNode json) {
        var exams = new HashMap<String, LocalDate>();
        json.properties()
                .forEach(exam ->
                        exams.put(exam.getKey(), LocalDate.parse(exam.getValue().asString())));
        return settings.withExams(exams);
    }

    /// The change, or the settings as they were where the JSON says nothing that can be read or held.
    private static ReviewSettings taken(
            ReviewSettings before, UnaryOperator<ReviewSettings> change) {
        try {
            return change.apply(before);
        } catch (DateTimeException
                | IllegalArgumentException
                | tools.jackson.core.JacksonException e) {
            return before;
        }
    }
}

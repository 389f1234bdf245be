package app.dateline.store;

import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.LearnerSettings.TextSize;
import app.dateline.classroom.LearnerSettings.Theme;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Settings as JSON. A field that is missing, or holds what this version does not know, has its default: a learner is never
/// locked out by a setting.
final class SettingsJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private SettingsJson() {}

    static String write(LearnerSettings settings) {
        var json =
                MAPPER.createObjectNode()
                        .put("dayBegins", settings.dayBegins().toString())
                        .put("theme", name(settings.theme()))
                        .put("textSize", name(settings.textSize()))
                        .put("singleKeys", settings.singleKeys())
                        .put("streak", settings.streak());
        settings.bank().ifPresent(bank -> json.put("bank", bank));
        settings.zone().ifPresent(zone -> json.put("zone", zone.getId()));
        ReviewSettingsJson.write(json.putObject("review"), settings.review());
        var read = json.putObject("correctionsRead");
        settings.correctionsRead().forEach((topic, until) -> read.put(topic, until.toString()));
        return MAPPER.writeValueAsString(json);
    }

    static LearnerSettings read(String text) {
        var json = MAPPER.readTree(text);
        var without = LearnerSettings.DEFAULT;
        return new LearnerSettings(
                text(json, "zone", ZoneId::of),
                text(json, "dayBegins", LocalTime::parse)
                        .filter(time -> time.isBefore(LocalTime.NOON))
                        .orElse(without.dayBegins()),
                text(json, "theme", t -> Theme.valueOf(constant(t))).orElse(without.theme()),
                text(json, "textSize", t -> TextSize.valueOf(constant(t)))
                        .orElse(without.textSize()),
                json.path("singleKeys").asBoolean(without.singleKeys()),
                json.path("streak").asBoolean(without.streak()),
                text(json, "bank", bank -> bank),
                ReviewSettingsJson.read(json.path("review")),
                correctionsRead(json.path("correctionsRead")));
    }

    private static Map<String, Instant> correctionsRead(JsonNode json) {
        var read = new HashMap<String, Instant>();
        json.properties()
                .forEach(topic ->
                        text(json, topic.getKey(), Instant::parse)
                                .ifPresent(until -> read.put(topic.getKey(), until)));
        return read;
    }

    private static <T> Optional<T> text(JsonNode json, String field, Function<String, T> read) {
        try {
            return json.path(field).isString()
                    ? Optional.of(read.apply(json.path(field).asString()))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}

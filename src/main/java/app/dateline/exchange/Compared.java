package app.dateline.exchange;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Everything the check holds against the texts, in an order and form of its own, as one SHA-256.
final class Compared {
    private Compared() {}

    static String sha256(Map<String, String> files) {
        var parts = new ArrayList<String>();
        for (var event : tree(files, "events.json").path("events")) {
            for (var claim : event.path("claims")) {
                parts.add(Json.canonical(claim, "lines"));
            }
        }
        for (var actor : tree(files, "actors.json").path("actors")) {
            parts.add(
                    "%s %s %s %s"
                            .formatted(
                                    actor.path("id"),
                                    actor.path("name"),
                                    actor.path("family"),
                                    actor.path("spellings")));
        }
        for (var unit : tree(files, "vocabulary.json").path("units")) {
            parts.add("%s %s".formatted(unit.path("id"), unit.path("signs")));
        }
        for (var reading : tree(files, BankFiles.READING).path("readings")) {
            parts.add(Json.canonical(reading, ""));
        }
        return Hash.sha256(parts.stream().sorted().collect(Collectors.joining("\n")));
    }

    private static JsonNode tree(Map<String, String> files, String name) {
        return Json.MAPPER.readTree(files.getOrDefault(name, "{}"));
    }
}

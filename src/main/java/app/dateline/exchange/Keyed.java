package app.dateline.exchange;

import app.dateline.bank.edit.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The files of a bank as one tree in which nothing is told by its place in a list: entries and claims are by their id, and notes by
/// what they are on, so that two versions can be held against each other.
final class Keyed {
    /// The files that are written, and not made from others.
    static final List<String> FILES =
            Stream.concat(
                            BankFiles.SOURCES.stream(),
                            Stream.of(BankFiles.READING, BankFiles.SUBJECT, BankFiles.EDITS))
                    .toList();

    private static final Map<String, String> KEYS =
            Map.of(
                    "articles", "id",
                    "actors", "id",
                    "attributes", "id",
                    "kinds", "id",
                    "units", "id",
                    "links", "id",
                    "topics", "id",
                    "events", "id",
                    "readings", "article",
                    "edits", "question");
    private static final String CLAIMS = "claims";
    private static final String NOTES = "notes";

    private Keyed() {}

    /// By the name of the file; none of those there are not.
    static ObjectNode of(Map<String, String> files) {
        var tree = object();
        for (var name : FILES) {
            if (files.containsKey(name)) {
                tree.set(name, file(Json.MAPPER.readTree(files.getOrDefault(name, ""))));
            }
        }
        return tree;
    }

    private static ObjectNode object() {
        return Json.MAPPER.createObjectNode();
    }

    static ObjectNode file(JsonNode root) {
        var keyed = object();
        root.propertyStream()
                .forEach(p -> keyed.set(p.getKey(), entries(p.getKey(), p.getValue())));
        return keyed;
    }

    private static JsonNode entries(String name, JsonNode list) {
        var key = KEYS.get(name);
        if (key == null || !list.isArray()) {
            return list;
        }
        var keyed = object();
        list.forEach(e -> keyed.set(e.path(key).asString(""), entry(e)));
        return keyed;
    }

    private static JsonNode entry(JsonNode entry) {
        var keyed = entry.deepCopy();
        if (keyed instanceof ObjectNode event && event.path(CLAIMS).isArray()) {
            var claims = object();
            event.path(CLAIMS).forEach(c -> claims.set(c.path("id").asString(""), c));
            event.set(CLAIMS, claims);
        }
        if (keyed instanceof ObjectNode event && event.path(NOTES).isArray()) {
            var notes = object();
            event.path(NOTES).forEach(n -> notes.withArray(subject(n)).add(n));
            event.set(NOTES, notes);
        }
        return keyed;
    }

    /// What a note is on, and of which sort it is.
    private static String subject(JsonNode note) {
        return Stream.of("attribute", "sort", "claim")
                .map(n -> note.path(n).asString(""))
                .filter(n -> !n.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    /// A file as it is written.
    static ObjectNode written(ObjectNode keyed) {
        var root = object();
        keyed.propertyStream()
                .forEach(p ->
                        root.set(
                                p.getKey(),
                                KEYS.containsKey(p.getKey()) && p.getValue().isObject()
                                        ? list(p.getValue())
                                        : p.getValue()));
        return root;
    }

    private static JsonNode list(JsonNode keyed) {
        var list = Json.MAPPER.createArrayNode();
        keyed.forEach(e -> list.add(plain(e)));
        return list;
    }

    /// An entry as it is written.
    private static JsonNode plain(JsonNode entry) {
        var plain = entry.deepCopy();
        if (plain instanceof ObjectNode event && event.path(CLAIMS).isObject()) {
            var claims = Json.MAPPER.createArrayNode();
            event.path(CLAIMS).forEach(claims::add);
            event.set(CLAIMS, claims);
        }
        if (plain instanceof ObjectNode event && event.path(NOTES).isObject()) {
            var notes = Json.MAPPER.createArrayNode();
            event.path(NOTES).forEach(group -> group.forEach(notes::add));
            event.set(NOTES, notes);
        }
        return plain;
    }

    static JsonNode at(JsonNode tree, Place place) {
        var node = tree;
        for (var step : place.steps()) {
            node = node.path(step);
        }
        return node;
    }

    /// Puts something in its place, or takes it out where it is missing; what leads there must be there, or is made.
    static void put(ObjectNode tree, Place place, JsonNode value) {
        var parent = tree;
        for (var step : place.first(place.depth() - 1).steps()) {
            if (!(parent.path(step) instanceof ObjectNode)) {
                if (value.isMissingNode()) {
                    return;
                }
                parent.set(step, object());
            }
            parent = (ObjectNode) parent.path(step);
        }
        if (value.isMissingNode()) {
            parent.remove(place.last());
        } else {
            parent.set(place.last(), value);
        }
    }
}

package app.dateline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The text of events.json, in which one event is replaced and every other character stays as it stands. An event is written as
/// by hand: what fits on a line is on one.
final class EventsText {
    private static final int WIDTH = 100;
    private static final int INDENT = 4;

    private EventsText() {}

    /// An event and where its text begins and ends.
    record Found(ObjectNode event, int start, int end) {
        String id() {
            return event.path("id").asString("");
        }
    }

    /// All events of the text, in their order.
    private static List<Found> all(String text) {
        var all = new ArrayList<Found>();
        try (var parser = Json.MAPPER.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT
                        && parser.streamReadContext().getParent().inArray()) {
                    var start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
                    parser.skipChildren();
                    var end = Math.toIntExact(parser.currentLocation().getCharOffset());
                    if (Json.MAPPER.readTree(text.substring(start, end))
                            instanceof ObjectNode event) {
                        all.add(new Found(event, start, end));
                    }
                }
            }
        }
        return all;
    }

    static Optional<Found> find(String text, String id) {
        return all(text).stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /// The text with just these events, in their order; those it has already stay as they stand.
    static String with(String text, List<JsonNode> events) {
        var standing = all(text);
        if (standing.isEmpty() || events.isEmpty()) {
            return whole(Json.MAPPER.createObjectNode().set("events", list(events)));
        }
        var byId = standing.stream().collect(Collectors.toMap(Found::id, f -> f));
        var written =
                events.stream()
                        .map(e -> {
                            var found = byId.get(e.path("id").asString(""));
                            return found != null && found.event().equals(e)
                                    ? text.substring(found.start(), found.end())
                                    : write(e, INDENT, OptionalInt.of(0));
                        })
                        .collect(Collectors.joining(",\n" + " ".repeat(INDENT)));
        return text.substring(0, standing.getFirst().start())
                + written
                + text.substring(standing.getLast().end());
    }

    private static JsonNode list(List<JsonNode> events) {
        return Json.MAPPER.createArrayNode().addAll(events);
    }

    /// A whole file, as by hand.
    static String whole(JsonNode file) {
        return write(file, 0, OptionalInt.of(0)) + "\n";
    }

    static String replace(String text, Found found, ObjectNode event) {
        return text.substring(0, found.start())
                + write(event, INDENT, OptionalInt.of(0))
                + text.substring(found.end());
    }

    /// @param open how deep a thing is that is always written on several lines
    private static String write(JsonNode node, int indent, OptionalInt open) {
        var line = line(node);
        if (!node.isContainer() || node.isEmpty()) {
            return line;
        }
        if (open.isEmpty() && indent + line.length() <= WIDTH) {
            return line;
        }
        var inner = " ".repeat(indent + 2);
        var close = "\n" + " ".repeat(indent);
        if (node.isArray()) {
            return node.valueStream()
                    .map(n -> inner + write(n, indent + 2, claim(n)))
                    .collect(Collectors.joining(",\n", "[\n", close + "]"));
        }
        return node.propertyStream()
                .map(p -> {
                    var name = inner + "\"" + p.getKey() + "\": ";
                    return name + value(p.getKey(), p.getValue(), indent + 2, name.length());
                })
                .collect(Collectors.joining(",\n", "{\n", close + "}"));
    }

    private static String value(String name, JsonNode value, int indent, int taken) {
        var line = line(value);
        return name.equals("claims") || (value.isContainer() && taken + line.length() + 1 > WIDTH)
                ? write(value, indent, OptionalInt.of(0))
                : line;
    }

    /// A claim is always set out, a line a property.
    private static OptionalInt claim(JsonNode node) {
        return node.has("attribute") && node.has("article") && node.has("at")
                ? OptionalInt.of(0)
                : OptionalInt.empty();
    }

    /// On one line, with a blank after each comma and colon.
    private static String line(JsonNode node) {
        if (node.isObject()) {
            return node.propertyStream()
                    .map(p -> "\"" + p.getKey() + "\": " + line(p.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node.isArray()
                ? node.valueStream()
                        .map(EventsText::line)
                        .collect(Collectors.joining(", ", "[", "]"))
                : node.toString();
    }
}

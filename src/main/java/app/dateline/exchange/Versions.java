package app.dateline.exchange;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Wording;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// A version of something in the files of a bank, part by part, for people to read.
public final class Versions {
    private final Chronicle chronicle;

    public Versions(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /// Its parts by their names in the files; a text or a list has one, without a name.
    ///
    /// @param json a version that was kept
    public Map<String, String> parts(String json) {
        var node = Json.MAPPER.readTree(json);
        var parts = new LinkedHashMap<String, String>();
        if (!node.isObject()) {
            parts.put("", words(node));
            return parts;
        }
        node.propertyStream()
                .forEach(p ->
                        parts.put(
                                p.getKey(),
                                switch (p.getKey()) {
                                    case "value" -> value(node);
                                    case "lines", "at" -> ranges(p.getValue());
                                    default -> words(p.getValue());
                                }));
        return parts;
    }

    /// Whether two versions say the same, whatever the order of their parts.
    public static boolean same(Optional<String> one, Optional<String> other) {
        return one.map(Json.MAPPER::readTree).equals(other.map(Json.MAPPER::readTree));
    }

    /// Of a claim; one that cannot be read any more is shown as it stands.
    private String value(JsonNode claim) {
        try {
            var value =
                    new ValueReader(chronicle.vocabulary())
                            .value(claim.path("attribute").asString(""), claim.path("value"));
            return new Wording(chronicle).words(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            return words(claim.path("value"));
        }
    }

    private static String ranges(JsonNode pairs) {
        return pairs.valueStream()
                .map(p ->
                        p.path(0).equals(p.path(1))
                                ? p.path(0).asString("")
                                : p.path(0).asString("") + "–" + p.path(1).asString(""))
                .collect(Collectors.joining(", "));
    }

    private static String words(JsonNode node) {
        if (node.isArray() && !node.isEmpty() && node.path(0).isObject()) {
            return node.valueStream().map(Versions::told).collect(Collectors.joining("; "));
        }
        return switch (node.getNodeType()) {
            case ARRAY -> node.valueStream().map(Versions::words).collect(Collectors.joining(", "));
            case OBJECT -> told(node);
            default -> node.asString("");
        };
    }

    /// What a note says, else the parts one after the other.
    private static String told(JsonNode node) {
        return node.path("says").isString()
                ? node.path("says").asString()
                : node.propertyStream()
                        .map(p -> p.getKey() + " " + words(p.getValue()))
                        .collect(Collectors.joining(", "));
    }
}

package app.dateline.exchange;

import app.dateline.chronicle.Lines;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON within limits of size and depth, held against the schema of its file.
final class Json {
    private static final long LONGEST_FILE = 256L << 20;
    private static final int LONGEST_TEXT = 100_000;
    private static final int DEEPEST = 20;

    static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxDocumentLength(LONGEST_FILE)
                                                    .maxStringLength(LONGEST_TEXT)
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Json() {}

    /// The tree of a file, or a missing node with the faults added to the list.
    static JsonNode read(String file, String text, List<Fault> faults) {
        try {
            var tree = MAPPER.readTree(text);
            schema(file)
                    .validate(tree)
                    .forEach(e ->
                            faults.add(
                                    new Fault(
                                            file,
                                            place(tree, e.getInstanceLocation().toString()),
                                            abridged(e.getInstanceNode()),
                                            e.getMessage())));
            return tree;
        } catch (JacksonException e) {
            var at = e.getLocation();
            faults.add(
                    new Fault(
                            file,
                            at == null
                                    ? ""
                                    : "line %d, column %d"
                                            .formatted(at.getLineNr(), at.getColumnNr()),
                            e.getOriginalMessage(),
                            "JSON"));
            return MAPPER.missingNode();
        }
    }

    private static Schema schema(String file) {
        return SCHEMAS.computeIfAbsent(
                file,
                f -> {
                    var path = "/questions/schema/" + f.replace(".json", ".schema.json");
                    try (var in =
                            Objects.requireNonNull(Json.class.getResourceAsStream(path), path)) {
                        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(in, InputFormat.JSON);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /// The pointer, and the id of the thing it points into where it has one.
    private static String place(JsonNode tree, String pointer) {
        var at = tree;
        var id = "";
        for (var step : pointer.split("/", -1)) {
            if (!step.isEmpty()) {
                at = step.matches("\\d+") ? at.path(Integer.parseInt(step)) : at.path(step);
                id = at.path("id").isString() ? at.path("id").asString() : id;
            }
        }
        return id.isEmpty() ? pointer : "%s (%s)".formatted(id, pointer);
    }

    /// Compact, with the names of objects in order and one of the outermost left out.
    static String canonical(JsonNode node, String leftOut) {
        if (node.isObject()) {
            var names = new TreeSet<>(node.propertyNames());
            names.remove(leftOut);
            return names.stream()
                    .map(n -> "\"%s\":%s".formatted(n, canonical(node.path(n), "")))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node.toString();
    }

    /// The pairs of a "lines" value.
    static List<Lines> lines(String json) {
        var lines = new ArrayList<Lines>();
        MAPPER.readTree(json)
                .forEach(p -> lines.add(new Lines(p.path(0).asInt(), p.path(1).asInt())));
        return List.copyOf(lines);
    }

    private static String abridged(JsonNode node) {
        var text = node == null ? "nothing" : node.toString();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}

package app.dateline.exchange;

import app.dateline.chronicle.Lines;
import com.networknt.schema.Error;
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
import java.util.Set;
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
    static final long LONGEST_FILE = 64L << 20;
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

    /// A file as read: its tree, missing where it is no JSON, and pointers to what breaks the schema.
    record Read(JsonNode tree, Set<String> broken) {

        /// Whether this very place, or something in it, breaks the schema.
        boolean breaks(String pointer) {
            return broken.stream().anyMatch(b -> b.equals(pointer) || b.startsWith(pointer + "/"));
        }
    }

    /// The tree of a file, or a missing node with the faults added to the list.
    static JsonNode read(String file, String text, List<Fault> faults) {
        return checked(file, text, faults).tree();
    }

    static Read checked(String file, String text, List<Fault> faults) {
        if (text.length() > LONGEST_FILE) {
            faults.add(
                    new Fault(file, "", text.length() + " characters", "at most " + LONGEST_FILE));
            return new Read(MAPPER.missingNode(), Set.of(""));
        }
        try {
            var tree = MAPPER.readTree(text);
            var errors = withoutBranches(schema(file).validate(tree));
            errors.forEach(e ->
                    faults.add(
                            new Fault(
                                    file,
                                    place(tree, e.getInstanceLocation().toString()),
                                    abridged(e.getInstanceNode()),
                                    e.getMessage())));
            return new Read(
                    tree,
                    errors.stream()
                            .map(e -> e.getInstanceLocation().toString())
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (JacksonException e) {
            faults.add(new Fault(file, line(e), e.getOriginalMessage(), "JSON"));
            return new Read(MAPPER.missingNode(), Set.of(""));
        }
    }

    private static String line(JacksonException e) {
        var at = e.getLocation();
        return at == null ? "" : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }

    /// A value that fits no branch of a choice is one fault, not one for every branch.
    private static List<Error> withoutBranches(List<Error> errors) {
        var choices =
                errors.stream()
                        .filter(e -> "oneOf".equals(e.getKeyword()))
                        .map(e -> e.getEvaluationPath() + "/")
                        .toList();
        return errors.stream()
                .filter(e ->
                        choices.stream()
                                .noneMatch(c -> e.getEvaluationPath().toString().startsWith(c)))
                .toList();
    }

    private static String schemaOf(String file) {
        return file.replace(".json", ".schema.json");
    }

    private static Schema schema(String file) {
        return SCHEMAS.computeIfAbsent(
                file,
                f -> {
                    var path = "/questions/schema/" + schemaOf(f);
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

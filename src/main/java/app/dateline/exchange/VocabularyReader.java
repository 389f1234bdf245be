package app.dateline.exchange;

import static app.dateline.exchange.ChronicleReader.constant;
import static app.dateline.exchange.ChronicleReader.optional;
import static app.dateline.exchange.ChronicleReader.text;
import static app.dateline.exchange.ChronicleReader.texts;

import app.dateline.chronicle.Event;
import app.dateline.chronicle.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Reads vocabulary.json; a word given twice is a fault.
record VocabularyReader(List<Fault> faults) {

    static Vocabulary read(JsonNode node, List<Fault> faults) {
        var reader = new VocabularyReader(faults);
        return new Vocabulary(
                reader.words(node.path("attributes"), VocabularyReader::attribute),
                reader.words(node.path("kinds"), VocabularyReader::kind),
                reader.words(node.path("units"), VocabularyReader::unit),
                reader.words(
                        node.path("links"),
                        n -> new Vocabulary.Link(text(n, "id"), text(n, "says"))),
                reader.words(
                        node.path("topics"),
                        n -> new Vocabulary.Topic(text(n, "id"), text(n, "name"))));
    }

    private static Vocabulary.Attribute attribute(JsonNode node) {
        return new Vocabulary.Attribute(
                text(node, "id"),
                constant(Vocabulary.ValueType.class, text(node, "type")),
                node.path("many").asBoolean(),
                texts(node.path("kinds")),
                text(node, "slot"),
                text(node, "says"),
                texts(node.path("refers")));
    }

    private static Vocabulary.Kind kind(JsonNode node) {
        return new Vocabulary.Kind(
                text(node, "id"),
                text(node, "name"),
                constant(Event.Type.class, text(node, "type")),
                optional(node, "cameo"),
                texts(node.path("roles")));
    }

    private static Vocabulary.Unit unit(JsonNode node) {
        return new Vocabulary.Unit(
                text(node, "id"),
                text(node, "name"),
                optional(node, "prefix").orElse(""),
                optional(node, "suffix").orElse(""),
                texts(node.path("signs")));
    }

    private <T> Map<String, T> words(JsonNode list, Function<JsonNode, T> read) {
        var byId = new LinkedHashMap<String, T>();
        for (var node : list) {
            if (byId.put(text(node, "id"), read.apply(node)) != null) {
                faults.add(
                        new Fault(
                                "vocabulary.json",
                                text(node, "id"),
                                "the same id twice",
                                "an id of its own"));
            }
        }
        return byId;
    }
}

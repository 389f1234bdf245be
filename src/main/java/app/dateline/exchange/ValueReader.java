package app.dateline.exchange;

import static app.dateline.exchange.ChronicleReader.constant;
import static app.dateline.exchange.ChronicleReader.optional;
import static app.dateline.exchange.ChronicleReader.text;
import static app.dateline.exchange.ChronicleReader.texts;

import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/// Reads the value of a claim; the vocabulary says which case its attribute takes.
record ValueReader(Vocabulary vocabulary) {

    Value value(String attribute, JsonNode node) {
        var known = vocabulary.attributes().get(attribute);
        if (known == null) {
            throw new IllegalArgumentException(
                    "The vocabulary has no attribute \"%s\"".formatted(attribute));
        }
        var wantsText =
                switch (known.type()) {
                    case DATE, REF, TEXT, LINK -> true;
                    case LIST, AMOUNT, SHARE, SUPERLATIVE -> false;
                };
        if (wantsText != node.isString()) {
            throw new IllegalArgumentException(
                    "\"%s\" takes a value of type %s; found %s"
                            .formatted(attribute, known.type(), node));
        }
        return switch (known.type()) {
            case DATE -> new Value.Date(EventDate.parse(node.asString()));
            case REF, LINK -> new Value.Ref(node.asString());
            case TEXT -> new Value.Text(node.asString());
            case LIST ->
                    new Value.Items(texts(node.path("items")), node.path("complete").asBoolean());
            case AMOUNT ->
                    new Value.Amount(
                            number(node, "from"),
                            number(node, "to"),
                            text(node, "unit"),
                            optional(node, "per"),
                            constant(
                                    Value.Qualifier.class,
                                    node.path("qualifier").asString("exactly")));
            case SHARE ->
                    new Value.Share(
                            node.path("percent").asDouble(),
                            text(node, "of"),
                            optional(node, "holder"));
            case SUPERLATIVE ->
                    new Value.Superlative(
                            text(node, "class"),
                            text(node, "scope"),
                            optional(node, "since").map(EventDate::parse));
        };
    }

    private static OptionalDouble number(JsonNode node, String name) {
        return node.has(name)
                ? OptionalDouble.of(node.path(name).asDouble())
                : OptionalDouble.empty();
    }
}

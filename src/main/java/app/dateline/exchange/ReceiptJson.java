package app.dateline.exchange;

import static app.dateline.exchange.ChronicleReader.text;

import app.dateline.chronicle.ClaimId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The form of checked.json: an article a line, a missed swap a line, so that a change is a readable diff.
final class ReceiptJson {
    private ReceiptJson() {}

    static String write(Receipt receipt) {
        return """
        {
          "texts": %s,
          "claims": "%s",
          "checked": "%s",
          "verdict": "pass",
          "count": %d,
          "sentences": %s,
          "left": %s,
          "swaps": {
            "tried": %d,
            "caught": %d,
            "missed": %s
          }
        }
        """
                .formatted(
                        byArticle(receipt.texts(), "\"%s\": \"%s\""),
                        receipt.claims(),
                        receipt.checked(),
                        receipt.count(),
                        byArticle(receipt.sentences(), "\"%s\": %s"),
                        byArticle(receipt.left(), "\"%s\": %s"),
                        receipt.swaps().tried(),
                        receipt.swaps().caught(),
                        missed(receipt.swaps().missed()));
    }

    private static String byArticle(Map<String, ?> values, String form) {
        return values.isEmpty()
                ? "{}"
                : values.entrySet().stream()
                        .map(e -> "    " + form.formatted(e.getKey(), e.getValue()))
                        .collect(Collectors.joining(",\n", "{\n", "\n  }"));
    }

    private static String missed(List<Swaps.Pair> missed) {
        return missed.isEmpty()
                ? "[]"
                : missed.stream()
                        .map(m -> "      [\"%s\", \"%s\"]".formatted(m.one(), m.other()))
                        .collect(Collectors.joining(",\n", "[\n", "\n    ]"));
    }

    static Receipt read(String text) {
        var faults = new ArrayList<Fault>();
        var node = Json.read(Receipt.FILE, text, faults);
        if (!faults.isEmpty()) {
            throw new BankFaults(faults);
        }
        return new Receipt(
                byArticle(node.path("texts"), JsonNode::asString),
                text(node, "claims"),
                node.path("count").asInt(),
                byArticle(node.path("sentences"), JsonNode::asInt),
                byArticle(node.path("left"), JsonNode::asInt),
                swaps(node.path("swaps")),
                LocalDate.parse(text(node, "checked")));
    }

    private static <T> SortedMap<String, T> byArticle(JsonNode node, Function<JsonNode, T> read) {
        var values = new TreeMap<String, T>();
        node.properties().forEach(p -> values.put(p.getKey(), read.apply(p.getValue())));
        return values;
    }

    private static Swaps swaps(JsonNode node) {
        var missed = new ArrayList<Swaps.Pair>();
        node.path("missed")
                .forEach(pair ->
                        missed.add(
                                new Swaps.Pair(
                                        new ClaimId(pair.path(0).asString()),
                                        new ClaimId(pair.path(1).asString()))));
        try {
            return new Swaps(node.path("tried").asInt(), node.path("caught").asInt(), missed);
        } catch (IllegalArgumentException e) {
            throw new BankFaults(
                    List.of(
                            new Fault(
                                    Receipt.FILE,
                                    "swaps",
                                    String.valueOf(e.getMessage()),
                                    "as many caught as were tried and not missed")));
        }
    }
}

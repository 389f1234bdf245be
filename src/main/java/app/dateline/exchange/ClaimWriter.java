package app.dateline.exchange;

import app.dateline.bank.edit.ClaimEntry;
import app.dateline.chronicle.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a claim as an author gives it, in the form of the files; what cannot be read is a fault.
record ClaimWriter(Vocabulary words, List<Fault> faults) {
    private static final Pattern RANGE =
            Pattern.compile("([0-9]{1,7})(?:\\s*[-–]\\s*([0-9]{1,7}))?");

    /// @param kept the claim it takes the place of, whose other properties stay
    /// @param id of a new one
    ObjectNode write(ClaimEntry entry, Optional<ObjectNode> kept, String id) {
        var node = kept.orElseGet(() -> Json.MAPPER.createObjectNode().put("id", id));
        node.put("attribute", entry.attribute());
        value(entry).ifPresent(v -> node.set("value", v));
        node.put("article", entry.article().value());
        node.set("at", ranges(entry.at(), "at", false));
        node.set("lines", ranges(entry.lines(), "lines", true));
        node.put("modality", ClaimEntry.word(entry.modality()));
        if (entry.by().isBlank()) {
            node.remove("by");
        } else {
            node.put("by", entry.by().strip());
        }
        var terms = split(entry.words(), ";").toList();
        if (terms.isEmpty()) {
            node.remove("words");
        } else {
            var list = node.putArray("words");
            terms.forEach(list::add);
        }
        return node;
    }

    private Optional<JsonNode> value(ClaimEntry entry) {
        var attribute = words.attributes().get(entry.attribute());
        if (attribute == null) {
            fault("attribute", "\"%s\"".formatted(entry.attribute()), "one of the vocabulary");
            return Optional.empty();
        }
        var node = Json.MAPPER.createObjectNode();
        return switch (attribute.type()) {
            case DATE -> text(entry, "date", "a date such as 2011, 2011-05 or 2000/2012");
            case REF, LINK -> text(entry, "ref", "one of those that are listed");
            case TEXT -> text(entry, "text", "words");
            case LIST -> {
                var items = node.putArray("items");
                split(entry.part("items"), ",").forEach(items::add);
                node.put("complete", entry.part("complete").equals("true"));
                if (items.isEmpty()) {
                    fault("items", "nothing", "at least one");
                }
                yield Optional.of(node);
            }
            case AMOUNT -> {
                number(node, entry, "from");
                number(node, entry, "to");
                node.put("unit", entry.part("unit"));
                optional(node, entry, "per");
                node.put("qualifier", entry.part("qualifier"));
                yield Optional.of(node);
            }
            case SHARE -> {
                number(node, entry, "percent");
                node.put("of", entry.part("of"));
                optional(node, entry, "holder");
                yield Optional.of(node);
            }
            case SUPERLATIVE -> {
                node.put("class", entry.part("class"));
                node.put("scope", entry.part("scope"));
                optional(node, entry, "since");
                yield Optional.of(node);
            }
        };
    }

    private Optional<JsonNode> text(ClaimEntry entry, String part, String wanted) {
        var text = entry.part(part).strip();
        if (text.isEmpty()) {
            fault(part, "nothing", wanted);
            return Optional.empty();
        }
        return Optional.of(Json.MAPPER.getNodeFactory().stringNode(text));
    }

    private static void optional(ObjectNode node, ClaimEntry entry, String part) {
        if (!entry.part(part).isBlank()) {
            node.put(part, entry.part(part).strip());
        }
    }

    private void number(ObjectNode node, ClaimEntry entry, String part) {
        var text = entry.part(part).strip();
        if (text.isEmpty()) {
            return;
        }
        if (!text.matches("-?[0-9]{1,15}([.][0-9]{1,6})?")) {
            fault(part, "\"%s\"".formatted(text), "a number such as 2.5");
        } else if (text.contains(".")) {
            node.put(part, Double.parseDouble(text));
        } else {
            node.put(part, Long.parseLong(text));
        }
    }

    /// @param single whether one number stands for a range of one
    private ArrayNode ranges(String text, String part, boolean single) {
        var all = Json.MAPPER.createArrayNode();
        split(text, ",")
                .forEach(range -> {
                    var match = RANGE.matcher(range);
                    var first = match.matches() ? Integer.parseInt(match.group(1)) : 0;
                    if (!match.matches() || (match.group(2) == null && !single)) {
                        fault(
                                part,
                                "\"%s\"".formatted(range),
                                single ? "lines such as 16 or 16-18" : "places such as 1700-1744");
                    } else {
                        var last =
                                match.group(2) == null ? first : Integer.parseInt(match.group(2));
                        all.addArray().add(first).add(last);
                    }
                });
        if (all.isEmpty() && faults.isEmpty()) {
            fault(
                    part,
                    "nothing",
                    single
                            ? "the lines of the article it stands on"
                            : "the places of its words, as data find tells them");
        }
        return all;
    }

    private static Stream<String> split(String text, String sign) {
        return Arrays.stream(text.split(sign, -1)).map(String::strip).filter(t -> !t.isEmpty());
    }

    private void fault(String part, String found, String wanted) {
        faults.add(new Fault("events.json", part, found, wanted));
    }
}

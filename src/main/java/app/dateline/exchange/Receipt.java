package app.dateline.exchange;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// checked.json: that all claims stood in their texts, as both were on a day. `claims` is the SHA-256 of everything the check
/// compared, claims with the spellings of actors and the signs of units, in an order and form of its own; the lines are
/// left out, since they follow from the spans.
public record Receipt(
        SortedMap<String, String> texts, String claims, int count, LocalDate checked) {
    public static final String FILE = "checked.json";

    /// The receipt that a passed check gives for these files.
    public static Receipt of(Map<String, String> files, Chronicle chronicle, LocalDate today) {
        return new Receipt(
                chronicle.articles().stream()
                        .collect(
                                Collectors.toMap(
                                        a -> a.id().value(),
                                        Article::textSha256,
                                        (a, b) -> a,
                                        TreeMap::new)),
                hash(files),
                chronicle.events().stream().mapToInt(e -> e.claims().size()).sum(),
                today);
    }

    /// Whether it vouches for the same things, be it on another day.
    public boolean same(Receipt other) {
        return texts.equals(other.texts) && claims.equals(other.claims) && count == other.count;
    }

    public String json() {
        var articles =
                texts.entrySet().stream()
                        .map(e -> "    \"%s\": \"%s\"".formatted(e.getKey(), e.getValue()))
                        .collect(Collectors.joining(",\n"));
        return """
        {
          "texts": {
        %s
          },
          "claims": "%s",
          "checked": "%s",
          "verdict": "pass",
          "count": %d
        }
        """
                .formatted(articles, claims, checked, count);
    }

    /// Reads a checked.json.
    /// @throws BankFaults with every fault found
    public static Receipt read(String text) {
        var faults = new ArrayList<Fault>();
        var node = Json.read(FILE, text, faults);
        if (!faults.isEmpty()) {
            throw new BankFaults(faults);
        }
        var texts = new TreeMap<String, String>();
        node.path("texts")
                .properties()
                .forEach(p -> texts.put(p.getKey(), p.getValue().asString()));
        return new Receipt(
                texts,
                node.path("claims").asString(),
                node.path("count").asInt(),
                LocalDate.parse(node.path("checked").asString()));
    }

    /// What the receipt among the files does not vouch for, without a look at the texts.
    public static List<Fault> faults(Map<String, String> files) {
        var text = files.get(FILE);
        if (text == null) {
            return List.of(fault("", "no receipt"));
        }
        try {
            var is = of(files, BankFiles.read(files), LocalDate.EPOCH);
            var was = read(text);
            var faults = new ArrayList<Fault>();
            if (!was.texts.equals(is.texts)) {
                faults.add(fault("texts", "other texts than those of articles.json"));
            }
            if (!was.claims.equals(is.claims) || was.count != is.count) {
                faults.add(fault("claims", "other claims, spellings or signs than there are now"));
            }
            return List.copyOf(faults);
        } catch (BankFaults faults) {
            return faults.faults();
        }
    }

    private static Fault fault(String place, String found) {
        return new Fault(
                FILE, place, found, "the receipt of this very data: run data check with the texts");
    }

    private static String hash(Map<String, String> files) {
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
        return Hash.sha256(parts.stream().sorted().collect(Collectors.joining("\n")));
    }

    private static JsonNode tree(Map<String, String> files, String name) {
        return Json.MAPPER.readTree(files.getOrDefault(name, "{}"));
    }
}

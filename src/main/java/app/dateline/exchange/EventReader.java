package app.dateline.exchange;

import static app.dateline.exchange.ChronicleReader.constant;
import static app.dateline.exchange.ChronicleReader.optional;
import static app.dateline.exchange.ChronicleReader.text;
import static app.dateline.exchange.ChronicleReader.texts;

import app.dateline.chronicle.ActorId;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Span;
import app.dateline.chronicle.Vocabulary;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Reads events and their claims; the vocabulary says which case of value an attribute takes.
final class EventReader {
    private static final String FILE = "events.json";

    private final ValueReader values;
    private final Json.Read file;
    private final List<Fault> faults;
    private final Set<String> ids = new HashSet<>();

    EventReader(Vocabulary vocabulary, Json.Read file, List<Fault> faults) {
        this.values = new ValueReader(vocabulary);
        this.file = file;
        this.faults = faults;
    }

    /// Whether the event itself breaks the schema, apart from its claims.
    boolean brokenBesidesClaims(int index) {
        var event = "/events/%d".formatted(index);
        return file.broken().stream()
                .anyMatch(b ->
                        b.equals(event)
                                || (b.startsWith(event + "/")
                                        && !b.startsWith(event + "/claims/")));
    }

    /// The claims of an event that fit the schema and make sense, each id once.
    List<Claim> claims(JsonNode event, int index) {
        var claims = new ArrayList<Claim>();
        var list = event.path("claims");
        for (var i = 0; i < list.size(); i++) {
            var node = list.path(i);
            if (file.breaks("/events/%d/claims/%d".formatted(index, i))) {
                continue;
            }
            try {
                var claim = claim(new EventId(text(event, "id")), node);
                if (ids.add(claim.id().value())) {
                    claims.add(claim);
                } else {
                    fault(node, "the same id twice", "an id of its own");
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                fault(node, String.valueOf(e.getMessage()), "a value that makes sense");
            }
        }
        return claims;
    }

    private void fault(JsonNode claim, String found, String wanted) {
        faults.add(new Fault(FILE, text(claim, "id"), found, wanted));
    }

    Event event(JsonNode node, List<Claim> claims) {
        var id = new EventId(text(node, "id"));
        var notes = new ArrayList<Note>();
        node.path("notes").forEach(n -> notes.add(note(n)));
        return new Event(
                id,
                text(node, "kind"),
                constant(Event.Type.class, text(node, "type")),
                constant(Event.Status.class, text(node, "status")),
                text(node, "title"),
                text(node, "telling"),
                map(node.path("asks"), JsonNode::asString),
                texts(node.path("topics")),
                claims,
                map(node.path("silent"), n -> texts(n).stream().map(ArticleId::new).toList()),
                notes,
                texts(node.path("formerly")).stream().map(EventId::new).toList(),
                optional(node, "mergedInto").map(EventId::new));
    }

    private static <T> Map<String, T> map(JsonNode node, Function<JsonNode, T> read) {
        var map = new LinkedHashMap<String, T>();
        node.properties().forEach(p -> map.put(p.getKey(), read.apply(p.getValue())));
        return map;
    }

    private Claim claim(EventId event, JsonNode node) {
        return new Claim(
                new ClaimId(text(node, "id")),
                event,
                text(node, "attribute"),
                values.value(text(node, "attribute"), node.path("value")),
                new ArticleId(text(node, "article")),
                spans(node.path("at")),
                pairs(node.path("lines")).stream().map(p -> new Lines(p[0], p[1])).toList(),
                constant(Modality.class, text(node, "modality")),
                optional(node, "by").map(ActorId::new),
                optional(node, "via"),
                optional(node, "printed"),
                node.has("derived")
                        ? Optional.of(derivation(node.path("derived")))
                        : Optional.empty(),
                texts(node.path("words")),
                texts(node.path("excludes")).stream().map(ClaimId::new).toList());
    }

    static List<Span> spans(JsonNode list) {
        return pairs(list).stream().map(p -> new Span(p[0], p[1])).toList();
    }

    private static List<int[]> pairs(JsonNode list) {
        var pairs = new ArrayList<int[]>();
        list.forEach(p -> pairs.add(new int[] {p.path(0).asInt(), p.path(1).asInt()}));
        return pairs;
    }

    private static Claim.Derivation derivation(JsonNode node) {
        return new Claim.Derivation(
                new ClaimId(text(node, "from")),
                Period.parse(text(node, "shift")),
                text(node, "words"));
    }

    private static Note note(JsonNode node) {
        var basis = node.path("basis");
        return new Note(
                text(node, "attribute"),
                optional(node, "claim").map(ClaimId::new),
                constant(Note.Sort.class, text(node, "sort")),
                text(node, "says"),
                basis.isString() ? List.of(basis.asString()) : texts(basis),
                texts(node.path("dismissed")).stream().map(EventId::new).toList());
    }
}

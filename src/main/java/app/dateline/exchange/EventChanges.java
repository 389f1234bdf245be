package app.dateline.exchange;

import app.dateline.bank.edit.ClaimEntry;
import app.dateline.bank.edit.EventChange;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes what an author changes of an event into the files of a bank. What comes of it is checked as any file is.
public final class EventChanges {
    private static final String FILE = "events.json";

    private final Vocabulary words;
    private final List<Fault> faults = new ArrayList<>();

    private EventChanges(Vocabulary words) {
        this.words = words;
    }

    /// The files after a change, and what they hold.
    public record Applied(Map<String, String> files, Chronicle chronicle) {
        public Applied {
            files = Map.copyOf(files);
        }
    }

    /// The files after the change, sound as far as they can be read; bank.json is the one of before.
    ///
    /// @throws BankFaults with every fault of what the author wrote, and of the files with it
    public static Applied apply(Map<String, String> files, Vocabulary words, EventChange change) {
        var changes = new EventChanges(words);
        var text = files.getOrDefault(FILE, "");
        var found =
                EventsText.find(text, change.event().value())
                        .orElseThrow(() ->
                                new BankFaults(
                                        List.of(
                                                new Fault(
                                                        FILE,
                                                        change.event().value(),
                                                        "no such event",
                                                        "one that is there"))));
        changes.change(found.event(), change);
        if (!changes.faults.isEmpty()) {
            throw new BankFaults(changes.faults);
        }
        var after = new LinkedHashMap<>(files);
        after.put(FILE, EventsText.replace(text, found, found.event()));
        return new Applied(after, BankFiles.read(after));
    }

    private void change(ObjectNode event, EventChange change) {
        switch (change) {
            case EventChange.PutClaim(var _, var entry) -> put(event, entry);
            case EventChange.DropClaim(var _, var claim) -> drop(event, claim);
            case EventChange.AddNote note -> event.withArray("notes").add(note(note));
            case EventChange.DropNote(var _, var note) -> drop(event, note);
        }
    }

    private void put(ObjectNode event, ClaimEntry entry) {
        var claims = event.withArray("claims");
        var kept =
                entry.claim()
                        .flatMap(id ->
                                IntStream.range(0, claims.size())
                                        .filter(i -> id(claims, i).equals(id.value()))
                                        .mapToObj(i -> (ObjectNode) claims.path(i))
                                        .findFirst());
        var written =
                new ClaimWriter(words, faults)
                        .write(entry, kept, kept.isEmpty() ? fresh(event, entry) : "");
        if (kept.isEmpty()) {
            claims.insert(place(claims, entry.attribute()), written);
            spoken(event, entry);
        }
    }

    /// After the last claim on the same attribute, else at the end.
    private static int place(ArrayNode claims, String attribute) {
        return IntStream.range(0, claims.size())
                .filter(i -> claims.path(i).path("attribute").asString("").equals(attribute))
                .map(i -> i + 1)
                .max()
                .orElse(claims.size());
    }

    private static String fresh(ObjectNode event, ClaimEntry entry) {
        var plain =
                "%s/%s/%s"
                        .formatted(
                                event.path("id").asString(""), entry.attribute(), entry.article());
        var claims = event.path("claims");
        var id = plain;
        for (var n = 2; taken(claims, id); n++) {
            id = plain + "/" + n;
        }
        return id;
    }

    private static boolean taken(JsonNode claims, String id) {
        return claims.valueStream().anyMatch(c -> c.path("id").asString("").equals(id));
    }

    /// An article that says it now is no longer silent on it.
    private static void spoken(ObjectNode event, ClaimEntry entry) {
        if (event.path("silent").path(entry.attribute()) instanceof ArrayNode silent) {
            for (var i = silent.size() - 1; i >= 0; i--) {
                if (silent.path(i).asString("").equals(entry.article().value())) {
                    silent.remove(i);
                }
            }
            if (silent.isEmpty()) {
                ((ObjectNode) event.path("silent")).remove(entry.attribute());
            }
            if (event.path("silent").isEmpty()) {
                event.remove("silent");
            }
        }
    }

    private static String id(ArrayNode claims, int index) {
        return claims.path(index).path("id").asString("");
    }

    private static void drop(ObjectNode event, ClaimId claim) {
        var claims = event.withArray("claims");
        for (var i = claims.size() - 1; i >= 0; i--) {
            if (id(claims, i).equals(claim.value())) {
                claims.remove(i);
            }
        }
        var notes = event.withArray("notes");
        for (var i = notes.size() - 1; i >= 0; i--) {
            if (notes.path(i).path("claim").asString("").equals(claim.value())) {
                notes.remove(i);
            }
        }
        withoutEmpty(event);
    }

    private static ObjectNode note(EventChange.AddNote note) {
        var node = Json.MAPPER.createObjectNode().put("attribute", note.attribute());
        note.claim().ifPresent(c -> node.put("claim", c.value()));
        node.put("sort", ClaimEntry.word(note.sort())).put("says", note.says().strip());
        if (!note.basis().isEmpty()) {
            note.basis().forEach(c -> node.withArray("basis").add(c.value()));
        } else if (note.sort() != Note.Sort.STANDS) {
            node.put("basis", "outside");
        }
        return node;
    }

    private static void drop(ObjectNode event, Note note) {
        var notes = event.withArray("notes");
        for (var i = notes.size() - 1; i >= 0; i--) {
            var one = notes.path(i);
            if (one.path("attribute").asString("").equals(note.attribute())
                    && one.path("sort").asString("").equals(ClaimEntry.word(note.sort()))
                    && one.path("says").asString("").equals(note.says())) {
                notes.remove(i);
            }
        }
        withoutEmpty(event);
    }

    private static void withoutEmpty(ObjectNode event) {
        if (event.path("notes").isEmpty()) {
            event.remove("notes");
        }
    }
}

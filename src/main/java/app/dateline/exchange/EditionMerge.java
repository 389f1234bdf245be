package app.dateline.exchange;

import app.dateline.bank.edit.Conflict;
import app.dateline.bank.edit.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Merges a newer edition of a bank with what its authors changed here since the edition they began with.
public final class EditionMerge {
    private EditionMerge() {}

    /// @param files sound, but for bank.json, which is that of the newer edition
    /// @param conflicts what is as here and must be decided, those that waited before among them
    public record Merged(Map<String, String> files, List<Conflict> conflicts) {
        public Merged {
            files = Map.copyOf(files);
            conflicts = List.copyOf(conflicts);
        }
    }

    /// Where the two cannot be put together in a sound way, all that is newer waits.
    ///
    /// @param base the files of the edition that the authors began with, or that was merged last
    /// @param ours the files as they are here
    /// @param theirs the files of the newer edition
    /// @param edition the hash of the newer edition
    /// @param waiting what was not decided of the edition before
    public static Merged of(
            Map<String, String> base,
            Map<String, String> ours,
            Map<String, String> theirs,
            String edition,
            List<Conflict> waiting) {
        var begun = Keyed.of(base);
        waiting.forEach(c -> Keyed.put(begun, c.place(), node(c.was())));
        var here = Keyed.of(ours);
        var newer = Keyed.of(theirs);
        var merged = ThreeWay.merge(begun, here, newer);
        var files = written(merged.tree(), theirs, ours);
        if (!sound(files)) {
            merged = ThreeWay.wait(begun, here, newer);
            files = written(merged.tree(), theirs, ours);
        }
        return new Merged(
                files,
                merged.conflicts().stream()
                        .map(p ->
                                new Conflict(
                                        p,
                                        edition,
                                        text(Keyed.at(begun, p)),
                                        text(Keyed.at(newer, p))))
                        .toList());
    }

    /// The files with all of these as the newer edition has it.
    ///
    /// @throws BankFaults with every fault of what comes of it, where there is any
    public static Map<String, String> taking(Map<String, String> files, List<Conflict> taken) {
        var tree = Keyed.of(files);
        taken.forEach(c -> Keyed.put(tree, c.place(), node(c.theirs())));
        var after = written(tree, files, files);
        BankFiles.read(after);
        return after;
    }

    /// What is here in each of these places, as JSON.
    public static List<Optional<String>> at(Map<String, String> files, List<Place> places) {
        var tree = Keyed.of(files);
        return places.stream().map(p -> text(Keyed.at(tree, p))).toList();
    }

    private static JsonNode node(Optional<String> json) {
        return json.map(Json.MAPPER::readTree).orElseGet(Json.MAPPER::missingNode);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(node.toString());
    }

    private static boolean sound(Map<String, String> files) {
        try {
            BankFiles.read(files);
            return true;
        } catch (BankFaults faults) {
            return false;
        }
    }

    /// The files of a tree, each as it stands in the first of the given that holds the same; what is made stays that of the first.
    private static Map<String, String> written(
            ObjectNode tree, Map<String, String> first, Map<String, String> second) {
        var files = new LinkedHashMap<String, String>();
        for (var name : BankFiles.ALL) {
            if (!Keyed.FILES.contains(name)) {
                Stream.of(first, second)
                        .flatMap(f -> Optional.ofNullable(f.get(name)).stream())
                        .findFirst()
                        .ifPresent(text -> files.put(name, text));
            } else if (tree.path(name) instanceof ObjectNode file) {
                files.put(name, text(name, file, List.of(first, second)));
            }
        }
        return files;
    }

    private static String text(String name, ObjectNode file, List<Map<String, String>> standing) {
        return standing.stream()
                .flatMap(f -> Optional.ofNullable(f.get(name)).stream())
                .filter(text -> Keyed.file(Json.MAPPER.readTree(text)).equals(file))
                .findFirst()
                .orElseGet(() -> {
                    var written = Keyed.written(file);
                    return switch (name) {
                        case "events.json" ->
                                EventsText.with(
                                        standing.getFirst().getOrDefault(name, ""),
                                        written.path("events").valueStream().toList());
                        case BankFiles.EDITS ->
                                EditsJson.write(BankFiles.edits(Map.of(name, written.toString())));
                        default -> EventsText.whole(written);
                    };
                });
    }
}

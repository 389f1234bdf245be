package app.dateline.exchange;

import app.dateline.bank.edit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A merge of two changes of one keyed tree. What only one side changed is as that side has it; what both changed to the same is so;
/// what each changed in its own way, or one took out and the other changed, is a conflict, and stays as it is here. A claim, an edit
/// and the notes on one thing are changed as one, and so is each other property of an entry.
final class ThreeWay {
    /// Properties of an event that are changed item by item.
    private static final Set<String> OPEN = Set.of("claims", "notes", "silent", "asks");

    private static final int ENTRY = 3;
    private static final int PROPERTY = 4;

    private final boolean waiting;
    private final List<Place> conflicts = new ArrayList<>();

    private ThreeWay(boolean waiting) {
        this.waiting = waiting;
    }

    /// @param conflicts the places at which it is as here and somebody must decide
    record Merged(ObjectNode tree, List<Place> conflicts) {
        Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    /// Nothing in what is merged names what a side took out.
    static Merged merge(ObjectNode base, ObjectNode ours, ObjectNode theirs) {
        var merge = new ThreeWay(false);
        var tree = merge.object(new Place(List.of()), base, ours, theirs);
        merge.hold(tree, base, ours, theirs);
        return new Merged(tree, merge.conflicts);
    }

    /// All of theirs waits: each entry that they changed and that is not as they have it is a conflict.
    static Merged wait(ObjectNode base, ObjectNode ours, ObjectNode theirs) {
        var merge = new ThreeWay(true);
        merge.object(new Place(List.of()), base, ours, theirs);
        return new Merged(ours, merge.conflicts);
    }

    private JsonNode node(Place place, JsonNode base, JsonNode ours, JsonNode theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        if (ours.equals(base) && !waiting) {
            return theirs;
        }
        if (opens(place, ours) && opens(place, theirs) && !(waiting && place.depth() >= ENTRY)) {
            var merged = object(place, base, ours, theirs);
            return merged.isEmpty() && !ours.isEmpty() && !theirs.isEmpty()
                    ? Json.MAPPER.missingNode()
                    : merged.isEmpty() ? smaller(ours, theirs) : merged;
        }
        conflicts.add(place);
        return ours;
    }

    /// The one of the two that is empty or missing.
    private static JsonNode smaller(JsonNode ours, JsonNode theirs) {
        return ours.isEmpty() ? ours : theirs;
    }

    /// Whether it is changed item by item. A file, a list or an open property that is missing is as an empty one.
    private static boolean opens(Place place, JsonNode node) {
        return switch (place.depth()) {
            case 1, 2 -> node.isObject() || node.isMissingNode();
            case ENTRY -> node.isObject() && !place.steps().get(1).equals("edits");
            case PROPERTY ->
                    OPEN.contains(place.last()) && (node.isObject() || node.isMissingNode());
            default -> false;
        };
    }

    /// What is changed as one at this place, or around it.
    static Place unit(Place place) {
        var open = place.step(PROPERTY - 1).filter(OPEN::contains).isPresent();
        var deepest =
                place.step(1).filter("edits"::equals).isPresent()
                        ? ENTRY
                        : open ? PROPERTY + 1 : PROPERTY;
        return place.first(Math.min(place.depth(), deepest));
    }

    /// In their order; what only we have stands after what it stood after here.
    private ObjectNode object(Place place, JsonNode base, JsonNode ours, JsonNode theirs) {
        var names = new ArrayList<>(theirs.propertyNames());
        var before = -1;
        for (var name : ours.propertyNames()) {
            var at = names.indexOf(name);
            if (at < 0) {
                at = before + 1;
                names.add(at, name);
            }
            before = at;
        }
        var merged = Json.MAPPER.createObjectNode();
        for (var name : names) {
            var node = node(place.then(name), base.path(name), ours.path(name), theirs.path(name));
            if (!node.isMissingNode()) {
                merged.set(name, node);
            }
        }
        return merged;
    }

    /// Holds on to what one side took out and the other still names, and makes it a conflict: where they took it out it stays, and
    /// where it was taken out here what they say of it waits.
    private void hold(ObjectNode tree, ObjectNode base, ObjectNode ours, ObjectNode theirs) {
        var changed = true;
        while (changed) {
            changed = false;
            var named = Names.in(tree);
            for (var each : lost(tree, base, ours, theirs).entrySet()) {
                var naming = named.getOrDefault(each.getKey(), List.of());
                if (naming.isEmpty()) {
                    continue;
                }
                var here = Keyed.at(ours, each.getValue());
                if (here.isMissingNode()) {
                    for (var place : naming) {
                        changed |= back(tree, top(ours, place), ours);
                    }
                } else {
                    changed |= back(tree, top(tree, each.getValue()), ours);
                }
            }
        }
    }

    private boolean back(ObjectNode tree, Place place, ObjectNode ours) {
        var here = Keyed.at(ours, place);
        if (here.equals(Keyed.at(tree, place))) {
            return false;
        }
        Keyed.put(tree, place, here);
        conflicts.removeIf(
                c -> c.steps().size() > place.depth() && c.first(place.depth()).equals(place));
        conflicts.add(place);
        return true;
    }

    /// The whole entry where that is gone, else the thing itself.
    private static Place top(ObjectNode tree, Place place) {
        var entry = place.first(ENTRY);
        return Keyed.at(tree, entry).isMissingNode() ? entry : place;
    }

    private static Map<String, Place> lost(
            ObjectNode tree, ObjectNode base, ObjectNode ours, ObjectNode theirs) {
        var lost = new TreeMap<String, Place>();
        for (var side : List.of(base, ours, theirs)) {
            lost.putAll(Names.of(side));
        }
        lost.keySet().removeAll(Names.of(tree).keySet());
        return lost;
    }
}

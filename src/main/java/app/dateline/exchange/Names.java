package app.dateline.exchange;

import app.dateline.bank.edit.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/// The ids in a keyed tree: what has one, and what names it.
final class Names {
    private static final String CLAIMS = "claims";

    private Names() {}

    /// Every entry and claim by its id. What editors made of questions, and what was read of articles, has no id of its own.
    static Map<String, Place> of(JsonNode tree) {
        var ids = new HashMap<String, Place>();
        tree.properties().stream()
                .filter(file -> BankFiles.SOURCES.contains(file.getKey()))
                .forEach(file ->
                        each(
                                Place.of(file.getKey()),
                                file.getValue(),
                                (list, entries) ->
                                        each(
                                                list,
                                                entries,
                                                (at, entry) -> {
                                                    ids.put(at.last(), at);
                                                    each(
                                                            at.then(CLAIMS),
                                                            entry.path(CLAIMS),
                                                            (claim, _) ->
                                                                    ids.put(claim.last(), claim));
                                                })));
        return ids;
    }

    private static void each(Place place, JsonNode node, BiConsumer<Place, JsonNode> child) {
        if (node.isObject()) {
            node.properties().forEach(p -> child.accept(place.then(p.getKey()), p.getValue()));
        }
    }

    /// By what is named, the places that name it, each as far as it is changed as one.
    static Map<String, List<Place>> in(JsonNode tree) {
        var naming = new HashMap<String, List<Place>>();
        walk(new Place(List.of()), tree, naming);
        return naming;
    }

    private static void walk(Place place, JsonNode node, Map<String, List<Place>> naming) {
        if (node.isString() && !place.last().equals("id")) {
            var at = ThreeWay.unit(place);
            var places = naming.computeIfAbsent(node.asString(), _ -> new ArrayList<>());
            if (!places.contains(at)) {
                places.add(at);
            }
        }
        node.properties().forEach(p -> walk(place.then(p.getKey()), p.getValue(), naming));
        if (node.isArray()) {
            node.forEach(n -> walk(place.then("item"), n, naming));
        }
    }
}

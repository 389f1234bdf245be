package app.dateline.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// The ids that the files of a bank give, also to entries that are at fault themselves; nothing for a file that is no JSON,
/// so that one broken file does not make every mention of its entries a fault.
record Known(
        Optional<Set<String>> articles,
        Optional<Set<String>> actors,
        Optional<Set<String>> events,
        Optional<Set<String>> claims) {

    static Known of(Map<String, JsonNode> trees) {
        var events = list(trees, "events.json", "events");
        return new Known(
                list(trees, "articles.json", "articles").map(Known::ids),
                list(trees, "actors.json", "actors").map(Known::ids),
                events.map(Known::ids),
                events.map(list -> {
                    var claims = new TreeSet<String>();
                    list.forEach(e -> claims.addAll(ids(e.path("claims"))));
                    return claims;
                }));
    }

    private static Optional<JsonNode> list(
            Map<String, JsonNode> trees, String file, String property) {
        return Optional.ofNullable(trees.get(file))
                .map(t -> t.path(property))
                .filter(JsonNode::isArray);
    }

    private static Set<String> ids(JsonNode list) {
        var ids = new TreeSet<String>();
        list.forEach(e -> ids.add(e.path("id").asString("")));
        return ids;
    }

    /// A place where an id is named, with the list of faults it may add to.
    record At(String file, Object place, List<Fault> faults) {
        void fault(String found, String wanted) {
            faults.add(new Fault(file, place.toString(), found, wanted));
        }

        void known(Optional<Set<String>> ids, String id, String what) {
            if (ids.isPresent() && !ids.get().contains(id)) {
                fault("\"%s\"".formatted(id), "the id of %s that is listed".formatted(what));
            }
        }

        void known(Set<String> ids, String id, String what) {
            known(Optional.of(ids), id, what);
        }
    }
}

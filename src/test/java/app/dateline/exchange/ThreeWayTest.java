package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.edit.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/// Random pairs of changes are merged as a plain table of rules says, worked out apart from the program.
class ThreeWayTest {
    private static final int PAIRS = 2000;
    private static final List<String> EVENTS = List.of("e0", "e1", "e2", "e3", "e4", "e5");
    private static final List<String> ITEMS =
            List.of(
                    "title",
                    "status",
                    "claims/date/a",
                    "claims/date/b",
                    "claims/place/a",
                    "claims/place/b",
                    "silent/date",
                    "silent/place",
                    "notes/caution",
                    "notes/erratum");

    /// Events by id, each item of them by its name.
    private record Side(Map<String, Map<String, String>> events) {
        Side copy() {
            var copy = new TreeMap<String, Map<String, String>>();
            events.forEach((id, items) -> copy.put(id, new TreeMap<>(items)));
            return new Side(copy);
        }
    }

    private static Side base(Random random) {
        var side = new Side(new TreeMap<>());
        for (var id : EVENTS) {
            if (random.nextInt(5) > 0) {
                side.events.put(id, items(random));
            }
        }
        return side;
    }

    private static Map<String, String> items(Random random) {
        var items = new TreeMap<String, String>();
        for (var item : ITEMS) {
            if (random.nextBoolean() || !item.contains("/")) {
                items.put(item, "v" + random.nextInt(3));
            }
        }
        return items;
    }

    private static Side changed(Side base, Random random) {
        var side = base.copy();
        for (var i = random.nextInt(6); i > 0; i--) {
            var id = EVENTS.get(random.nextInt(EVENTS.size()));
            var items = side.events.get(id);
            if (items == null) {
                side.events.put(id, items(random));
            } else if (random.nextInt(8) == 0) {
                side.events.remove(id);
            } else {
                var item = ITEMS.get(random.nextInt(ITEMS.size()));
                if (item.contains("/") && random.nextInt(3) == 0) {
                    items.remove(item);
                } else {
                    items.put(item, "v" + random.nextInt(3));
                }
            }
        }
        return side;
    }

    private static ObjectNode tree(Side side) {
        var root = Json.MAPPER.createObjectNode();
        var list = root.withArray("events");
        side.events.forEach((id, items) -> {
            var event = list.addObject().put("id", id);
            items.forEach((item, value) -> {
                var parts = item.split("/", 2);
                switch (parts[0]) {
                    case "claims" ->
                            event.withArray("claims")
                                    .addObject()
                                    .put("id", id + "/" + parts[1])
                                    .put("value", value);
                    case "silent" -> event.withObject("silent").withArray(parts[1]).add(value);
                    case "notes" ->
                            event.withArray("notes")
                                    .addObject()
                                    .put("attribute", "date")
                                    .put("sort", parts[1])
                                    .put("says", value);
                    default -> event.put(item, value);
                }
            });
        });
        return Keyed.of(Map.of("events.json", root.toString()));
    }

    private static Side side(ObjectNode keyed) {
        var side = new Side(new TreeMap<>());
        var root = Keyed.written((ObjectNode) keyed.path("events.json"));
        for (var event : root.path("events")) {
            var items = new TreeMap<String, String>();
            var id = event.path("id").asString();
            event.propertyStream()
                    .filter(p -> p.getValue().isString() && !p.getKey().equals("id"))
                    .forEach(p -> items.put(p.getKey(), p.getValue().asString()));
            event.path("claims")
                    .forEach(c ->
                            items.put(
                                    "claims/" + c.path("id").asString().substring(id.length() + 1),
                                    c.path("value").asString()));
            event.path("silent")
                    .propertyStream()
                    .forEach(p ->
                            items.put("silent/" + p.getKey(), p.getValue().path(0).asString()));
            event.path("notes")
                    .forEach(n ->
                            items.put(
                                    "notes/" + n.path("sort").asString(),
                                    n.path("says").asString()));
            side.events.put(id, items);
        }
        return side;
    }

    /// What the rules make of one thing; adds it to the conflicts where somebody must decide.
    private static <T> @Nullable T rule(
            @Nullable T base,
            @Nullable T ours,
            @Nullable T theirs,
            String name,
            Set<String> conflicts) {
        if (Objects.equals(ours, theirs) || Objects.equals(theirs, base)) {
            return ours;
        }
        if (Objects.equals(ours, base)) {
            return theirs;
        }
        conflicts.add(name);
        return ours;
    }

    private static Side byTheRules(Side base, Side ours, Side theirs, Set<String> conflicts) {
        var merged = new Side(new TreeMap<>());
        for (var id : EVENTS) {
            var was = base.events.get(id);
            var here = ours.events.get(id);
            var there = theirs.events.get(id);
            var of = new TreeSet<String>();
            var whole = rule(was, here, there, id, of);
            if (of.isEmpty() || here == null || there == null) {
                conflicts.addAll(of);
                if (whole != null) {
                    merged.events.put(id, whole);
                }
                continue;
            }
            var items = new TreeMap<String, String>();
            for (var item : ITEMS) {
                var kept =
                        rule(
                                was == null ? null : was.get(item),
                                here.get(item),
                                there.get(item),
                                id + "/" + item,
                                conflicts);
                if (kept != null) {
                    items.put(item, kept);
                }
            }
            merged.events.put(id, items);
        }
        return merged;
    }

    private static String name(Place place) {
        var steps = place.steps();
        return switch (steps.size()) {
            case 3 -> steps.get(2);
            case 4 -> steps.get(2) + "/" + steps.get(3);
            default ->
                    steps.get(3).equals("claims")
                            ? steps.get(2)
                                    + "/claims/"
                                    + steps.get(4).substring(steps.get(2).length() + 1)
                            : "%s/%s/%s"
                                    .formatted(
                                            steps.get(2),
                                            steps.get(3),
                                            steps.get(4).replace("date ", ""));
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aMergeOfRandomChangesIsWhatTheRulesSay(long seed) {
        var random = new Random(seed);
        var met = new HashMap<String, Integer>();
        for (var i = 0; i < PAIRS; i++) {
            var base = base(random);
            var ours = changed(base, random);
            var theirs = changed(base, random);
            var conflicts = new TreeSet<String>();
            var wanted = byTheRules(base, ours, theirs, conflicts);

            var merged = ThreeWay.merge(tree(base), tree(ours), tree(theirs));

            assertThat(side(merged.tree()))
                    .as("%s, here %s, newer %s", base, ours, theirs)
                    .isEqualTo(wanted);
            assertThat(merged.conflicts().stream().map(ThreeWayTest::name))
                    .as("%s, here %s, newer %s", base, ours, theirs)
                    .containsExactlyInAnyOrderElementsOf(conflicts);
            met.merge(conflicts.isEmpty() ? "none" : "some", 1, Integer::sum);
        }
        assertThat(met.values()).as("both are common: %s", met).allMatch(n -> n > PAIRS / 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void theSameChangeOnBothSidesIsNoConflictAndNoChangeChangesNothing(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < PAIRS; i++) {
            var plain = base(random);
            var base = tree(plain);
            var changed = tree(changed(plain, random));
            assertThat(ThreeWay.merge(base, changed, changed))
                    .isEqualTo(new ThreeWay.Merged(changed, List.of()));
            assertThat(ThreeWay.merge(base, base, changed).tree()).isEqualTo(changed);
            assertThat(ThreeWay.merge(base, changed, base).tree()).isEqualTo(changed);
        }
    }

    /// Each event names at most one other, which is there.
    private static Side naming(Side side, Random random) {
        var named = side.copy();
        var ids = new ArrayList<>(named.events.keySet());
        named.events.forEach((id, items) -> {
            var status = items.getOrDefault("status", "");
            if (!ids.contains(status)) {
                items.put("status", ids.get(random.nextInt(ids.size())));
            }
        });
        return named;
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void nothingInWhatIsMergedNamesWhatASideTookOut(long seed) {
        var random = new Random(seed);
        var held = 0;
        for (var i = 0; i < PAIRS; i++) {
            var base = naming(base(random), random);
            var ours = naming(changed(base, random), random);
            var theirs = naming(changed(base, random), random);
            if (ours.events.isEmpty() || theirs.events.isEmpty()) {
                continue;
            }
            var plain = new TreeSet<String>();
            byTheRules(base, ours, theirs, plain);

            var merged = ThreeWay.merge(tree(base), tree(ours), tree(theirs));

            var all = side(merged.tree()).events;
            assertThat(all.values())
                    .as("%s, here %s, newer %s", base, ours, theirs)
                    .allMatch(items -> all.containsKey(items.getOrDefault("status", "")));
            merged.conflicts()
                    .forEach(c ->
                            assertThat(Keyed.at(merged.tree(), c))
                                    .isEqualTo(Keyed.at(tree(ours), c)));
            held += merged.conflicts().size() > plain.size() ? 1 : 0;
        }
        assertThat(held).as("such cases are met").isGreaterThan(10);
    }
}

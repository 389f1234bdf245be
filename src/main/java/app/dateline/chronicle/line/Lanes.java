package app.dateline.chronicle.line;

import app.dateline.chronicle.Chronicle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sorts the dated events of a window into lanes, the fullest first, and packs each lane.
public final class Lanes {
    private static final int MOST = 9;
    private static final Comparator<Map.Entry<String, List<Dated>>> FULLEST_FIRST =
            Comparator.comparingInt((Map.Entry<String, List<Dated>> e) -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey);

    private Lanes() {}

    /// Lanes beyond the ninth are taken together; what names nobody (no place) stands in a lane of its own at the end.
    public static List<Lane> of(Chronicle chronicle, By by, Years window) {
        var full = new HashMap<String, List<Dated>>();
        var nobody = new ArrayList<Dated>();
        for (var dated : Dated.in(chronicle)) {
            if (window.reaches(dated.dating())) {
                var keys = by.keys(chronicle, dated.event());
                keys.forEach(k -> full.computeIfAbsent(k, x -> new ArrayList<>()).add(dated));
                if (keys.isEmpty()) {
                    nobody.add(dated);
                }
            }
        }
        var ranked = full.entrySet().stream().sorted(FULLEST_FIRST).toList();
        var named = ranked.size() > MOST + 1 ? ranked.subList(0, MOST) : ranked;
        var rest = ranked.subList(named.size(), ranked.size());
        var lanes = new ArrayList<Lane>();
        named.forEach(e -> lanes.add(lane(new Lane.Of(e.getKey()), e.getValue(), window)));
        if (!rest.isEmpty()) {
            var others = rest.stream().flatMap(e -> e.getValue().stream()).distinct().toList();
            lanes.add(lane(new Lane.Rest(rest.size()), others, window));
        }
        if (!nobody.isEmpty()) {
            lanes.add(lane(new Lane.Nobody(), nobody, window));
        }
        return List.copyOf(lanes);
    }

    private static Lane lane(Lane.Key key, List<Dated> events, Years window) {
        var packing = new Packing(window);
        events.stream()
                .sorted(
                        Comparator.comparingDouble((Dated d) -> packing.begin(d.dating()))
                                .thenComparing(d -> d.event().id()))
                .forEach(packing::place);
        return new Lane(key, packing.placed(), packing.rows());
    }
}

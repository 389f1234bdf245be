package app.dateline.study.optimize;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Leaves out histories with a rare beginning, as fsrs-rs 6.5 does: histories are grouped by first rating and by the days to
/// the first review after that day. For each first rating the smallest groups go, until they are a twentieth of its
/// histories or twenty; of the others go those of fewer than six, and those later than 100 days (365 after Easy).
final class Outliers {
    private static final int FEW = 20;
    private static final int LEAST_GROUP = 6;
    private static final int LATEST = 100;
    private static final int LATEST_AFTER_EASY = 365;

    private Outliers() {}

    private record Group(int days, int size) {}

    /// What remains; histories never reviewed after their first day, which predict nothing, are left out too.
    static Histories without(Histories histories) {
        var kept =
                List.of(
                        kept(histories, 1),
                        kept(histories, 2),
                        kept(histories, 3),
                        kept(histories, 4));
        return histories.where(i ->
                kept.get(histories.ratings[histories.starts[i]] - 1).contains(wait(histories, i)));
    }

    /// Days to the first review after the first day; 0 where there is none.
    static int wait(Histories histories, int history) {
        var later = later(histories, history);
        return later < 0 ? 0 : histories.elapsed(later);
    }

    /// The place of the first review after the first day, below 0 where there is none.
    static int later(Histories histories, int history) {
        for (var j = histories.starts[history] + 1; j < histories.end(history); j++) {
            if (histories.elapsed(j) > 0) {
                return j;
            }
        }
        return -1;
    }

    private static Set<Integer> kept(Histories histories, int rating) {
        var sizes = new TreeMap<Integer, Integer>();
        for (var i = 0; i < histories.size(); i++) {
            var days = wait(histories, i);
            if (histories.ratings[histories.starts[i]] == rating && days > 0) {
                sizes.merge(days, 1, Integer::sum);
            }
        }
        var groups =
                sizes.entrySet().stream()
                        .map(e -> new Group(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparingInt(Group::size).thenComparingInt(Group::days))
                        .toList();
        var most = Math.max(FEW, groups.stream().mapToInt(Group::size).sum() / 20);
        var latest = rating == 4 ? LATEST_AFTER_EASY : LATEST;
        var kept = new HashSet<Integer>();
        var gone = 0;
        for (var group : groups) {
            if (gone + group.size < most) {
                gone += group.size;
            } else if (group.size >= LEAST_GROUP && group.days <= latest) {
                kept.add(group.days);
            }
        }
        return kept;
    }
}

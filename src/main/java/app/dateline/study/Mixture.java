package app.dateline.study;

import java.util.ArrayList;
import java.util.List;

/// New cards spread evenly among those due, so that whoever stops early has done some of both. (Simulated, with fewer reviews a day
/// than are due: what waits until all that is due is done is hardly ever met, and least is retained in the end.)
public final class Mixture {
    private Mixture() {}

    /// What is left of a day, in the order in which it comes, whatever was done of it already.
    ///
    /// @param reviewed how many of those due were done before
    /// @param met how many of the new ones were
    public static <T> List<T> of(List<T> due, List<T> fresh, int reviewed, int met) {
        var mixed = new ArrayList<T>();
        var allDue = (long) reviewed + due.size();
        var allFresh = (long) met + fresh.size();
        var nextDue = 0;
        var nextFresh = 0;
        while (nextDue < due.size() || nextFresh < fresh.size()) {
            var behind = (reviewed + nextDue) * allFresh <= (met + nextFresh) * allDue;
            if (nextFresh == fresh.size() || (nextDue < due.size() && behind)) {
                mixed.add(due.get(nextDue++));
            } else {
                mixed.add(fresh.get(nextFresh++));
            }
        }
        return List.copyOf(mixed);
    }
}

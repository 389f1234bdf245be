package app.dateline.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How many facts come due on each day, and how firmly they are held: what is already there when one more is to be given its day.
final class Load {
    private static final int STRENGTHS = 64;
    private static final int A_DAY = 20;

    private final Map<LocalDate, Integer> settled;

    /// By how many more there are since then, or fewer.
    private final Map<LocalDate, Integer> changes;

    private final int[] strengths;
    private int facts;

    Load() {
        this(Map.of(), new HashMap<>(), new int[STRENGTHS], 0);
    }

    private Load(
            Map<LocalDate, Integer> settled,
            Map<LocalDate, Integer> changes,
            int[] strengths,
            int facts) {
        this.settled = settled;
        this.changes = changes;
        this.strengths = strengths;
        this.facts = facts;
    }

    static Load of(Collection<Memory> memories) {
        var load = new Load();
        memories.forEach(load::add);
        return new Load(load.changes, new HashMap<>(), load.strengths, load.facts);
    }

    /// The same, for the caller to change; what a copy of `of` has in common with it is not copied.
    Load copy() {
        return new Load(settled, new HashMap<>(changes), strengths.clone(), facts);
    }

    void add(Memory memory) {
        changes.merge(memory.due(), 1, Integer::sum);
        facts++;
        strengths[strength(memory.stability())]++;
    }

    void remove(Memory memory) {
        changes.merge(memory.due(), -1, Integer::sum);
        facts--;
        strengths[strength(memory.stability())]--;
    }

    int on(LocalDate day) {
        return settled.getOrDefault(day, 0) + changes.getOrDefault(day, 0);
    }

    /// How many facts there are on all days.
    int facts() {
        return facts;
    }

    /// The share of facts of lower stability, those of about the same counting half.
    double weaker(double stability) {
        var strength = strength(stability);
        var weaker = strengths[strength] / 2.0;
        for (var i = 0; i < strength; i++) {
            weaker += strengths[i];
        }
        return facts == 0 ? 0.5 : weaker / facts;
    }

    /// Stabilities in classes, each by a quarter longer than the one before.
    private static int strength(double stability) {
        return Math.clamp(Math.round(A_DAY + 4 * Math.log(stability)), 0, STRENGTHS - 1);
    }
}

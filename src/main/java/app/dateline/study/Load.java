package app.dateline.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How many facts come due on each day, and how firmly they are held: what is already there when one more is to be given its day.
final class Load {
    private static final int STRENGTHS = 64;
    private static final int A_DAY = 20;

    private final Map<LocalDate, Integer> due;
    private final int[] strengths;
    private int facts;

    Load() {
        this(new HashMap<>(), new int[STRENGTHS], 0);
    }

    private Load(Map<LocalDate, Integer> due, int[] strengths, int facts) {
        this.due = due;
        this.strengths = strengths;
        this.facts = facts;
    }

    static Load of(Collection<Memory> memories) {
        var load = new Load();
        memories.forEach(load::add);
        return load;
    }

    Load copy() {
        return new Load(new HashMap<>(due), strengths.clone(), facts);
    }

    void add(Memory memory) {
        due.merge(memory.due(), 1, Integer::sum);
        facts++;
        strengths[strength(memory.stability())]++;
    }

    void remove(Memory memory) {
        due.computeIfPresent(memory.due(), (day, count) -> count == 1 ? null : count - 1);
        facts--;
        strengths[strength(memory.stability())]--;
    }

    int on(LocalDate day) {
        return due.getOrDefault(day, 0);
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

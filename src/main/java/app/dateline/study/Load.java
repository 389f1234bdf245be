package app.dateline.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How many facts come due on each day: what is already there when one more is to be given its day.
final class Load {
    private final Map<LocalDate, Integer> due = new HashMap<>();
    private int facts;

    /// Of all that is remembered but for some facts, by their keys.
    static Load of(Map<String, Memory> memories, Collection<String> without) {
        var load = new Load();
        memories.forEach((fact, memory) -> {
            if (!without.contains(fact)) {
                load.add(memory);
            }
        });
        return load;
    }

    void add(Memory memory) {
        due.merge(memory.due(), 1, Integer::sum);
        facts++;
    }

    void remove(Memory memory) {
        due.merge(memory.due(), -1, Integer::sum);
        facts--;
    }

    int on(LocalDate day) {
        return due.getOrDefault(day, 0);
    }

    /// How many facts there are on all days.
    int facts() {
        return facts;
    }
}

package app.dateline.study.progress;

import app.dateline.study.Memory;
import app.dateline.study.Strength;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/// How many of a bank's facts are remembered how firmly on a day; every strength has its count.
public record Mastery(Map<Strength, Integer> counts) {
    public Mastery {
        var whole = new EnumMap<Strength, Integer>(Strength.class);
        for (var strength : Strength.values()) {
            whole.put(strength, counts.getOrDefault(strength, 0));
        }
        counts = Map.copyOf(whole);
    }

    /// Counts each fact once, by its key; a memory of a fact that is not among them does not count.
    public static Mastery of(
            Collection<String> facts, Map<String, Memory> memories, LocalDate today) {
        var counts = new EnumMap<Strength, Integer>(Strength.class);
        for (var fact : new HashSet<>(facts)) {
            var strength =
                    Optional.ofNullable(memories.get(fact))
                            .map(m -> m.strength(today))
                            .orElse(Strength.NOT_MET);
            counts.merge(strength, 1, Integer::sum);
        }
        return new Mastery(counts);
    }

    public int count(Strength strength) {
        return counts.getOrDefault(strength, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// What is clear or firm.
    public int held() {
        return count(Strength.CLEAR) + count(Strength.FIRM);
    }

    /// What was met and is fading or faint.
    public int slipping() {
        return count(Strength.FADING) + count(Strength.FAINT);
    }
}

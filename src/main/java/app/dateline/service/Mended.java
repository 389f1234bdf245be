package app.dateline.service;

import app.dateline.study.Memory;
import app.dateline.study.Pacing;
import app.dateline.study.Relearning;
import app.dateline.study.Remembered;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What a learner remembers of a topic, held against the present edition of its bank, by the keys that facts have there.
///
/// @param learned what their reviews left, as it is kept
/// @param all the same memories with what corrections leave of them
/// @param relearnings what was corrected since they answered it last
/// @param unasked the facts that are asked no more
record Mended(
        Remembered learned, Remembered all, List<Relearning> relearnings, Set<String> unasked) {
    Mended {
        relearnings = List.copyOf(relearnings);
        unasked = Set.copyOf(unasked);
    }

    static Mended of(
            Remembered learned, List<Relearning> relearnings, Set<String> asked, Pacing pacing) {
        var unasked = new HashSet<>(learned.keySet());
        unasked.removeAll(asked);
        return new Mended(
                learned,
                relearnings.isEmpty()
                        ? learned
                        : learned.with(corrected(learned, relearnings, pacing), Set.of()),
                relearnings,
                unasked);
    }

    /// What these corrections leave of memories.
    static Map<String, Memory> corrected(
            Map<String, Memory> learned, List<Relearning> relearnings, Pacing pacing) {
        var corrected = new HashMap<String, Memory>();
        for (var relearning : relearnings) {
            var memory = learned.get(relearning.fact());
            if (memory != null) {
                corrected.put(relearning.fact(), relearning.left(memory, pacing));
            }
        }
        return corrected;
    }

    /// What is remembered of what is still asked.
    Remembered asked() {
        return unasked.isEmpty() ? all : all.with(Map.of(), unasked);
    }

    /// The same after some facts were folded anew.
    ///
    /// @param anew what is learned of them
    /// @param gone those of which nothing is
    /// @param pending what of them is to be relearned
    /// @param asked all facts that are asked
    Mended with(
            Map<String, Memory> anew,
            Set<String> gone,
            List<Relearning> pending,
            Set<String> asked,
            Pacing pacing) {
        var left = learned.with(anew, gone);
        var now = new HashMap<>(anew);
        now.putAll(corrected(anew, pending, pacing));
        return new Mended(
                left,
                relearnings.isEmpty() && pending.isEmpty() ? left : all.with(now, gone),
                Stream.concat(
                                relearnings.stream()
                                        .filter(r -> !anew.containsKey(r.fact()))
                                        .filter(r -> !gone.contains(r.fact())),
                                pending.stream())
                        .toList(),
                unasked(anew.keySet(), gone, asked));
    }

    private Set<String> unasked(Collection<String> learned, Set<String> gone, Set<String> asked) {
        var now = new HashSet<>(unasked);
        now.addAll(learned);
        now.removeAll(asked);
        now.removeAll(gone);
        return now;
    }
}

package app.dateline.service;

import app.dateline.study.Memory;
import app.dateline.study.Pacing;
import app.dateline.study.Relearning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What a learner remembers of a topic, by the keys that facts have now.
///
/// @param learned what their reviews left, as it is kept
/// @param relearnings what was corrected since they answered it last
/// @param all the same memories with what the corrections leave of them
record Remembered(
        Map<String, Memory> learned, List<Relearning> relearnings, Map<String, Memory> all) {
    Remembered {
        learned = Map.copyOf(learned);
        relearnings = List.copyOf(relearnings);
        all = Map.copyOf(all);
    }

    static Remembered of(
            Map<String, Memory> learned, List<Relearning> relearnings, Supplier<Pacing> pacing) {
        return new Remembered(
                learned, relearnings, corrected(Map.copyOf(learned), relearnings, pacing));
    }

    /// What these corrections leave of memories, all of which are there.
    static Map<String, Memory> corrected(
            Map<String, Memory> learned, List<Relearning> relearnings, Supplier<Pacing> pacing) {
        if (relearnings.isEmpty()) {
            return learned;
        }
        var by = pacing.get();
        var all = new HashMap<>(learned);
        relearnings.forEach(
                r -> all.computeIfPresent(r.fact(), (fact, memory) -> r.left(memory, by)));
        return all;
    }
}

package app.dateline.study.progress;

import app.dateline.study.Corrected;
import app.dateline.study.Fold;
import app.dateline.study.Memory;
import app.dateline.study.Pacing;
import app.dateline.study.Recall;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// All reviews of one fact, the first first, with what each left of it, and what is left now, where that is not what the last
/// review left.
public record History(List<Look> looks, Optional<Memory> changed) {
    public static final History NONE = new History(List.of(), Optional.empty());

    public History {
        looks = List.copyOf(looks);
    }

    /// A review: whole days since the one before it, the chance from 0 to 1 that the fact was recalled then (none at the first
    /// meeting, of what is said now), and the memory after it.
    public record Look(Recall recall, OptionalLong since, OptionalDouble chance, Memory after) {}

    /// @param recalls of one fact, in order of time
    public static History of(List<Recall> recalls, Corrected corrected, Pacing pacing) {
        var looks = new ArrayList<Look>();
        var memories = Fold.each(recalls, corrected, pacing);
        for (var i = 0; i < memories.size(); i++) {
            var recall = recalls.get(i);
            if (i == 0) {
                looks.add(
                        new Look(
                                recall,
                                OptionalLong.empty(),
                                OptionalDouble.empty(),
                                memories.get(i)));
            } else {
                var before = recalls.get(i - 1);
                var relearned =
                        corrected.since(recall.fact(), before.at(), recall.at()).isPresent();
                looks.add(
                        new Look(
                                recall,
                                OptionalLong.of(
                                        Math.max(
                                                0,
                                                ChronoUnit.DAYS.between(
                                                        before.day(), recall.day()))),
                                relearned
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(
                                                memories.get(i - 1).retrievability(recall.day())),
                                memories.get(i)));
            }
        }
        return new History(looks, Optional.empty());
    }

    /// The same with what is left of it now: on the day it was given beside all other facts, and after what was corrected since.
    public History now(Memory memory) {
        return new History(looks, Optional.of(memory));
    }

    public LocalDate first() {
        return looks.getFirst().recall().day();
    }

    /// What is left of it now.
    public Memory memory() {
        return changed.orElseGet(() -> looks.getLast().after());
    }
}

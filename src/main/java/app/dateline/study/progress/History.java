package app.dateline.study.progress;

import app.dateline.study.Fold;
import app.dateline.study.Memory;
import app.dateline.study.Pacing;
import app.dateline.study.Recall;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// All reviews of one fact, the first first, with what each left of it.
public record History(List<Look> looks) {
    public History {
        looks = List.copyOf(looks);
    }

    /// A review: whole days since the one before it, the chance from 0 to 1 that the fact was recalled then (none at the first
    /// meeting), and the memory after it.
    public record Look(Recall recall, OptionalLong since, OptionalDouble chance, Memory after) {}

    /// @param recalls of one fact, in order of time
    public static History of(List<Recall> recalls, Pacing pacing) {
        var looks = new ArrayList<Look>();
        var memories = Fold.each(recalls, pacing);
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
                var before = recalls.get(i - 1).day();
                var held = memories.get(i - 1).retrievability(recall.day());
                looks.add(
                        new Look(
                                recall,
                                OptionalLong.of(
                                        Math.max(0, ChronoUnit.DAYS.between(before, recall.day()))),
                                OptionalDouble.of(held),
                                memories.get(i)));
            }
        }
        return new History(looks);
    }

    /// The same, due on the day it was given beside all other facts.
    public History dueOn(LocalDate day) {
        var given = new ArrayList<>(looks);
        var last = given.removeLast();
        given.add(new Look(last.recall, last.since, last.chance, last.after.dueOn(day)));
        return new History(given);
    }

    public LocalDate first() {
        return looks.getFirst().recall().day();
    }

    /// What is left of it now.
    public Memory memory() {
        return looks.getLast().after();
    }
}

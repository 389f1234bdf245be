package app.dateline.study;

import java.util.Comparator;
import java.util.List;

/// What each of several recalls to keep would take and give over the same days, from the lowest to the highest.
///
/// @param present the recall that is kept now; one of them
/// @param cards how many there are
/// @param seconds that each review was counted with
public record Tradeoff(
        List<Workload> choices, double present, int days, int cards, double seconds) {
    public Tradeoff {
        choices = List.copyOf(choices);
        if (choices.stream().noneMatch(w -> w.retention() == present)) {
            throw new IllegalArgumentException(
                    "The recall kept now is among the choices; found " + present);
        }
    }

    public Workload now() {
        return choices.stream().filter(w -> w.retention() == present).findFirst().orElseThrow();
    }

    /// With the least work for each card remembered.
    public Workload cheapest() {
        return choices.stream().min(Comparator.comparingDouble(Workload::perCard)).orElseThrow();
    }
}

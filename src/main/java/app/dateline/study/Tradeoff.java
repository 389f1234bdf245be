package app.dateline.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /// With the least work for each card remembered; none where that is the lowest there is to choose, as a lower one still would
    /// cost less.
    public Optional<Workload> cheapest() {
        return choices.stream()
                .min(Comparator.comparingDouble(Workload::perCard))
                .filter(least -> !least.equals(choices.getFirst()));
    }

    /// The next lower recall than the one kept now.
    public Optional<Workload> lower() {
        return choices.reversed().stream().filter(w -> w.retention() < present).findFirst();
    }

    /// The next higher one.
    public Optional<Workload> higher() {
        return choices.stream().filter(w -> w.retention() > present).findFirst();
    }
}

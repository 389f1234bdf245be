package app.dateline.chronicle;

import java.util.Map;
import java.util.Optional;

/// Which place lies in which, by the actors' `within`.
record Places(Map<ActorId, Actor> actors) {

    /// The same place, or one inside the other.
    boolean compatible(String one, String other) {
        return inside(one, other) || inside(other, one);
    }

    /// The first lies in the second, or is it.
    boolean inside(String inner, String outer) {
        Optional<String> here = Optional.of(inner);
        for (var steps = 0; here.isPresent() && steps < actors.size() + 1; steps++) {
            if (here.get().equals(outer)) {
                return true;
            }
            here = Optional.ofNullable(actors.get(new ActorId(here.get()))).flatMap(Actor::within);
        }
        return false;
    }
}

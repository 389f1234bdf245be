package app.dateline.study;

import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a learner remembers of a topic, by the facts' keys, with its load. It never changes: what one review leaves is another that
/// shares all but the facts reviewed, so that a review costs the same however much is remembered.
public final class Remembered extends AbstractMap<String, Memory> {
    /// After so many changes all is copied once.
    private static final int CHANGES = 256;

    public static final Remembered NOTHING = of(Map.of());

    private final Map<String, Memory> base;
    private final Map<String, Optional<Memory>> changes;
    private final Load load;
    private final int size;

    private Remembered(
            Map<String, Memory> base, Map<String, Optional<Memory>> changes, Load load, int size) {
        this.base = base;
        this.changes = changes;
        this.load = load;
        this.size = size;
    }

    public static Remembered of(Map<String, Memory> memories) {
        return new Remembered(
                new HashMap<>(memories), Map.of(), Load.of(memories.values()), memories.size());
    }

    /// The same after a review.
    ///
    /// @param anew what is remembered now of the facts reviewed
    /// @param gone others of them, of which nothing is remembered any more
    public Remembered with(Map<String, Memory> anew, Set<String> gone) {
        var now = new HashMap<>(changes);
        anew.forEach((fact, memory) -> now.put(fact, Optional.of(memory)));
        gone.forEach(fact -> now.put(fact, Optional.empty()));
        var after = loadWithout(Stream.concat(anew.keySet().stream(), gone.stream()).toList());
        anew.values().forEach(after::add);
        var changed = new Remembered(base, now, after, after.facts());
        return now.size() > CHANGES ? of(changed) : changed;
    }

    /// What was remembered before the last changes: the same object as long as these are kept beside it.
    Map<String, Memory> settled() {
        return base;
    }

    /// The facts reviewed or taken back since then.
    Set<String> changed() {
        return changes.keySet();
    }

    /// How many facts, without some, are due on a day or were before.
    public long due(LocalDate day, Set<String> without) {
        return entries()
                .filter(e -> !e.getValue().due().isAfter(day))
                .filter(e -> !without.contains(e.getKey()))
                .count();
    }

    /// The load of all but some facts, for the caller to change.
    Load loadWithout(Collection<String> facts) {
        var without = load.copy();
        facts.forEach(fact -> Optional.ofNullable(get(fact)).ifPresent(without::remove));
        return without;
    }

    @Override
    public @Nullable Memory get(Object fact) {
        var changed = changes.get(fact);
        return changed == null ? base.get(fact) : changed.orElse(null);
    }

    @Override
    public boolean containsKey(Object fact) {
        return get(fact) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<String, Memory>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Memory>> iterator() {
                return entries().iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private Stream<Entry<String, Memory>> entries() {
        return Stream.concat(
                base.entrySet().stream()
                        .filter(e -> !changes.containsKey(e.getKey()))
                        .map(e -> Map.entry(e.getKey(), e.getValue())),
                changes.entrySet().stream()
                        .flatMap(e ->
                                e.getValue().stream()
                                        .map(memory -> Map.entry(e.getKey(), memory))));
    }
}

package app.dateline.service;

import app.dateline.chronicle.Event;
import java.util.List;

/// What became of a change of an event.
public sealed interface ChangeOutcome {

    /// @param revision the hash of the new one
    record Saved(String revision) implements ChangeOutcome {}

    /// Nothing was kept; each fault says where, what was found and what is wanted.
    record Refused(List<String> faults) implements ChangeOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// Somebody else changed the same event meanwhile: nothing was kept, and this is what it is now.
    ///
    /// @param revision the one in which it is so
    record Overtaken(Event theirs, String revision) implements ChangeOutcome {}
}

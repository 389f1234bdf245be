package app.dateline.service;

import app.dateline.bank.edit.Edit;
import java.util.List;
import java.util.Optional;

/// What became of a change of one question.
public sealed interface EditOutcome {

    record Saved(BankDesk desk) implements EditOutcome {}

    /// Nothing was kept; each fault says what was found and what is wanted.
    record Refused(List<String> faults) implements EditOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// Somebody else changed the question meanwhile: nothing was kept, and this is what they made of it.
    record Overtaken(Optional<Edit> theirs) implements EditOutcome {}
}

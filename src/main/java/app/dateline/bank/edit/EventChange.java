package app.dateline.bank.edit;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Note;
import java.util.List;
import java.util.Optional;

/// One thing an author changes of an event.
public sealed interface EventChange {
    EventId event();

    /// A claim is put in the place of another, or added.
    record PutClaim(EventId event, ClaimEntry entry) implements EventChange {}

    record DropClaim(EventId event, ClaimId claim) implements EventChange {}

    /// @param basis claims that stand behind it; none where it is known from outside the articles
    record AddNote(
            EventId event,
            String attribute,
            Optional<ClaimId> claim,
            Note.Sort sort,
            String says,
            List<ClaimId> basis)
            implements EventChange {
        public AddNote {
            basis = List.copyOf(basis);
        }
    }

    record DropNote(EventId event, Note note) implements EventChange {}
}

package app.dateline.bank.edit;

import java.util.Optional;

/// Something that a newer edition of a bank changes in one way and its authors here have changed in another. What is here holds until
/// one of them decides.
///
/// @param edition the hash of the newer edition
/// @param was what it was before either, as JSON; none where there was nothing
/// @param theirs what it is in the newer edition, as JSON; none where it is taken out there
public record Conflict(
        Place place, String edition, Optional<String> was, Optional<String> theirs) {}

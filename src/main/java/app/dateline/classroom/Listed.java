package app.dateline.classroom;

import java.util.Optional;

/// A line of a class list as somebody hands it in; what is empty is left as it is.
///
/// @param line of the file, from 1
/// @param called the name they sign in with
public record Listed(
        int line, ShownName name, Optional<String> group, Optional<AccountName> called) {}

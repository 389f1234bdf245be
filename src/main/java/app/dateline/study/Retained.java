package app.dateline.study;

import java.time.LocalDate;

/// How many facts were still remembered when they were first asked again on a day: of each fact the first review of the day,
/// where it had been reviewed on a day before, nothing could be guessed and nothing had been corrected since.
///
/// @param mature whether it had been left alone for 21 days or more
public record Retained(LocalDate day, boolean mature, int right, int asked) {
    /// From so many days between two reviews on a fact is mature; before, it is young.
    public static final int MATURE = 21;
}

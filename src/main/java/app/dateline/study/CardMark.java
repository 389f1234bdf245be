package app.dateline.study;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a learner's log says of a card besides its grades, which it never touches.
///
/// @param buried the learner's day on which it is not asked any more, the last such day
/// @param suspended whether it is not asked until it is resumed
public record CardMark(Optional<LocalDate> buried, boolean suspended, boolean flagged) {
    public static final CardMark NONE = new CardMark(Optional.empty(), false, false);

    /// What a learner does to a card.
    public enum Change {
        BURIED,
        SUSPENDED,
        RESUMED,
        FLAGGED,
        UNFLAGGED
    }

    /// The cards of some marks that are not asked on a day.
    public static Set<String> hidden(Map<String, CardMark> marks, LocalDate today) {
        return marks.entrySet().stream()
                .filter(mark -> mark.getValue().hidden(today))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Whether the card is not asked on a day. Where the learner's calendar ran back, what is buried stays so.
    public boolean hidden(LocalDate today) {
        return suspended || buriedOn(today);
    }

    private boolean buriedOn(LocalDate today) {
        return buried.filter(day -> !day.isBefore(today)).isPresent();
    }

    /// After a change on a day; the same where it changes nothing.
    public CardMark after(Change change, LocalDate day) {
        return switch (change) {
            case BURIED -> buriedOn(day) ? this : bury(Optional.of(day));
            case SUSPENDED -> suspend(true);
            case RESUMED -> suspend(false);
            case FLAGGED -> flag(true);
            case UNFLAGGED -> flag(false);
        };
    }

    /// As it was before a change that changed something.
    public CardMark before(Change change) {
        return switch (change) {
            case BURIED -> bury(Optional.empty());
            case SUSPENDED -> suspend(false);
            case RESUMED -> suspend(true);
            case FLAGGED -> flag(false);
            case UNFLAGGED -> flag(true);
        };
    }

    private CardMark bury(Optional<LocalDate> day) {
        return new CardMark(day, suspended, flagged);
    }

    private CardMark suspend(boolean on) {
        return new CardMark(buried, on, flagged);
    }

    private CardMark flag(boolean on) {
        return new CardMark(buried, suspended, on);
    }
}

package app.dateline.classroom.quiz;

import app.dateline.classroom.quiz.Showing.What;
import app.dateline.classroom.quiz.Showing.When;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a student may see of their paper at a moment.
///
/// @param over whether nobody in the course can write the quiz any more
public record Disclosure(Showing showing, Paper paper, boolean over) {

    /// What may be seen of one question. Where answers are checked one at a time, whether they were right is told at once, and all else
    /// only when no try is left.
    public Set<What> of(int index) {
        var seen = EnumSet.noneOf(What.class);
        moment(index).ifPresent(moment -> seen.addAll(at(moment)));
        if (paper.check(index).isPresent() || paper.settled(index)) {
            seen.add(What.RIGHT_OR_WRONG);
        }
        return seen;
    }

    /// What may be seen of the paper as a whole.
    public Set<What> whole() {
        return paper.running() ? Set.of() : at(ended());
    }

    /// Whether all is seen by now that is ever seen.
    public boolean complete() {
        return !paper.running()
                && (over || (!whole().isEmpty() && whole().equals(at(When.CLOSED))));
    }

    /// What was said of the paper, as far as it may be read. It may tell what is right, so it comes with the last of what is shown.
    public List<PaperStep.Commented> comments() {
        return complete() ? paper.comments() : List.of();
    }

    private Optional<When> moment(int index) {
        if (!paper.running()) {
            return Optional.of(ended());
        }
        return paper.settled(index) ? Optional.of(When.DURING) : Optional.empty();
    }

    private When ended() {
        return over ? When.CLOSED : When.HANDED_IN;
    }

    private Set<What> at(When moment) {
        return Arrays.stream(What.values())
                .filter(what -> showing.shows(what, moment))
                .collect(Collectors.toSet());
    }
}

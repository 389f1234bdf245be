package app.dateline.study;

import app.dateline.bank.Edition;
import app.dateline.question.Question;
import java.util.List;
import java.util.Optional;

/// What a round is drawn to: what ends it, at most how many questions, and which.
public record Blueprint(Form form, int count, Selection selection) {
    private static final int MOST = 100;

    /// More than anybody answers in two minutes.
    private static final int PLENTY = 30;

    /// As many events as are still looked over on one line.
    private static final int LINE = 12;

    public Blueprint {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(
                    "A round has 1 to %d questions; found %d".formatted(MOST, count));
        }
    }

    /// The questions of an edition that it may draw from; on a growing line things are asked in one way only, whatever recipe
    /// was chosen.
    public List<Question> fitting(Edition edition, Misses misses) {
        return form == Form.GROWING
                ? selection.recipe(Optional.empty()).of(edition, misses).stream()
                        .filter(q -> Growth.line(q).isPresent())
                        .toList()
                : selection.of(edition, misses);
    }

    /// So many questions of any kind.
    public static Blueprint of(int count) {
        return of(count, Selection.ALL);
    }

    public static Blueprint of(int count, Selection selection) {
        return new Blueprint(Form.QUESTIONS, count, selection);
    }

    public static Blueprint twoMinutes(Selection selection) {
        return new Blueprint(Form.TWO_MINUTES, PLENTY, selection);
    }

    public static Blueprint growing(Selection selection) {
        return new Blueprint(Form.GROWING, LINE, selection);
    }
}

package app.dateline.study;

import app.dateline.study.fsrs.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/// One piece of evidence of memory, whether a question was answered or a card graded: when, on which of the learner's
/// days, and how well each fact was recalled, by the facts' keys.
public interface Recall {
    Instant at();

    LocalDate day();

    Map<String, Rating> ratings();
}

package app.dateline.classroom.quiz;

import app.dateline.bank.Edition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Why a quiz cannot be assigned as it is planned.
public enum Unready {
    NONE_FITS,
    TOO_FEW_FIT,

    /// Its questions are to be chosen by hand, and none is.
    NONE_CHOSEN,

    /// A question that was chosen by hand is not in the bank any more.
    QUESTION_GONE,
    DAYS_OUT_OF_ORDER,

    /// For whoever has an exemption.
    EXEMPT_DAYS_OUT_OF_ORDER,
    CLOSED_ALREADY,

    /// What is seen while a paper is written is seen when a question is checked: here none is.
    NOTHING_IS_CHECKED;

    /// All that is in the way; nothing where it may be assigned now.
    public static List<Unready> of(Plan plan, Edition edition, Instant now) {
        var found = new ArrayList<Unready>(inTheWay(plan, now));
        var content = plan.content();
        if (!content.byHand()) {
            var fits = content.fitting(edition).size();
            if (fits < content.count()) {
                found.add(fits == 0 ? NONE_FITS : TOO_FEW_FIT);
            }
        } else if (content.fixed().isEmpty()) {
            found.add(NONE_CHOSEN);
        } else if (!edition.byId().keySet().containsAll(content.fixed())) {
            found.add(QUESTION_GONE);
        }
        return found;
    }

    /// The same of all but the questions, which stay as they are once it is assigned.
    public static List<Unready> inTheWay(Plan plan, Instant now) {
        var found = new ArrayList<Unready>();
        if (!plan.terms().inOrder()) {
            found.add(DAYS_OUT_OF_ORDER);
        }
        if (plan.exemptions().stream().anyMatch(e -> !e.on(plan.terms()).inOrder())) {
            found.add(EXEMPT_DAYS_OUT_OF_ORDER);
        }
        if (plan.over().filter(end -> !now.isBefore(end)).isPresent()) {
            found.add(CLOSED_ALREADY);
        }
        if (!plan.behaviour().checks()
                && plan.showing().from().containsValue(Showing.When.DURING)) {
            found.add(NOTHING_IS_CHECKED);
        }
        return found;
    }
}

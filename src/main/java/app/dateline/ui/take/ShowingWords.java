package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Showing.What;
import app.dateline.classroom.quiz.Showing.When;
import app.dateline.classroom.quiz.Terms;
import app.dateline.service.Sheet;
import app.dateline.ui.parts.Clocks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a student will see of the outcome, and when, in sentences.
final class ShowingWords {
    private ShowingWords() {}

    /// What comes after handing in.
    static String after(Sheet sheet) {
        var left = sheet.terms().attempts() - sheet.paper().start().number();
        return of(sheet.quiz().plan()) + " " + attempts(left, sheet.terms());
    }

    static String of(Plan plan) {
        return marks(plan) + " " + answers(plan);
    }

    private static String marks(Plan plan) {
        return first(plan, List.of(What.MARK, What.RIGHT_OR_WRONG))
                .map(when ->
                        when != When.CLOSED
                                ? say("take.marks-at-once")
                                : plan.over()
                                        .map(end -> say("take.marks-on", Clocks.moment(end)))
                                        .orElseGet(() -> say("take.marks-closed")))
                .orElseGet(() -> say("take.marks-never"));
    }

    private static String answers(Plan plan) {
        return first(plan, List.of(What.RIGHT_ANSWER, What.REASON_AND_SOURCES, What.WHY_NOT))
                .map(when ->
                        when != When.CLOSED
                                ? say("take.answers-at-once")
                                : plan.over()
                                        .map(end -> say("take.answers-on", Clocks.moment(end)))
                                        .orElseGet(() -> say("take.answers-closed")))
                .orElseGet(() -> say("take.answers-never"));
    }

    /// When the first of some things is seen.
    private static Optional<When> first(Plan plan, List<What> things) {
        return Arrays.stream(When.values())
                .filter(when -> things.stream().anyMatch(what -> plan.showing().shows(what, when)))
                .findFirst();
    }

    /// How many attempts are left, and which counts.
    static String attempts(int left, Terms terms) {
        if (left <= 0) {
            return terms.attempts() == 1 ? "" : say("take.last-attempt") + counting(terms);
        }
        return say("take.attempts-left", left, number(left)) + counting(terms);
    }

    /// Of one alone nothing is to be chosen.
    private static String counting(Terms terms) {
        if (terms.attempts() == 1) {
            return "";
        }
        return " "
                + switch (terms.counting()) {
                    case BEST -> say("take.best-counts");
                    case LAST -> say("take.last-counts");
                    case FIRST -> say("take.first-counts");
                    case MEAN -> say("take.mean-counts");
                };
    }
}

package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Counting;
import app.dateline.classroom.quiz.Overdue;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Showing.What;
import app.dateline.classroom.quiz.Terms;
import app.dateline.classroom.quiz.Unready;
import app.dateline.ui.parts.Spans;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A quiz, and what can be decided about one, in words.
public final class QuizWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private QuizWords() {}

    /// All of a plan in sentences: "Forty-two students get ten questions each, …"
    ///
    /// @param students how many there are in the course
    static String plan(Plan plan, int students) {
        var terms = plan.terms();
        return Stream.of(
                        who(plan, students),
                        time(terms),
                        say(
                                "plan.attempts",
                                capital(number(terms.attempts())),
                                terms.attempts(),
                                counting(terms.counting())),
                        behaviour(plan.behaviour()),
                        seen(plan),
                        plan.content().reserved() ? say("plan.reserved") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String who(Plan plan, int students) {
        var count = plan.content().size();
        if (count == 0) {
            return say("plan.none-chosen");
        }
        var same = plan.content().drawn() != Content.Drawn.OWN;
        if (students == 0) {
            return same
                    ? say("plan.joins-same", number(count), count)
                    : say("plan.joins", number(count), count);
        }
        var whole = capital(number(students));
        return same
                ? say("plan.students-same", whole, students, number(count), count)
                : say("plan.students", whole, students, number(count), count);
    }

    private static String time(Terms terms) {
        var opens = terms.opens().map(at -> moment(at, terms));
        var closes = terms.closes().map(at -> moment(at, terms));
        var span =
                opens.map(from ->
                                closes.map(to -> say("plan.from-to", from, to))
                                        .orElseGet(() -> say("plan.from", from)))
                        .or(() -> closes.map(to -> say("plan.to", to)))
                        .orElseGet(() -> say("plan.any-time"));
        var due = terms.due().map(at -> " " + say("plan.due", moment(at, terms))).orElse("");
        var limit =
                terms.limit().map(l -> " " + say("plan.limit", capital(Spans.words(l)))).orElse("");
        return span + due + limit;
    }

    private static String seen(Plan plan) {
        var answers = plan.showing().from().get(What.RIGHT_ANSWER);
        return answers == null
                ? say("plan.answers-never")
                : switch (answers) {
                    case DURING -> say("plan.answers-during");
                    case HANDED_IN -> say("plan.answers-handed-in");
                    case CLOSED -> say("plan.answers-closed");
                };
    }

    /// "Mon 23 Nov, 09:00", in the zone of the quiz.
    public static String moment(Instant at, Terms terms) {
        return MOMENT.format(at.atZone(terms.zone()));
    }

    static String state(Quiz quiz, Instant now) {
        var terms = quiz.plan().terms();
        if (quiz.draft()) {
            return say("quiz.draft");
        }
        if (!terms.opened(now)) {
            return say("quiz.opens", moment(terms.opens().orElseThrow(), terms));
        }
        if (quiz.plan().over().filter(end -> !now.isBefore(end)).isPresent()) {
            return say("quiz.closed");
        }
        return terms.closes()
                .map(at -> say("quiz.open-until", moment(at, terms)))
                .orElseGet(() -> say("quiz.open"));
    }

    static String behaviour(Behaviour behaviour) {
        return switch (behaviour) {
            case DEFERRED -> "";
            case IMMEDIATE -> say("plan.immediate");
            case TRIES -> say("plan.tries");
            case CERTAINTY -> say("plan.certainty");
        };
    }

    static String name(Behaviour behaviour) {
        return switch (behaviour) {
            case DEFERRED -> say("behaviour.deferred");
            case IMMEDIATE -> say("behaviour.immediate");
            case TRIES -> say("behaviour.tries");
            case CERTAINTY -> say("behaviour.certainty");
        };
    }

    static String help(Behaviour behaviour) {
        return switch (behaviour) {
            case DEFERRED -> say("behaviour.deferred-why");
            case IMMEDIATE -> say("behaviour.immediate-why");
            case TRIES -> say("behaviour.tries-why");
            case CERTAINTY -> say("behaviour.certainty-why");
        };
    }

    public static String counting(Counting counting) {
        return switch (counting) {
            case BEST -> say("counting.best");
            case LAST -> say("counting.last");
            case FIRST -> say("counting.first");
            case MEAN -> say("counting.mean");
        };
    }

    static String overdue(Overdue overdue) {
        return switch (overdue) {
            case HANDED_IN -> say("overdue.handed-in");
            case GRACE -> say("overdue.grace", Overdue.LENGTH.toMinutes());
            case ABANDONED -> say("overdue.abandoned");
        };
    }

    static String what(What what) {
        return switch (what) {
            case RIGHT_OR_WRONG -> say("seen.right-or-wrong");
            case MARK -> say("seen.mark");
            case RIGHT_ANSWER -> say("seen.right-answer");
            case REASON_AND_SOURCES -> say("seen.reason");
            case WHY_NOT -> say("seen.why-not");
        };
    }

    static String when(Showing.When when) {
        return switch (when) {
            case DURING -> say("seen.during");
            case HANDED_IN -> say("seen.handed-in");
            case CLOSED -> say("seen.closed");
        };
    }

    static String condition(Content.Condition condition) {
        return switch (condition) {
            case TOPICS -> say("condition.topics");
            case YEARS -> say("condition.years");
            case RECIPES -> say("condition.recipes");
            case TASKS -> say("condition.tasks");
            case DIFFICULTY -> say("condition.difficulty");
        };
    }

    static String why(Unready unready) {
        return switch (unready) {
            case NONE_FITS -> say("unready.none-fits");
            case TOO_FEW_FIT -> say("unready.too-few");
            case NONE_CHOSEN -> say("unready.none-chosen");
            case QUESTION_GONE -> say("unready.question-gone");
            case DAYS_OUT_OF_ORDER -> say("unready.days");
            case EXEMPT_DAYS_OUT_OF_ORDER -> say("unready.exempt-days");
            case CLOSED_ALREADY -> say("unready.closed");
            case NOTHING_IS_CHECKED -> say("unready.nothing-checked");
        };
    }
}

package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Overdue;
import app.dateline.classroom.quiz.Plan;
import app.dateline.service.QuizFront;
import app.dateline.ui.parts.Clocks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A quiz in sentences, to its student: in their own zone, and by their own terms.
final class FrontWords {
    private FrontWords() {}

    static List<String> facts(QuizFront front) {
        var plan = front.quiz().plan();
        var terms = front.terms();
        return Stream.of(
                        Optional.of(size(front)),
                        Optional.of(behaviour(plan)),
                        terms.opens()
                                .filter(front.clock()::isBefore)
                                .map(at -> say("take.opens", Clocks.moment(at))),
                        terms.due().map(at -> say("take.due", Clocks.moment(at))),
                        terms.closes().map(at -> say("take.closes", Clocks.moment(at))),
                        Optional.of(
                                terms.limit()
                                        .map(limit -> limit(limit.toMinutes(), terms.overdue()))
                                        .orElseGet(() -> say("take.no-limit"))),
                        Optional.of(ShowingWords.of(plan)),
                        Optional.of(ShowingWords.attempts(front.left(), terms)))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String size(QuizFront front) {
        var content = front.quiz().plan().content();
        var all = front.quiz().assigned().orElseThrow().questions().size();
        return say(
                "take.size",
                content.drawn() == Content.Drawn.OWN ? Math.min(all, content.count()) : all);
    }

    private static String behaviour(Plan plan) {
        return switch (plan.behaviour()) {
            case DEFERRED -> say("take.deferred");
            case IMMEDIATE -> say("take.immediate");
            case TRIES -> say("take.tries");
            case CERTAINTY -> say("take.certainty-how");
        };
    }

    private static String limit(long minutes, Overdue overdue) {
        return say("take.limit", minutes)
                + " "
                + switch (overdue) {
                    case HANDED_IN -> say("take.overdue-handed-in");
                    case GRACE -> say("take.overdue-grace");
                    case ABANDONED -> say("take.overdue-abandoned");
                };
    }

    /// Why no paper may be begun.
    static String why(QuizFront front) {
        var terms = front.terms();
        if (!terms.opened(front.clock())) {
            return say("take.opens", Clocks.moment(terms.opens().orElseThrow()));
        }
        return front.left() == 0 ? say("take.no-attempt") : say("take.closed");
    }
}

package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Certainty;
import app.dateline.classroom.quiz.Paper;
import java.time.Duration;

/// What is said of papers in more than one place.
final class PaperWords {
    private PaperWords() {}

    /// "8:42", "1:02:05"
    static String figures(Duration time) {
        return time.toHours() > 0
                ? "%d:%02d:%02d"
                        .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    /// What a paper earned of what could be earned: in marks, or in points where those are won and lost.
    static String score(Paper paper) {
        return paper.start().behaviour() == Behaviour.CERTAINTY
                ? say(
                        "take.score-points",
                        paper.earned() * Certainty.MOST,
                        paper.worth() * Certainty.MOST)
                : say("take.score", paper.earned(), paper.worth());
    }
}

package app.dateline.ui.learn;

import app.dateline.question.Flashcard;
import app.dateline.service.Grading;
import app.dateline.service.ReviewDay;
import app.dateline.service.Reviewing;
import app.dateline.study.CardMark.Change;
import app.dateline.study.LearnerId;
import app.dateline.study.Study;
import app.dateline.study.fsrs.Rating;
import app.dateline.ui.parts.Clocks;
import java.time.Instant;
import java.util.UUID;

/// Where a learner sits with their cards: what they sat down to, the day as this page last saw it, and the grade's id, made
/// once for each card shown.
final class CardDesk {
    private final Reviewing reviewing;
    private final LearnerId learner;
    private final String topic;
    private final Study study;

    private ReviewDay day;
    private String gradeId = "";
    private Instant shown = Instant.EPOCH;

    CardDesk(Reviewing reviewing, LearnerId learner, String topic, Study study) {
        this.reviewing = reviewing;
        this.learner = learner;
        this.topic = topic;
        this.study = study;
        this.day = read();
        turnTo(day);
    }

    ReviewDay day() {
        return day;
    }

    Study study() {
        return study;
    }

    /// Whether a state of the log, as a press tells it, is the one this page shows.
    boolean shows(String state) {
        return state.equals(String.valueOf(day.state()));
    }

    void grade(Flashcard card, Rating rating) {
        var grading = new Grading(day.state(), gradeId, card.id(), rating, shown);
        turnTo(reviewing.grade(learner, topic, study, grading, Clocks.zone()));
    }

    void undo() {
        turnTo(reviewing.undo(learner, topic, study, day.state(), Clocks.zone()));
    }

    /// Does so to a card; says whether the page still shows what there is to show, but for the marks.
    boolean mark(Flashcard card, Change change) {
        reviewing.mark(learner, topic, card.id(), change, Clocks.zone());
        var now = read();
        if (now.deck().equals(day.deck()) && now.grades().equals(day.grades())) {
            day = now;
            return true;
        }
        turnTo(now);
        return false;
    }

    /// As many more new cards today.
    void meetMore(int cards) {
        reviewing.limit(learner, topic, _ -> day.moreFresh(cards), Clocks.zone());
        turnTo(read());
    }

    /// All that is due comes today.
    void reviewAll() {
        reviewing.limit(learner, topic, _ -> day.allReviews(), Clocks.zone());
        turnTo(read());
    }

    private ReviewDay read() {
        return reviewing.day(learner, topic, study, Clocks.zone());
    }

    private void turnTo(ReviewDay now) {
        day = now;
        gradeId = UUID.randomUUID().toString();
        shown = now.at();
    }
}

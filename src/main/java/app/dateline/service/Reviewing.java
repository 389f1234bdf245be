package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.Learners;
import app.dateline.question.Fact;
import app.dateline.study.Deck;
import app.dateline.study.LearnerDay;
import app.dateline.study.LearnerId;
import app.dateline.study.Memories;
import app.dateline.study.Recall;
import app.dateline.study.ReviewLog;
import app.dateline.study.ReviewStep;
import app.dateline.study.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Cards: which one now, grade it, take it back. A learner grades and takes back in their own log only; what is returned is
/// committed.
@Service
public class Reviewing {
    private final Reviews reviews;
    private final Recalls recalls;
    private final Learners learners;
    private final Editions editions;
    private final InstantSource clock;

    Reviewing(
            Reviews reviews,
            Recalls recalls,
            Learners learners,
            Editions editions,
            InstantSource clock) {
        this.reviews = reviews;
        this.recalls = recalls;
        this.learners = learners;
        this.editions = editions;
        this.clock = clock;
    }

    /// The day with a topic's cards as it stands.
    @Transactional(readOnly = true)
    public ReviewDay day(LearnerId learner, String topic, ZoneId zone) {
        return day(reviews.of(learner), topic, zone);
    }

    /// The same for a visitor of whom nothing is kept yet: all cards are new.
    @Transactional(readOnly = true)
    public ReviewDay day(String topic, ZoneId zone) {
        var now = clock.instant();
        return day(
                editions.current(topic), now, LearnerDay.of(now, zone), 0, List.of(), List.of(), 0);
    }

    private ReviewDay day(ReviewLog log, String topic, ZoneId zone) {
        var now = clock.instant();
        var today = own(log.learner(), zone).on(now);
        return day(
                editions.current(topic),
                now,
                today,
                log.steps().size(),
                recalls.with(log, topic),
                log.standing(topic, today),
                UUID.fromString(log.learner().value()).getLeastSignificantBits()
                        + today.toEpochDay());
    }

    private static ReviewDay day(
            Edition edition,
            Instant now,
            LocalDate today,
            int state,
            List<? extends Recall> recalls,
            List<ReviewStep.Graded> grades,
            long seed) {
        return new ReviewDay(
                edition,
                now,
                today,
                state,
                Deck.of(edition.cards(), recalls, grades, today, seed),
                grades,
                Memories.fold(recalls));
    }

    /// Keeps a grade given in the state the page saw. One that comes late, from a double press or from another tab, changes
    /// nothing: the day is returned as it stands.
    @Transactional
    public ReviewDay grade(LearnerId learner, String topic, Grading grading, ZoneId zone) {
        var log = reviews.claim(learner);
        var card =
                editions.current(topic).cards().stream()
                        .filter(c -> c.id().equals(grading.card()))
                        .findFirst()
                        .orElseThrow(() -> new NotThere("Card " + grading.card()));
        if (log.steps().size() != grading.state()) {
            return day(log, topic, zone);
        }
        var now = clock.instant();
        var own = own(learner, zone);
        var seconds = Duration.between(grading.shown(), now).toMillis() / 1000.0;
        reviews.append(
                learner,
                new ReviewStep.Graded(
                        now,
                        own.zone(),
                        own.on(now),
                        grading.id(),
                        topic,
                        card.id(),
                        card.facts().stream().map(Fact::key).toList(),
                        grading.rating(),
                        Math.max(0, seconds)));
        return day(learner, topic, zone);
    }

    /// Takes back the last grade of today that stands, if the log is still in the state the page saw.
    @Transactional
    public ReviewDay undo(LearnerId learner, String topic, int state, ZoneId zone) {
        var log = reviews.claim(learner);
        var now = clock.instant();
        var grades = log.standing(topic, own(learner, zone).on(now));
        if (log.steps().size() == state && !grades.isEmpty()) {
            reviews.append(learner, new ReviewStep.Undone(now, grades.getLast().id()));
        }
        return day(learner, topic, zone);
    }

    /// The learner's own day; `zone` is the browser's, for those who chose none.
    private LearnerDay own(LearnerId learner, ZoneId zone) {
        return learners.settings(learner).day(zone);
    }
}

package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.Learners;
import app.dateline.question.Fact;
import app.dateline.study.Deck;
import app.dateline.study.LearnerDay;
import app.dateline.study.LearnerId;
import app.dateline.study.Memory;
import app.dateline.study.Pacing;
import app.dateline.study.ReviewLog;
import app.dateline.study.ReviewSettings;
import app.dateline.study.ReviewStep;
import app.dateline.study.Reviews;
import app.dateline.study.fsrs.Weights;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Cards: which one now, grade it, take it back. A learner grades and takes back in their own log only; what is returned is
/// committed.
@Service
public class Reviewing {
    private static final Duration TAIL = Duration.ofDays(2);

    private final Reviews reviews;
    private final Remembering remembering;
    private final Pacings pacings;
    private final Learners learners;
    private final Editions editions;
    private final InstantSource clock;

    Reviewing(
            Reviews reviews,
            Remembering remembering,
            Pacings pacings,
            Learners learners,
            Editions editions,
            InstantSource clock) {
        this.reviews = reviews;
        this.remembering = remembering;
        this.pacings = pacings;
        this.learners = learners;
        this.editions = editions;
        this.clock = clock;
    }

    /// The day with a topic's cards as it stands.
    @Transactional(readOnly = true)
    public ReviewDay day(LearnerId learner, String topic, ZoneId zone) {
        return day(reviews.since(learner, tail()), topic, zone);
    }

    /// The same for a visitor of whom nothing is kept yet: all cards are new.
    @Transactional(readOnly = true)
    public ReviewDay day(String topic, ZoneId zone) {
        var now = clock.instant();
        return day(
                editions.current(topic),
                now,
                LearnerDay.of(now, zone),
                0,
                Map.of(),
                Pacing.of(Weights.DEFAULT, ReviewSettings.DEFAULT, topic),
                List.of(),
                0);
    }

    private ReviewDay day(ReviewLog log, String topic, ZoneId zone) {
        var now = clock.instant();
        var today = own(log.learner(), zone).on(now);
        return day(
                editions.current(topic),
                now,
                today,
                log.revision(),
                remembering.of(log.learner(), topic),
                pacings.of(log.learner(), topic),
                log.standing(topic, today),
                UUID.fromString(log.learner().value()).getLeastSignificantBits()
                        + today.toEpochDay());
    }

    private static ReviewDay day(
            Edition edition,
            Instant now,
            LocalDate today,
            long state,
            Map<String, Memory> memories,
            Pacing pacing,
            List<ReviewStep.Graded> grades,
            long seed) {
        return new ReviewDay(
                edition,
                now,
                today,
                state,
                Deck.of(edition.pack(), memories, grades, today, seed),
                grades,
                memories,
                pacing);
    }

    /// Keeps a grade given in the state the page saw. One that comes late, from a double press or from another tab, changes
    /// nothing: the day is returned as it stands.
    @Transactional
    public ReviewDay grade(LearnerId learner, String topic, Grading grading, ZoneId zone) {
        var log = reviews.claim(learner, tail());
        var card =
                editions.current(topic)
                        .pack()
                        .card(grading.card())
                        .orElseThrow(() -> new NotThere("Card " + grading.card()));
        if (log.revision() != grading.state()) {
            return day(log, topic, zone);
        }
        var now = clock.instant();
        var own = own(learner, zone);
        var seconds = Duration.between(grading.shown(), now).toMillis() / 1000.0;
        var graded =
                new ReviewStep.Graded(
                        now,
                        own.zone(),
                        own.on(now),
                        grading.id(),
                        topic,
                        card.id(),
                        card.facts().stream().map(Fact::key).toList(),
                        grading.rating(),
                        Math.max(0, seconds));
        if (reviews.append(learner, graded)) {
            remembering.keep(learner, topic, graded.recalls(), OptionalDouble.empty());
        }
        return day(learner, topic, zone);
    }

    /// Takes back the last grade of today that stands, if the log is still in the state the page saw.
    @Transactional
    public ReviewDay undo(LearnerId learner, String topic, long state, ZoneId zone) {
        var log = reviews.claim(learner, tail());
        var now = clock.instant();
        var grades = log.standing(topic, own(learner, zone).on(now));
        if (log.revision() == state && !grades.isEmpty()) {
            var last = grades.getLast().id();
            if (reviews.append(learner, new ReviewStep.Undone(now, last))) {
                remembering.takeBack(learner, topic, last);
            }
        }
        return day(learner, topic, zone);
    }

    /// What was done before this has no part in any learner's day of now.
    private Instant tail() {
        return clock.instant().minus(TAIL);
    }

    /// The learner's own day; `zone` is the browser's, for those who chose none.
    private LearnerDay own(LearnerId learner, ZoneId zone) {
        return learners.settings(learner).day(zone);
    }
}

package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.Learners;
import app.dateline.study.Attempt;
import app.dateline.study.Attempts;
import app.dateline.study.LearnerId;
import app.dateline.study.Remembered;
import app.dateline.study.Study;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a learner finds on opening the page.
@Service
public class Today {
    private final Attempts attempts;
    private final Reviewing reviewing;
    private final Remembering remembering;
    private final Learners learners;
    private final Editions editions;
    private final InstantSource clock;

    Today(
            Attempts attempts,
            Reviewing reviewing,
            Remembering remembering,
            Learners learners,
            Editions editions,
            InstantSource clock) {
        this.attempts = attempts;
        this.reviewing = reviewing;
        this.remembering = remembering;
        this.learners = learners;
        this.editions = editions;
        this.clock = clock;
    }

    /// The day as it stands for a learner, or for a first visitor.
    @Transactional(readOnly = true)
    public Desk desk(Optional<LearnerId> learner, String topic, ZoneId zone) {
        var day = learner.map(l -> reviewing.day(l, topic, Study.DAY, zone));
        var memories = learner.map(l -> remembering.asked(l, topic)).orElse(Remembered.NOTHING);
        var own = learner.map(learners::settings).orElse(LearnerSettings.DEFAULT).day(zone);
        var now = clock.instant();
        return new Desk(
                editions.current(topic),
                own.on(now),
                Optional.of(own.begins()).filter(begins -> own.afterMidnight(now)),
                learner.map(l -> attempts.of(l, topic)).orElse(List.of()),
                memories,
                memories.due(own.on(now), day.map(ReviewDay::aside).orElse(Set.of())),
                day.map(ReviewDay::waiting).orElse(0),
                day.map(d -> d.notices().size()).orElse(0));
    }

    /// The present edition, the learner's day, when it ends where midnight has passed, their rounds (the latest first), what
    /// they remember, how many facts are due but for those put aside, how many cards are to be reviewed, and how many corrections they are to be told of.
    public record Desk(
            Edition edition,
            LocalDate day,
            Optional<LocalTime> ends,
            List<Attempt> rounds,
            Remembered memories,
            long due,
            int cards,
            int corrected) {
        public Desk {
            rounds = List.copyOf(rounds);
        }

        public boolean firstVisit() {
            return rounds.isEmpty() && memories.isEmpty();
        }

        public List<Attempt> leftOpen() {
            return rounds.stream().filter(r -> !r.finished()).toList();
        }
    }
}

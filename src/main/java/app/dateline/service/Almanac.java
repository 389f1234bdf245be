package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.chronicle.EventId;
import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.Learners;
import app.dateline.study.EventMemory;
import app.dateline.study.LearnerId;
import app.dateline.study.Remembered;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a learner looks things up in: all that is told in the present edition, and what they remember of it.
@Service
public class Almanac {
    private final Remembering remembering;
    private final Learners learners;
    private final Editions editions;
    private final InstantSource clock;

    Almanac(Remembering remembering, Learners learners, Editions editions, InstantSource clock) {
        this.remembering = remembering;
        this.learners = learners;
        this.editions = editions;
        this.clock = clock;
    }

    /// For a learner, or for a first visitor, who remembers nothing yet.
    @Transactional(readOnly = true)
    public Leaf leaf(Optional<LearnerId> learner, String topic, ZoneId zone) {
        return new Leaf(
                editions.current(topic),
                learner.map(learners::settings)
                        .orElse(LearnerSettings.DEFAULT)
                        .day(zone)
                        .on(clock.instant()),
                learner.map(l -> remembering.of(l, topic)).orElse(Remembered.NOTHING));
    }

    /// The edition, the learner's day and what they remember.
    public record Leaf(Edition edition, LocalDate day, Remembered memories) {

        public Map<EventId, EventMemory> remembered() {
            return EventMemory.all(edition.bank(), memories, day);
        }
    }
}

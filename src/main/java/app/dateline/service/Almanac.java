package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.Learners;
import app.dateline.study.Attempts;
import app.dateline.study.EventMemory;
import app.dateline.study.LearnerId;
import app.dateline.study.Memories;
import app.dateline.study.Memory;
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
    private final Attempts attempts;
    private final Learners learners;
    private final Editions editions;
    private final InstantSource clock;

    Almanac(Attempts attempts, Learners learners, Editions editions, InstantSource clock) {
        this.attempts = attempts;
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
                learner.map(attempts::answersOf).map(Memories::fold).orElse(Map.of()));
    }

    /// The edition, the learner's day and what they remember.
    public record Leaf(Edition edition, LocalDate day, Map<String, Memory> memories) {
        public Leaf {
            memories = Map.copyOf(memories);
        }

        /// The event of an id, or of one it had before it was renamed or merged.
        public Optional<Event> event(String id) {
            var events = edition.chronicle().events();
            return events.stream()
                    .filter(e -> e.id().value().equals(id))
                    .findFirst()
                    .flatMap(e ->
                            e.mergedInto()
                                    .map(EventId::value)
                                    .map(this::event)
                                    .orElse(Optional.of(e)))
                    .or(() ->
                            events.stream()
                                    .filter(e ->
                                            e.formerly().stream()
                                                    .anyMatch(f -> f.value().equals(id)))
                                    .findFirst());
        }

        public Optional<Actor> actor(String id) {
            return edition.chronicle().actors().stream()
                    .filter(a -> a.id().value().equals(id))
                    .findFirst();
        }

        public Map<EventId, EventMemory> remembered() {
            return EventMemory.all(edition.bank(), memories, day);
        }
    }
}

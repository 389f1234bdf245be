package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.Learners;
import app.dateline.question.Fact;
import app.dateline.study.EventMemory;
import app.dateline.study.LearnerId;
import app.dateline.study.Recalls;
import app.dateline.study.Remembered;
import app.dateline.study.Retentions;
import app.dateline.study.progress.History;
import app.dateline.study.progress.Retention;
import app.dateline.study.progress.Time;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the figures say of a learner's memory: how much is kept, how long it lasts, how hard it is, how long it took.
@Service
public class MemoryFigures {
    /// The days that are looked at, today among them.
    public static final int MONTH = 30;

    private final Remembering remembering;
    private final Mending mending;
    private final Pacings pacings;
    private final Recalls recalls;
    private final Retentions retentions;
    private final Learners learners;
    private final Editions editions;
    private final InstantSource clock;

    MemoryFigures(
            Remembering remembering,
            Mending mending,
            Pacings pacings,
            Recalls recalls,
            Retentions retentions,
            Learners learners,
            Editions editions,
            InstantSource clock) {
        this.remembering = remembering;
        this.mending = mending;
        this.pacings = pacings;
        this.recalls = recalls;
        this.retentions = retentions;
        this.learners = learners;
        this.editions = editions;
        this.clock = clock;
    }

    /// For a learner or a first visitor; `zone` is the browser's.
    ///
    /// @param always whether retention is wanted of all days there ever were
    @Transactional(readOnly = true)
    public Figures of(Optional<LearnerId> learner, String topic, ZoneId zone, boolean always) {
        var settings = learner.map(learners::settings).orElse(LearnerSettings.DEFAULT);
        var today = settings.day(zone).on(clock.instant());
        var month = today.minusDays(MONTH - 1L);
        var first = always ? LocalDate.EPOCH : month;
        return new Figures(
                today,
                learner.map(l -> remembering.asked(l, topic)).orElse(Remembered.NOTHING),
                new Retention(learner.map(l -> retentions.of(l, topic, first)).orElse(List.of())),
                new Time(
                        learner.map(l -> recalls.seconds(l, topic, month, Time.MOST))
                                .orElseGet(TreeMap::new)));
    }

    /// All reviews of a fact, and the learner's day on which they are looked at; `fact` is its key.
    @Transactional(readOnly = true)
    public Track track(Optional<LearnerId> learner, String topic, String fact, ZoneId zone) {
        var settings = learner.map(learners::settings).orElse(LearnerSettings.DEFAULT);
        var edition = editions.current(topic);
        var asked =
                EventMemory.asked(edition.bank()).values().stream()
                        .flatMap(Set::stream)
                        .filter(f -> f.key().equals(fact))
                        .findFirst()
                        .orElseThrow(() -> new NotThere("Fact " + fact));
        return new Track(
                edition,
                asked,
                settings.day(zone).on(clock.instant()),
                mending.corrected(topic).of(fact),
                learner.map(l -> history(l, topic, fact)).orElse(History.NONE));
    }

    private History history(LearnerId learner, String topic, String fact) {
        var history =
                History.of(
                        mending.evidence(learner, topic, List.of(fact)),
                        mending.corrected(topic),
                        pacings.of(learner, topic));
        return Optional.ofNullable(remembering.of(learner, topic).get(fact))
                .filter(memory -> !history.looks().isEmpty())
                .map(history::now)
                .orElse(history);
    }

    /// A fact on a day, when its value was corrected, and its reviews.
    public record Track(
            Edition edition,
            Fact fact,
            LocalDate today,
            List<Instant> corrections,
            History history) {
        public Track {
            corrections = List.copyOf(corrections);
        }
    }

    /// A learner's memory on a day, the retention of the days that were asked for, the time of the last thirty.
    public record Figures(LocalDate today, Remembered memories, Retention retention, Time time) {}
}

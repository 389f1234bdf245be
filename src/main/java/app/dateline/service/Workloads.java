package app.dateline.service;

import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.Learners;
import app.dateline.study.CardMark;
import app.dateline.study.CardMarks;
import app.dateline.study.Habits;
import app.dateline.study.LearnerId;
import app.dateline.study.Memory;
import app.dateline.study.Recalls;
import app.dateline.study.Remembered;
import app.dateline.study.ReviewSettings;
import app.dateline.study.Simulation;
import app.dateline.study.Tradeoff;
import app.dateline.study.progress.Time;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/// Simulates what each recall to keep would take and give a learner, from tomorrow on. As that takes seconds where there are many
/// cards, it is done in the background, one simulation after another; nothing of it is kept.
@Service
public class Workloads implements DisposableBean {
    /// The latest reviews that tell a learner's habits.
    private static final int HABITS = 2_000;

    private static final long SEED = 1;

    private final Remembering remembering;
    private final Pacings pacings;
    private final Recalls recalls;
    private final CardMarks marks;
    private final Learners learners;
    private final Editions editions;
    private final InstantSource clock;
    private final Background background = new Background("workloads");

    Workloads(
            Remembering remembering,
            Pacings pacings,
            Recalls recalls,
            CardMarks marks,
            Learners learners,
            Editions editions,
            InstantSource clock) {
        this.remembering = remembering;
        this.pacings = pacings;
        this.recalls = recalls;
        this.marks = marks;
        this.learners = learners;
        this.editions = editions;
        this.clock = clock;
    }

    /// For a learner or a first visitor; `zone` is the browser's. Whoever does not want it any more may cancel it.
    ///
    /// @param days from 60 to 365; others fail, saying so
    public Future<Tradeoff> over(int days, Optional<LearnerId> learner, String topic, ZoneId zone) {
        return background.call(
                () -> simulation(learner, topic, zone).over(days, ReviewSettings.RETENTIONS));
    }

    private Simulation simulation(Optional<LearnerId> learner, String topic, ZoneId zone) {
        var settings = learner.map(learners::settings).orElse(LearnerSettings.DEFAULT);
        var today = settings.day(zone).on(clock.instant());
        var memories = learner.map(l -> remembering.of(l, topic)).orElse(Remembered.NOTHING);
        var asided = learner.map(l -> marks.of(l, topic)).orElse(Map.of());
        return new Simulation(
                editions.current(topic).pack().entries().stream()
                        .filter(e -> !asided.getOrDefault(e.card().id(), CardMark.NONE).suspended())
                        .map(e -> e.facts())
                        .toList(),
                memories,
                today.plusDays(1),
                learner.map(pacings::weights).orElseGet(pacings::common),
                settings.review(),
                topic,
                learner.map(l -> habits(l, topic, memories)).orElse(Habits.USUAL),
                SEED);
    }

    private Habits habits(LearnerId learner, String topic, Map<String, Memory> memories) {
        return Habits.of(
                recalls.latest(learner, topic, HABITS),
                r ->
                        Optional.ofNullable(memories.get(r.fact()))
                                .filter(m -> m.first().equals(r.id()))
                                .isPresent(),
                Time.MOST);
    }

    @Override
    public void destroy() throws InterruptedException {
        background.drop();
    }
}

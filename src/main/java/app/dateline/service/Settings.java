package app.dateline.service;

import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.Learners;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a learner chose.
@Service
public class Settings {
    private final Learners learners;
    private final Refolding refolding;
    private final InstantSource clock;

    Settings(Learners learners, Refolding refolding, InstantSource clock) {
        this.learners = learners;
        this.refolding = refolding;
        this.clock = clock;
    }

    /// What the learner chose, or what holds for a first visitor.
    @Transactional(readOnly = true)
    public LearnerSettings of(Optional<LearnerId> learner) {
        return learner.map(learners::settings).orElse(LearnerSettings.DEFAULT);
    }

    /// The learner's day, or a first visitor's; `browsers` is the zone of those who chose none.
    public LocalDate today(Optional<LearnerId> learner, ZoneId browsers) {
        return of(learner).day(browsers).on(clock.instant());
    }

    /// Changes what the learner chose. Where that is how they want to be reviewed, what they remember is folded anew, in the
    /// background.
    public LearnerSettings change(LearnerId learner, UnaryOperator<LearnerSettings> change) {
        if (learners.find(learner).isEmpty()) {
            throw new NotThere("Learner " + learner);
        }
        var before = learners.settings(learner).review();
        var after = learners.change(learner, change);
        if (!after.review().equals(before)) {
            refolding.soon(learner);
        }
        return after;
    }
}

package app.dateline.service;

import app.dateline.classroom.Learners;
import app.dateline.study.LearnerId;
import app.dateline.study.LearnerWeights;
import app.dateline.study.Pacing;
import app.dateline.study.ReviewSettings;
import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Pooled;
import app.dateline.study.optimize.PooledWeights;
import org.springframework.stereotype.Component;

/// How each learner's reviews are spread over days: by their own settings and weights.
@Component
class Pacings {
    private final Learners learners;
    private final LearnerWeights weights;
    private final PooledWeights pooled;

    Pacings(Learners learners, LearnerWeights weights, PooledWeights pooled) {
        this.learners = learners;
        this.weights = weights;
        this.pooled = pooled;
    }

    Pacing of(LearnerId learner, String topic) {
        return Pacing.of(weights(learner), learners.settings(learner).review(), topic);
    }

    /// For a visitor of whom nothing is kept yet.
    Pacing visitors(String topic) {
        return Pacing.of(common(), ReviewSettings.DEFAULT, topic);
    }

    /// The learner's own weights, or those of all.
    Weights weights(LearnerId learner) {
        return weights.of(learner).orElseGet(this::common);
    }

    /// The weights of all who have none of their own: those pooled over this server, or those published.
    Weights common() {
        return pooled.latest().flatMap(Pooled::weights).orElse(Weights.DEFAULT);
    }
}

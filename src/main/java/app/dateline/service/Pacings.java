package app.dateline.service;

import app.dateline.classroom.Learners;
import app.dateline.study.LearnerId;
import app.dateline.study.LearnerWeights;
import app.dateline.study.Pacing;
import app.dateline.study.fsrs.Weights;
import org.springframework.stereotype.Component;

/// How each learner's reviews are spread over days: by their own settings and weights.
@Component
class Pacings {
    private final Learners learners;
    private final LearnerWeights weights;

    Pacings(Learners learners, LearnerWeights weights) {
        this.learners = learners;
        this.weights = weights;
    }

    Pacing of(LearnerId learner, String topic) {
        return Pacing.of(
                weights.of(learner).orElse(Weights.DEFAULT),
                learners.settings(learner).review(),
                topic);
    }
}

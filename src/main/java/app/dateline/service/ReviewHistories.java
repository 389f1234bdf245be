package app.dateline.service;

import app.dateline.study.LearnerId;
import app.dateline.study.Recalls;
import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Histories;
import app.dateline.study.optimize.Packing;
import org.springframework.stereotype.Component;

/// Reads a learner's whole evidence for training, packed; one topic at a time, as it is large before it is packed.
@Component
class ReviewHistories {
    private final Recalls recalls;
    private final Mending mending;

    ReviewHistories(Recalls recalls, Mending mending) {
        this.recalls = recalls;
        this.mending = mending;
    }

    Histories of(LearnerId learner, Weights inUse) {
        return Histories.join(
                recalls.topics(learner).stream()
                        .map(topic ->
                                Packing.of(
                                        mending.corrected(topic)
                                                .apart(mending.evidence(learner, topic)),
                                        inUse))
                        .toList());
    }
}

package app.dateline.service;

import app.dateline.classroom.Learners;
import app.dateline.study.LearnerId;
import app.dateline.study.Recalls;
import app.dateline.study.Refolds;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Folds a learner's memory anew in the background, one learner after another, so that no page waits for it. That it is wanted
/// is kept until it is done: what was cut off by the end of the server is done when it starts again.
@Component
class Refolding implements DisposableBean, SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(Refolding.class);

    private final Refolds refolds;
    private final Recalls recalls;
    private final Learners learners;
    private final Remembering remembering;
    private final Set<LearnerId> waiting = ConcurrentHashMap.newKeySet();
    private final Background background = new Background("refolding");

    Refolding(Refolds refolds, Recalls recalls, Learners learners, Remembering remembering) {
        this.refolds = refolds;
        this.recalls = recalls;
        this.learners = learners;
        this.remembering = remembering;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refolds.all().forEach(this::begin);
    }

    /// Begins when the transaction that changes what memory is folded by is committed; without one, now.
    void soon(LearnerId learner) {
        refolds.want(learner);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            begin(learner);
                        }
                    });
        } else {
            begin(learner);
        }
    }

    /// Who waits already is not put in line twice.
    private void begin(LearnerId learner) {
        if (waiting.add(learner)) {
            background.run(() -> refold(learner));
        }
    }

    private void refold(LearnerId learner) {
        waiting.remove(learner);
        try {
            var wanted = refolds.wanted(learner);
            if (wanted.isPresent()) {
                recalls.topics(learner).forEach(topic -> remembering.refold(learner, topic));
                refolds.done(learner, wanted.getAsLong());
            }
        } catch (RuntimeException e) {
            if (learners.find(learner).isEmpty()) {
                LOG.info("Learner {} is gone: nothing is folded anew", learner);
            } else {
                // What is remembered stays as it was folded before.
                LOG.warn("Memory of learner {} was not folded anew", learner, e);
            }
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        background.finish();
    }
}

package app.dateline.service;

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

/// Folds a learner's memory anew in the background, one learner after another, so that no page waits for it. That it is wanted
/// is kept until it is done: what was cut off by the end of the server is done when it starts again.
@Component
class Refolding implements DisposableBean, SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(Refolding.class);

    private final Refolds refolds;
    private final Recalls recalls;
    private final Remembering remembering;
    private final Set<LearnerId> waiting = ConcurrentHashMap.newKeySet();
    private final Background background = new Background("refolding");

    Refolding(Refolds refolds, Recalls recalls, Remembering remembering) {
        this.refolds = refolds;
        this.recalls = recalls;
        this.remembering = remembering;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refolds.all().forEach(this::begin);
    }

    /// To be called within the transaction that changes what memory is folded by; `soon` when that is committed.
    void want(LearnerId learner) {
        refolds.want(learner);
    }

    /// To be called when what the learner changed is committed. Who waits already is not put in line twice.
    void soon(LearnerId learner) {
        refolds.want(learner);
        begin(learner);
    }

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
            // The learner may be gone by now; what is remembered stays as it was folded before.
            LOG.warn("Memory of learner {} was not folded anew", learner, e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        background.finish();
    }
}

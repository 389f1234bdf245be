package app.dateline.service;

import app.dateline.study.LearnerId;
import app.dateline.study.Recalls;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Folds a learner's memory anew in the background, one learner after another, so that no page waits for it.
@Component
class Refolding implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Refolding.class);
    private static final int PATIENCE = 30;

    private final Recalls recalls;
    private final Remembering remembering;
    private final Set<LearnerId> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("refolding").factory());

    Refolding(Recalls recalls, Remembering remembering) {
        this.recalls = recalls;
        this.remembering = remembering;
    }

    /// To be called when what the learner changed is committed. Who waits already is not put in line twice.
    void soon(LearnerId learner) {
        if (waiting.add(learner)) {
            worker.execute(() -> refold(learner));
        }
    }

    private void refold(LearnerId learner) {
        waiting.remove(learner);
        try {
            recalls.topics(learner).forEach(topic -> remembering.refold(learner, topic));
        } catch (RuntimeException e) {
            // The learner may be gone by now; what is remembered stays as it was folded before.
            LOG.warn("Memory of learner {} was not folded anew", learner, e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}

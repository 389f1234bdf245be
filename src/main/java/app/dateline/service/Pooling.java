package app.dateline.service;

import app.dateline.classroom.Learners;
import app.dateline.study.LearnerId;
import app.dateline.study.LearnerWeights;
import app.dateline.study.Recalls;
import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.EvenLogs;
import app.dateline.study.optimize.Histories;
import app.dateline.study.optimize.Ladder;
import app.dateline.study.optimize.Pooled;
import app.dateline.study.optimize.PooledWeights;
import app.dateline.study.optimize.Progress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The weights pooled over the learners of this server, for all who have none of their own. They are trained when a learner
/// wants weights fitted, and only where there are none or the evidence has grown by half since: that is when there is
/// somebody to use them as the next rung, a server that nobody asks spends nothing on it, and no timetable has to be kept.
///
/// Only learners with a log long enough to be trained on are pooled, at least three of them, and none with more than the third
/// longest: what is kept then says how people forget, not how one does.
@Component
class Pooling {
    private static final long SEED = 1;

    private final PooledWeights pooled;
    private final ReviewHistories histories;
    private final Recalls recalls;
    private final LearnerWeights weights;
    private final Learners learners;
    private final Refolding refolding;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    Pooling(
            PooledWeights pooled,
            ReviewHistories histories,
            Recalls recalls,
            LearnerWeights weights,
            Learners learners,
            Refolding refolding,
            TransactionOperations transaction,
            InstantSource clock) {
        this.pooled = pooled;
        this.histories = histories;
        this.recalls = recalls;
        this.weights = weights;
        this.learners = learners;
        this.refolding = refolding;
        this.transaction = transaction;
        this.clock = clock;
    }

    Optional<Pooled> latest() {
        return pooled.latest();
    }

    /// The weights pooled by now, trained anew where that is worth the while; none where those published predict as well.
    ///
    /// @throws java.util.concurrent.CancellationException where `progress` stops it
    Optional<Weights> renewed(Progress progress) {
        var before = pooled.latest();
        var evidence = recalls.count();
        if (before.isPresent() && !before.get().outgrown(evidence)) {
            return before.flatMap(Pooled::weights);
        }
        var logs = logs(progress);
        if (logs.size() < Pooled.LEAST_PEOPLE) {
            before.ifPresent(old -> change(old.weights(), Optional.empty(), pooled::forget));
            return Optional.empty();
        }
        var found = Ladder.pooled(EvenLogs.of(logs, SEED), SEED, progress).weights();
        var now =
                new Pooled(
                        clock.instant(),
                        logs.size(),
                        evidence,
                        Optional.of(found).filter(w -> !w.equals(Weights.DEFAULT)));
        change(before.flatMap(Pooled::weights), now.weights(), () -> pooled.put(now));
        return now.weights();
    }

    private List<Histories> logs(Progress progress) {
        var candidates = recalls.learners(Ladder.LEAST_REVIEWS);
        var logs = new ArrayList<Histories>();
        if (candidates.size() >= Pooled.LEAST_PEOPLE) {
            for (var learner : candidates) {
                if (!progress.goOn(0, 1)) {
                    throw new CancellationException("Training was stopped");
                }
                var log = histories.of(learner, Weights.DEFAULT);
                if (log.predicted() >= Ladder.LEAST_REVIEWS) {
                    logs.add(log);
                }
            }
        }
        return logs;
    }

    /// To be called when a learner was erased: where so few are left that the weights would say how one of them forgets, they go.
    void erased() {
        var before = pooled.latest().flatMap(Pooled::weights);
        if (before.isPresent()
                && recalls.learners(Ladder.LEAST_REVIEWS).size() < Pooled.LEAST_PEOPLE) {
            change(before, Optional.empty(), pooled::forget);
        }
    }

    /// Whoever has no weights of their own is given other days by it.
    private void change(Optional<Weights> before, Optional<Weights> after, Runnable put) {
        var moved =
                after.equals(before)
                        ? List.<LearnerId>of()
                        : learners.ids().stream().filter(l -> weights.of(l).isEmpty()).toList();
        transaction.executeWithoutResult(_ -> {
            put.run();
            moved.forEach(refolding::soon);
        });
    }
}

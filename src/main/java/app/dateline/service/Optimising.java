package app.dateline.service;

import app.dateline.classroom.Learners;
import app.dateline.study.LearnerId;
import app.dateline.study.LearnerWeights;
import app.dateline.study.Recalls;
import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Fitting;
import app.dateline.study.optimize.Fittings;
import app.dateline.study.optimize.Ladder;
import app.dateline.study.optimize.Pooled;
import app.dateline.study.optimize.Progress;
import app.dateline.study.optimize.Verdict;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Fits the weights of memory to a learner's reviews, where they wish for it: from those published to those pooled over this
/// server to their own, each step only where it predicts reviews better that it was not trained on. It is done in the background, one
/// learner after another, and goes on when they leave the page; what it came to is written in one transaction at the end, so
/// that a server that ends before has changed nothing.
@Service
public class Optimising implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Optimising.class);
    private static final long SEED = 1;

    private final Learners learners;
    private final Pooling pooling;
    private final ReviewHistories histories;
    private final Recalls recalls;
    private final LearnerWeights weights;
    private final Fittings fittings;
    private final Pacings pacings;
    private final Refolding refolding;
    private final TransactionOperations transaction;
    private final InstantSource clock;
    private final Map<LearnerId, Work> works = new ConcurrentHashMap<>();
    private final Background background = new Background("optimising");
    private volatile boolean ending;

    Optimising(
            Learners learners,
            Pooling pooling,
            ReviewHistories histories,
            Recalls recalls,
            LearnerWeights weights,
            Fittings fittings,
            Pacings pacings,
            Refolding refolding,
            TransactionOperations transaction,
            InstantSource clock) {
        this.learners = learners;
        this.pooling = pooling;
        this.histories = histories;
        this.recalls = recalls;
        this.weights = weights;
        this.fittings = fittings;
        this.pacings = pacings;
        this.refolding = refolding;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Whose weights a learner's reviews are spread by.
    public enum Source {
        PUBLISHED,
        POOLED,
        OWN
    }

    /// What is being done for a learner, and which share of it is done, from 0 to 1; `FAILED` is told until it is tried again.
    public record Work(Step step, double share) {
        public enum Step {
            WAITING,
            POOLING,
            FITTING,
            FAILED
        }

        private static final Work WAITING = new Work(Step.WAITING, 0);
        private static final Work FAILED = new Work(Step.FAILED, 0);

        public boolean underWay() {
            return step != Step.FAILED;
        }
    }

    /// How it stands with a learner's weights.
    ///
    /// @param reviewed whether they ever reviewed anything
    /// @param pooled what is pooled over this server, if anything is
    public record Standing(
            Source source,
            boolean reviewed,
            Optional<Work> work,
            Optional<Fitting> last,
            Optional<Pooled> pooled) {}

    public Standing standing(Optional<LearnerId> learner) {
        return new Standing(
                source(learner.map(pacings::weights).orElseGet(pacings::common)),
                learner.map(l -> !recalls.topics(l).isEmpty()).orElse(false),
                learner.flatMap(this::work),
                learner.flatMap(fittings::of),
                pooling.latest());
    }

    /// What is being done for a learner.
    public Optional<Work> work(LearnerId learner) {
        return Optional.ofNullable(works.get(learner));
    }

    private Source source(Weights used) {
        if (used.equals(Weights.DEFAULT)) {
            return Source.PUBLISHED;
        }
        return used.equals(pacings.common()) ? Source.POOLED : Source.OWN;
    }

    /// Puts the learner in line. Whoever is there already stays where they are.
    public synchronized void start(LearnerId learner) {
        if (work(learner).filter(Work::underWay).isEmpty()) {
            works.put(learner, Work.WAITING);
            background.run(() -> fit(learner));
        }
    }

    /// Ends it before its time; nothing has changed.
    public void stop(LearnerId learner) {
        works.remove(learner);
    }

    /// From now on the published weights, whatever else was found.
    public void publishedAgain(LearnerId learner) {
        known(learner);
        change(
                learner,
                pacings.weights(learner),
                () -> weights.put(learner, Weights.DEFAULT),
                moved -> {});
    }

    private void fit(LearnerId learner) {
        try {
            if (!wanted(learner)) {
                return;
            }
            var before = pacings.weights(learner);
            var common = pooling.renewed(watched(learner, Work.Step.POOLING));
            var inUse = common.orElse(Weights.DEFAULT);
            var progress = watched(learner, Work.Step.FITTING);
            if (!progress.goOn(0, 1)) {
                return;
            }
            var log = histories.of(learner, inUse);
            var verdict = Ladder.personal(log, inUse, SEED, progress);
            if (wanted(learner)) {
                var below = common.isPresent() ? Fitting.Rung.POOLED : Fitting.Rung.PUBLISHED;
                change(
                        learner,
                        before,
                        () -> take(learner, verdict),
                        moved ->
                                fittings.put(
                                        learner,
                                        new Fitting(
                                                clock.instant(),
                                                below,
                                                log.reviews(),
                                                moved,
                                                verdict)));
            }
            works.remove(learner);
        } catch (CancellationException e) {
            works.remove(learner);
        } catch (RuntimeException e) {
            // The learner may be gone by now; else they are told.
            LOG.warn("No weights were fitted to the reviews of learner {}", learner, e);
        } finally {
            works.computeIfPresent(learner, (l, before) -> Work.FAILED);
        }
    }

    private boolean wanted(LearnerId learner) {
        return !ending && works.containsKey(learner);
    }

    private Progress watched(LearnerId learner, Work.Step step) {
        return (done, whole) -> {
            var now = new Work(step, (double) done / whole);
            works.computeIfPresent(learner, (l, before) -> now);
            return wanted(learner);
        };
    }

    /// Where it came to no comparison, all stays as it was.
    private void take(LearnerId learner, Verdict verdict) {
        switch (verdict.reason()) {
            case TAKEN -> weights.put(learner, verdict.candidate());
            case NO_GAIN, WITHIN_CHANCE -> weights.remove(learner);
            case TOO_FEW, ONE_OUTCOME -> {}
        }
    }

    private void known(LearnerId learner) {
        if (learners.find(learner).isEmpty()) {
            throw new NotThere("Learner " + learner);
        }
    }

    /// What the learner remembers is folded anew where the change gives them other weights.
    ///
    /// @param note hears in the same transaction whether it does
    private void change(
            LearnerId learner, Weights before, Runnable change, Consumer<Boolean> note) {
        transaction.executeWithoutResult(_ -> {
            change.run();
            var moved = !pacings.weights(learner).equals(before);
            note.accept(moved);
            if (moved) {
                refolding.soon(learner);
            }
        });
    }

    @Override
    public void destroy() throws InterruptedException {
        ending = true;
        background.finish();
    }
}

package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.classroom.Learners;
import app.dateline.service.Optimising.Source;
import app.dateline.service.Optimising.Work;
import app.dateline.study.LearnerId;
import app.dateline.study.LearnerWeights;
import app.dateline.study.Memories;
import app.dateline.study.Recalls;
import app.dateline.study.Refolds;
import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Fitting;
import app.dateline.study.optimize.Fittings;
import app.dateline.study.optimize.PooledWeights;
import app.dateline.study.optimize.SimulatedLearner;
import app.dateline.study.optimize.SimulatedRecalls;
import app.dateline.study.optimize.Verdict.Reason;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;

/// On a server of its own: what is pooled here would move the reviews of other tests.
@SpringBootTest(properties = "dateline.test=optimising")
@ContextConfiguration(initializers = FreshData.class)
class OptimisingTest {
    private static final String TOPIC = "russia-pakistan";
    private static final LocalDate FIRST = LocalDate.parse("2025-01-06");
    private static final Weights OTHER = SimulatedLearner.weightsNear(Weights.DEFAULT, 0.7, 4);

    @Autowired private Optimising optimising;
    @Autowired private Guests guests;
    @Autowired private OwnData own;
    @Autowired private Recalls recalls;
    @Autowired private Memories memories;
    @Autowired private LearnerWeights weights;
    @Autowired private Fittings fittings;
    @Autowired private PooledWeights pooled;
    @Autowired private Refolds refolds;
    @Autowired private Refolding refolding;
    @Autowired private Learners learners;
    @Autowired private Pooling pooling;
    @Autowired private ReviewHistories histories;
    @Autowired private Pacings pacings;
    @Autowired private TransactionOperations transaction;
    @Autowired private InstantSource clock;

    private final List<LearnerId> made = new ArrayList<>();

    private LearnerId learner(Weights truth, int reviews, long seed) {
        var learner = guests.welcome().learner();
        made.add(learner);
        if (reviews > 0) {
            var log = new SimulatedLearner(truth, seed).reviews(reviews, 365);
            recalls.add(learner, TOPIC, SimulatedRecalls.of(log, FIRST));
        }
        return learner;
    }

    @AfterEach
    void leaveNothing() {
        made.forEach(own::erase);
        pooled.forget();
    }

    private Fitting fit(LearnerId learner) throws InterruptedException {
        optimising.start(learner);
        while (optimising.work(learner).filter(Work::underWay).isPresent()) {
            Thread.sleep(10);
        }
        assertThat(optimising.work(learner)).isEmpty();
        return fittings.of(learner).orElseThrow();
    }

    private void folded(LearnerId learner) throws InterruptedException {
        while (refolds.wanted(learner).isPresent()) {
            Thread.sleep(10);
        }
    }

    @Test
    void whoeverReviewedNothingOrLittleIsToldSoAndNothingChanges() throws InterruptedException {
        assertThat(optimising.standing(Optional.empty()))
                .isEqualTo(
                        new Optimising.Standing(
                                Source.PUBLISHED,
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        var nothing = learner(OTHER, 0, 1);
        assertThat(optimising.standing(Optional.of(nothing)).reviewed()).isFalse();
        assertThat(fit(nothing).verdict().reason()).isEqualTo(Reason.TOO_FEW);
        var little = learner(OTHER, 100, 1);
        var fitting = fit(little);
        assertThat(fitting.verdict().reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(fitting.reviews()).isGreaterThanOrEqualTo(100);
        assertThat(fitting.moved()).isFalse();
        assertThat(weights.of(little)).isEmpty();
        var standing = optimising.standing(Optional.of(little));
        assertThat(standing.reviewed()).isTrue();
        assertThat(standing.last()).contains(fitting);
    }

    @Test
    void whatPredictsBetterIsTakenMovesTheReviewsAndMayBeGivenBack() throws InterruptedException {
        var learner = learner(OTHER, 6000, 1);
        var fitting = fit(learner);
        assertThat(fitting.verdict().reason()).isEqualTo(Reason.TAKEN);
        assertThat(fitting.below()).isEqualTo(Fitting.Rung.PUBLISHED);
        assertThat(fitting.moved()).isTrue();
        assertThat(weights.of(learner)).contains(fitting.verdict().candidate());
        assertThat(optimising.standing(Optional.of(learner)).source()).isEqualTo(Source.OWN);
        folded(learner);
        assertThat(memories.of(learner, TOPIC).values())
                .isNotEmpty()
                .allSatisfy(
                        m -> assertThat(m.decay()).isEqualTo(fitting.verdict().candidate().at(20)));

        optimising.publishedAgain(learner);
        folded(learner);
        assertThat(optimising.standing(Optional.of(learner)).source()).isEqualTo(Source.PUBLISHED);
        assertThat(memories.of(learner, TOPIC).values())
                .allSatisfy(m -> assertThat(m.decay()).isEqualTo(Weights.DEFAULT.at(20)));
        assertThat(fittings.of(learner)).as("the result stays").contains(fitting);
    }

    @Test
    void whatPredictsNoBetterIsNotTakenAndWeightsOfOldGo() throws InterruptedException {
        var learner = learner(Weights.DEFAULT, 1200, 3);
        weights.put(learner, OTHER);
        var fitting = fit(learner);
        assertThat(fitting.verdict().reason()).isIn(Reason.NO_GAIN, Reason.WITHIN_CHANCE);
        assertThat(fitting.moved()).isTrue();
        assertThat(weights.of(learner)).isEmpty();
        assertThat(fit(learner).moved()).as("the second time").isFalse();
    }

    @Test
    void whatIsPooledOverThreeServesTheFourthUntilTheyAreTooFew() throws InterruptedException {
        IntStream.range(0, 2).forEach(i -> learner(OTHER, 2500, 10 + i));
        var late = learner(OTHER, 40, 1);
        fit(late);
        assertThat(pooled.latest()).as("of two nothing is pooled").isEmpty();
        learner(OTHER, 2500, 20);
        var fitting = fit(late);
        assertThat(pooled.latest().orElseThrow().people()).isEqualTo(3);
        assertThat(fitting.below()).isEqualTo(Fitting.Rung.POOLED);
        assertThat(fitting.moved()).isTrue();
        var standing = optimising.standing(Optional.of(late));
        assertThat(standing.source()).isEqualTo(Source.POOLED);
        assertThat(pacings.weights(late))
                .isEqualTo(pooled.latest().orElseThrow().weights().orElseThrow());

        var first = pooled.latest();
        fit(late);
        assertThat(pooled.latest()).as("not trained anew at once").isEqualTo(first);
        learner(OTHER, 5000, 30);
        fit(late);
        assertThat(pooled.latest().orElseThrow().people()).as("after it grew").isEqualTo(4);

        own.erase(made.removeFirst());
        assertThat(pooled.latest()).as("three are left").isPresent();
        own.erase(made.removeFirst());
        assertThat(pooled.latest()).isEmpty();
        assertThat(pacings.weights(late)).isEqualTo(Weights.DEFAULT);
    }

    @Test
    void whatIsStoppedOrCutOffByTheEndOfTheServerLeavesNothing() throws InterruptedException {
        var learner = learner(OTHER, 6000, 1);
        optimising.start(learner);
        optimising.stop(learner);
        assertThat(optimising.work(learner)).isEmpty();
        var server =
                new Optimising(
                        learners,
                        pooling,
                        histories,
                        recalls,
                        weights,
                        fittings,
                        pacings,
                        refolding,
                        transaction,
                        clock);
        server.start(learner);
        server.start(learner);
        server.destroy();
        assertThat(fittings.of(learner)).isEmpty();
        assertThat(weights.of(learner)).isEmpty();
    }

    @Test
    void aFoldingThatWasCutOffIsDoneWhenTheServerStartsAgain() throws InterruptedException {
        var learner = learner(OTHER, 300, 1);
        refolds.want(learner);
        assertThat(memories.of(learner, TOPIC)).isEmpty();
        refolding.afterSingletonsInstantiated();
        folded(learner);
        assertThat(memories.of(learner, TOPIC)).isNotEmpty();
    }

    @Test
    void ofALearnerWhoIsGoneNothingIsKept() throws InterruptedException {
        var gone = new LearnerId(UUID.randomUUID().toString());
        optimising.start(gone);
        while (optimising.work(gone).filter(Work::underWay).isPresent()) {
            Thread.sleep(10);
        }
        assertThat(fittings.of(gone)).isEmpty();
        assertThat(optimising.work(gone).map(Work::step)).contains(Work.Step.FAILED);
    }
}

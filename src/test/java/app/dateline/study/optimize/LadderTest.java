package app.dateline.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Verdict.Reason;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final Weights OTHER = SimulatedLearner.weightsNear(Weights.DEFAULT, 0.7, 4);

    private static Histories reviews(Weights truth, int reviews, long seed) {
        return new SimulatedLearner(truth, seed).reviews(reviews, 365);
    }

    private static Verdict personal(Histories log, Weights inUse) {
        return Ladder.personal(log, inUse, 1, Progress.UNWATCHED);
    }

    @Test
    void noiseIsNotTakenForALearnersOwnWay() {
        var verdicts = new EnumMap<Reason, Integer>(Reason.class);
        for (var seed = 0; seed < 40; seed++) {
            verdicts.merge(
                    personal(reviews(Weights.DEFAULT, 800, seed), Weights.DEFAULT).reason(),
                    1,
                    Integer::sum);
        }
        assertThat(verdicts.getOrDefault(Reason.TAKEN, 0)).isLessThanOrEqualTo(2);
        assertThat(verdicts.getOrDefault(Reason.NO_GAIN, 0)).isGreaterThan(20);
    }

    @Test
    void whatPredictsBetterIsTakenAndDoes() {
        var verdict = personal(reviews(OTHER, 6000, 1), Weights.DEFAULT);
        assertThat(verdict.reason()).isEqualTo(Reason.TAKEN);
        assertThat(verdict.weights()).isEqualTo(verdict.candidate());
        assertThat(verdict.figures().gain()).isGreaterThan(2 * verdict.figures().error());
        var unseen = reviews(OTHER, 20_000, 2);
        assertThat(new LogLoss(verdict.weights()).mean(unseen))
                .isLessThan(new LogLoss(Weights.DEFAULT).mean(unseen));
    }

    @Test
    void whatIsNotTakenLeavesTheWeightsInUse() {
        var verdict = personal(reviews(OTHER, 800, 1), OTHER);
        assertThat(verdict.reason()).isNotEqualTo(Reason.TAKEN);
        assertThat(verdict.weights()).isEqualTo(OTHER);
        assertThat(verdict.candidate()).isNotEqualTo(OTHER);
        assertThat(verdict.reviews()).isGreaterThan(400);
    }

    @Test
    void aShortLogIsSaidToBeShort() {
        var verdict = personal(reviews(OTHER, 100, 1), Weights.DEFAULT);
        assertThat(verdict.reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(verdict.candidate()).isEqualTo(Weights.DEFAULT);
        assertThat(personal(new Histories.Builder().build(), OTHER).weights()).isEqualTo(OTHER);
    }

    @Test
    void manyWhoForgetAlikeFindWeightsTogetherThatFewFindAlone() {
        var learners = IntStream.range(0, 20).mapToObj(i -> reviews(OTHER, 400, 50 + i)).toList();
        var pooled = Ladder.pooled(learners, 1, Progress.UNWATCHED);
        assertThat(pooled.reason()).isEqualTo(Reason.TAKEN);
        assertThat(learners)
                .filteredOn(log -> personal(log, Weights.DEFAULT).reason() == Reason.TAKEN)
                .hasSizeLessThan(10);
    }

    @Test
    void ofFewLearnersFactsAreHeldOutRatherThanLearners() {
        var pooled =
                Ladder.pooled(
                        List.of(reviews(OTHER, 3000, 1), reviews(OTHER, 3000, 2)),
                        1,
                        Progress.UNWATCHED);
        assertThat(pooled.reason()).isEqualTo(Reason.TAKEN);
        assertThat(Ladder.pooled(List.of(), 1, Progress.UNWATCHED).reason())
                .isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void progressRunsOverAllTrainings() {
        var last = new double[1];
        Ladder.personal(
                reviews(OTHER, 2000, 1),
                Weights.DEFAULT,
                1,
                (done, whole) -> {
                    assertThat((double) done / whole).isGreaterThanOrEqualTo(last[0]);
                    last[0] = (double) done / whole;
                    return true;
                });
        assertThat(last[0]).isEqualTo(1);
    }
}

package app.dateline.study.fsrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void aWeightOutsideItsBoundsIsRefusedWithItsPlaceAndWhatWasFound() {
        var values = Weights.DEFAULT.toArray();
        values[20] = 0.9;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(values))
                .withMessage("Weight 20 of FSRS-6 lies between 0.1 and 0.8; found 0.9");
        values[20] = Double.NaN;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.clipped(values))
                .withMessageContaining("Weight 20")
                .withMessageContaining("found NaN");
    }

    @Test
    void anotherNumberOfWeightsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(1))
                .withMessage("FSRS-6 has 21 weights; found 1");
    }

    @Test
    void clippingGoesToTheNearestBoundAndLeavesTheRest() {
        var values = Weights.DEFAULT.toArray();
        values[0] = 0;
        values[19] = 5;
        var clipped = Weights.clipped(values);
        assertThat(clipped.at(0)).isEqualTo(Weights.least(0)).isEqualTo(0.001);
        assertThat(clipped.at(19)).isEqualTo(Weights.most(19)).isEqualTo(0.8);
        assertThat(clipped.at(8)).isEqualTo(Weights.DEFAULT.at(8));
    }

    @Test
    void weightsAreAValueThatNobodyChangesFromOutside() {
        var values = Weights.DEFAULT.toArray();
        var weights = Weights.of(values);
        values[3] = 50;
        weights.toArray()[3] = 50;
        assertThat(weights).isEqualTo(Weights.DEFAULT).hasSameHashCodeAs(Weights.DEFAULT);
        assertThat(weights).hasToString(Weights.DEFAULT.toString());
        assertThat(Weights.of(values)).isNotEqualTo(weights);
    }
}

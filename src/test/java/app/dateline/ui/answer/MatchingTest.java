package app.dateline.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchingTest {
    private final Matching matching = new Matching(3);

    @Test
    void aRowIsChosenAndThenItsValueAndTheNextEmptyRowWaits() {
        matching.chooseRow(1);
        assertThat(matching.active(1)).isTrue();
        matching.chooseValue(3);
        assertThat(matching.given(1)).contains(3);
        assertThat(matching.active(2)).isTrue();
        matching.chooseValue(0);
        assertThat(matching.active(0)).isTrue();
        matching.chooseValue(2);
        assertThat(matching.whole()).contains(java.util.List.of(2, 3, 0));
    }

    @Test
    void aValueIsChosenAndThenItsRow() {
        matching.chooseValue(2);
        assertThat(matching.held(2)).isTrue();
        assertThat(matching.used(2)).isFalse();
        matching.chooseRow(0);
        assertThat(matching.given(0)).contains(2);
        assertThat(matching.held(2)).isFalse();
        assertThat(matching.active(1)).isFalse();
    }

    @Test
    void choosingAFilledRowFreesItsValueAndWaitsForAnother() {
        matching.chooseRow(0);
        matching.chooseValue(1);
        matching.chooseRow(0);
        assertThat(matching.given(0)).isEmpty();
        assertThat(matching.used(1)).isFalse();
        assertThat(matching.active(0)).isTrue();
    }

    @Test
    void choosingAUsedValueFreesItAndItsRowWaits() {
        matching.chooseRow(0);
        matching.chooseValue(1);
        matching.chooseValue(1);
        assertThat(matching.given(0)).isEmpty();
        assertThat(matching.active(0)).isTrue();
    }

    @Test
    void aHeldValueTakesThePlaceOfTheOneThatWasThere() {
        matching.chooseValue(0);
        matching.chooseRow(0);
        matching.chooseValue(1);
        matching.chooseRow(0);
        assertThat(matching.given(0)).contains(1);
        assertThat(matching.used(0)).isFalse();
        assertThat(matching.whole()).isEmpty();
    }

    @Test
    void aRowThatWaitsStaysChosenWhenItIsChosenAgain() {
        matching.chooseRow(0);
        matching.chooseValue(2);
        assertThat(matching.active(1)).isTrue();
        matching.chooseRow(1);
        assertThat(matching.active(1)).isTrue();
    }

    @Test
    void aHeldValueThatIsChosenAgainIsLetGo() {
        matching.chooseValue(1);
        matching.chooseValue(1);
        assertThat(matching.held(1)).isFalse();
    }
}

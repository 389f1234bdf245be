package app.dateline.study.fsrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzTest {
    private static final double ALMOST_ONE = Math.nextDown(1.0);

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1, 1",
        "2, 0, 2, 2",
        "3, 0, 2, 4", // a day and 0.15 of the half day above 2.5
        "10, 0, 8, 12", // and 0.675, and 0.1 of three days
        "100, 0, 93, 107", // and 0.675, and 1.3, and 0.05 of eighty
        "10, 9, 10, 12", // never back to what has elapsed
        "100, 400, 93, 107",
        "364, 0, 344, 365" // at most the longest
    })
    void anIntervalIsVariedWithinTheRangeOfItsLength(int days, int elapsed, int least, int most) {
        assertThat(Fuzz.vary(days, elapsed, 365, 0)).isEqualTo(least);
        assertThat(Fuzz.vary(days, elapsed, 365, ALMOST_ONE)).isEqualTo(most);
    }

    @Test
    void everyDayOfTheRangeIsDrawnAboutAsOften() {
        var counts = new int[108];
        IntStream.range(0, 15_000)
                .forEach(card -> counts[Fuzz.vary(100, 0, 365, Fuzz.draw(card, 3))]++);
        assertThat(IntStream.rangeClosed(93, 107).map(day -> counts[day]))
                .allSatisfy(count -> assertThat(count).isBetween(850, 1_150));
    }

    @Test
    void theDrawHangsOnCardAndReviewAlone() {
        assertThat(Fuzz.draw(7, 3)).isEqualTo(Fuzz.draw(7, 3));
        assertThat(
                        DoubleStream.of(
                                        Fuzz.draw(7, 3),
                                        Fuzz.draw(7, 4),
                                        Fuzz.draw(8, 3),
                                        Fuzz.draw(8, 4))
                                .distinct())
                .hasSize(4);
    }

    @Test
    void withoutFuzzTheSeedChangesNothing() {
        var card = Scheduler.DEFAULT.preview(20_000, 0).easy().card();
        assertThat(Scheduler.DEFAULT.preview(card, 20_008, 1))
                .isEqualTo(Scheduler.DEFAULT.preview(card, 20_008, 2));
    }
}

package app.dateline.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.study.fsrs.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvenLogsTest {
    private static Histories log(int reviews, long seed) {
        return new SimulatedLearner(Weights.DEFAULT, seed).reviews(reviews, 365);
    }

    @Test
    void nobodyHasMoreThanTheThirdLongest() {
        var logs = List.of(log(5000, 1), log(300, 2), log(900, 3), log(200, 4));
        var even = EvenLogs.of(logs, 1);
        var third = logs.get(1).predicted();
        assertThat(even.get(0).predicted()).isBetween(third * 9 / 10, third);
        assertThat(even.get(1)).isEqualTo(logs.get(1));
        assertThat(even.get(2).predicted()).isBetween(third * 9 / 10, third);
        assertThat(even.get(3)).isEqualTo(logs.get(3));
        assertThat(EvenLogs.of(logs, 1).getFirst().days).isEqualTo(even.getFirst().days);
    }

    @Test
    void ofTwoOrNoneAllStaysAsItIs() {
        var two = List.of(log(500, 1), log(100, 2));
        assertThat(EvenLogs.of(two, 1)).isEqualTo(two);
        assertThat(EvenLogs.of(List.of(), 1)).isEmpty();
    }
}

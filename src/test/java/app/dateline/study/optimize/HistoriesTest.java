package app.dateline.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.study.fsrs.Rating;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoriesTest {
    @Test
    void aDayBeforeTheLastCountsAsTheSameDay() {
        var log =
                new Histories.Builder()
                        .review(10, Rating.GOOD)
                        .review(7, Rating.GOOD)
                        .review(12, Rating.GOOD)
                        .build();
        assertThat(log.days).containsExactly(10, 10, 12);
        assertThat(log.predicted()).isEqualTo(1);
    }

    @Test
    void onlyTheFirstReviewsOfALongHistoryArePredicted() {
        var log = new Histories.Builder();
        IntStream.range(0, 1000).forEach(day -> log.review(day, Rating.GOOD));
        assertThat(log.build().predicted()).isEqualTo(Histories.LONGEST - 1);
    }

    @Test
    void joinedLogsStandOneAfterAnother() {
        var joined = Histories.join(List.of(Logs.random(3, 1), Logs.random(4, 2)));
        assertThat(joined.size()).isEqualTo(7);
        assertThat(joined.where(i -> i >= 3).days).isEqualTo(Logs.random(4, 2).days);
    }

    @Test
    void anEmptyLogHasNoHistories() {
        assertThat(new Histories.Builder().next().build().reviews()).isZero();
    }
}

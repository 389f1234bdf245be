package app.dateline.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.study.Recall;
import app.dateline.study.fsrs.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoriesTest {
    private record Seen(Instant at, LocalDate day, Map<String, Rating> ratings) implements Recall {}

    private static Seen seen(int day, Map<String, Rating> ratings) {
        return new Seen(
                Instant.EPOCH.plusSeconds(86_400L * day), LocalDate.ofEpochDay(day), ratings);
    }

    @Test
    void eachFactHasAHistoryInOrderOfTime() {
        var log =
                Histories.of(
                        List.of(
                                seen(4, Map.of("a", Rating.AGAIN)),
                                seen(1, Map.of("a", Rating.GOOD, "b", Rating.HARD)),
                                seen(9, Map.of("b", Rating.EASY))));
        assertThat(log.size()).isEqualTo(2);
        assertThat(log.days).containsExactly(1, 4, 1, 9);
        assertThat(log.ratings).containsExactly(3, 1, 2, 4);
        assertThat(log.predicted()).isEqualTo(2);
        assertThat(log.forgotten()).isEqualTo(1);
    }

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
        assertThat(Histories.of(List.of()).size()).isZero();
        assertThat(new Histories.Builder().next().build().reviews()).isZero();
    }
}

package app.dateline.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.study.fsrs.Rating;
import org.junit.jupiter.api.Test;

class OutliersTest {
    private static int left(Histories.Builder log) {
        return Outliers.without(log.build()).size();
    }

    @Test
    void theRarestBeginningsGoUntilTheyAreTwenty() {
        var log = Logs.add(new Histories.Builder(), 10, Rating.GOOD, 0, 1);
        Logs.add(log, 9, Rating.GOOD, 0, 2);
        assertThat(left(log)).isZero();
        Logs.add(log, 50, Rating.GOOD, 0, 3);
        assertThat(left(log)).isEqualTo(50);
    }

    @Test
    void aTwentiethGoesOfManyHistories() {
        var log = Logs.add(new Histories.Builder(), 1000, Rating.GOOD, 0, 3);
        Logs.add(log, 40, Rating.GOOD, 0, 2);
        Logs.add(log, 30, Rating.GOOD, 0, 4);
        assertThat(left(log)).isEqualTo(1040);
    }

    @Test
    void whatCameBackAfterMoreThanAHundredDaysGoesButNotAfterEasy() {
        var log = Logs.add(new Histories.Builder(), 30, Rating.GOOD, 0, 101);
        assertThat(left(log)).isZero();
        Logs.add(log, 30, Rating.EASY, 0, 101);
        assertThat(left(log)).isEqualTo(30);
        Logs.add(log, 30, Rating.EASY, 0, 366);
        assertThat(left(log)).isEqualTo(30);
    }

    @Test
    void aHistoryWithoutALaterDayGoes() {
        assertThat(left(Logs.add(new Histories.Builder(), 50, Rating.GOOD, 3, 3, 3))).isZero();
    }
}

package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.study.CardMark;
import app.dateline.study.ReviewSettings;
import app.dateline.study.Study;
import app.dateline.study.Workload;
import app.dateline.study.fsrs.Rating;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
class WorkloadsTest {
    private static final String TOPIC = "russia-pakistan";
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final int DAYS = 60;

    @Autowired private Workloads workloads;
    @Autowired private Reviewing reviewing;
    @Autowired private Settings settings;
    @Autowired private Guests guests;

    @Test
    void aVisitorIsShownWhatIsUsualWithEveryRecallThereIsToChoose()
            throws ExecutionException, InterruptedException {
        var tradeoff = workloads.over(DAYS, Optional.empty(), TOPIC, ZONE).get();
        assertThat(tradeoff.choices())
                .extracting(Workload::retention)
                .containsExactlyElementsOf(ReviewSettings.RETENTIONS);
        assertThat(tradeoff.present()).isEqualTo(ReviewSettings.DEFAULT.retention());
        assertThat(tradeoff.seconds()).isEqualTo(8);
        assertThat(tradeoff.now().reviews()).isPositive();
    }

    @Test
    void aLearnersOwnSettingsAndCardsPutAsideCount()
            throws ExecutionException, InterruptedException {
        var learner = guests.welcome().learner();
        var all = workloads.over(DAYS, Optional.of(learner), TOPIC, ZONE).get();
        settings.change(
                learner, s -> s.withReview(s.review().withFreshADay(1).withRetention(0.83)));
        var day = reviewing.day(learner, TOPIC, Study.DAY, ZONE);
        var card = day.deck().current().orElseThrow().id();
        reviewing.grade(
                learner,
                TOPIC,
                Study.DAY,
                new Grading(day.state(), UUID.randomUUID().toString(), card, Rating.GOOD, day.at()),
                ZONE);
        reviewing.mark(learner, TOPIC, card, CardMark.Change.SUSPENDED, ZONE);
        var own = workloads.over(DAYS, Optional.of(learner), TOPIC, ZONE).get();
        assertThat(own.cards()).isEqualTo(all.cards() - 1);
        assertThat(own.present()).isEqualTo(0.83);
        assertThat(own.now().met()).isEqualTo(DAYS);
    }

    @Test
    void tooFewDaysAreRefusedWithWhatIsWanted() {
        var future = workloads.over(7, Optional.empty(), TOPIC, ZONE);
        assertThatThrownBy(future::get)
                .hasRootCauseMessage("Days are simulated for 60 to 365; found 7");
    }
}

package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.classroom.Learners;
import app.dateline.study.CardMark.Change;
import app.dateline.study.CardMarks;
import app.dateline.study.Confusions;
import app.dateline.study.Corrected;
import app.dateline.study.LearnerId;
import app.dateline.study.Memories;
import app.dateline.study.PracticeDays;
import app.dateline.study.Recalls;
import app.dateline.study.Retained;
import app.dateline.study.Retentions;
import app.dateline.study.Reviews;
import app.dateline.study.Study;
import app.dateline.study.fsrs.Rating;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;

/// A server holds much of those who were here last. What it deals from that is what one deals that has just been started and
/// reads all anew.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
@Import(SetClock.class)
class HeldDayTest {
    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final String TOPIC = "russia-pakistan";
    private static final ZoneId ZONE = ZoneOffset.UTC;

    @Autowired private Reviewing reviewing;
    @Autowired private Guests guests;
    @Autowired private Reviews reviews;
    @Autowired private Recalls recalls;
    @Autowired private Memories memories;
    @Autowired private Confusions confusions;
    @Autowired private PracticeDays practised;
    @Autowired private Retentions retentions;
    @Autowired private CardMarks marks;
    @Autowired private Learners learners;
    @Autowired private Notices notices;
    @Autowired private Pacings pacings;
    @Autowired private Mending mending;
    @Autowired private Editions editions;
    @Autowired private Uuids ids;
    @Autowired private RandomGenerator seeds;
    @Autowired private TransactionOperations transaction;
    @Autowired private SetClock.Hands hands;

    private Reviewing started() {
        var remembering =
                new Remembering(
                        recalls,
                        memories,
                        confusions,
                        practised,
                        retentions,
                        pacings,
                        mending,
                        editions,
                        seeds,
                        transaction,
                        hands);
        return new Reviewing(
                reviews,
                new LogEnds(reviews, hands),
                new ReviewDays(
                        remembering,
                        notices,
                        pacings,
                        recalls,
                        marks,
                        confusions,
                        learners,
                        editions,
                        hands),
                remembering,
                marks,
                learners,
                ids,
                hands);
    }

    private ReviewDay day(LearnerId learner) {
        return reviewing.day(learner, TOPIC, Study.DAY, ZONE);
    }

    private ReviewDay grade(LearnerId learner, Rating rating) {
        var day = day(learner);
        return day.deck()
                .current()
                .map(card ->
                        reviewing.grade(
                                learner,
                                TOPIC,
                                Study.DAY,
                                new Grading(
                                        day.state(),
                                        UUID.randomUUID().toString(),
                                        card.id(),
                                        rating,
                                        day.at()),
                                ZONE))
                .orElse(day);
    }

    private void sameAnew(LearnerId learner) {
        assertThat(said(day(learner)))
                .isEqualTo(said(started().day(learner, TOPIC, Study.DAY, ZONE)));
    }

    private static List<Object> said(ReviewDay day) {
        return List.of(
                day.deck(),
                day.today(),
                day.state(),
                day.log(),
                day.memories(),
                day.marks(),
                day.limits(),
                day.notices());
    }

    @Test
    void afterWhateverWasDoneTheDayIsTheSame() {
        var learner = guests.welcome().learner();
        var random = new Random(11);
        for (var i = 0; i < 120; i++) {
            hands.move(Duration.ofSeconds(9));
            switch (random.nextInt(12)) {
                case 0 -> reviewing.undo(learner, TOPIC, Study.DAY, day(learner).state(), ZONE);
                case 1 -> mark(learner, List.of(Change.values()).get(random.nextInt(5)));
                case 2 -> {
                    var more = random.nextInt(9);
                    reviewing.limit(learner, TOPIC, l -> l.withFresh(l.fresh() + more), ZONE);
                }
                case 3 -> hands.move(Duration.ofHours(random.nextInt(40)));
                default -> {
                    var graded = grade(learner, RATINGS.get(random.nextInt(4)));
                    assertThat(said(graded)).isEqualTo(said(day(learner)));
                }
            }
            sameAnew(learner);
        }
        assertThat(reviews.of(learner).standing()).hasSizeGreaterThan(50);
        var retained = retentions.of(learner, TOPIC, LocalDate.EPOCH);
        assertThat(retained)
                .isNotEmpty()
                .isEqualTo(Retained.of(recalls.of(learner, TOPIC), Corrected.NONE));
    }

    private void mark(LearnerId learner, Change change) {
        day(learner)
                .deck()
                .current()
                .ifPresent(card -> reviewing.mark(learner, TOPIC, card.id(), change, ZONE));
    }

    @Test
    void whatIsNotKeptAfterAllIsNotHeldEither() {
        var learner = guests.welcome().learner();
        grade(learner, Rating.GOOD);
        var kept = day(learner);
        transaction.executeWithoutResult(failing -> {
            grade(learner, Rating.EASY);
            grade(learner, Rating.AGAIN);
            failing.setRollbackOnly();
        });
        assertThat(said(day(learner))).isEqualTo(said(kept));
        grade(learner, Rating.HARD);
        sameAnew(learner);
        assertThat(day(learner).grades()).hasSize(2);
    }

    @Test
    void aLogThatIsPutAnewIsReadAnew() {
        var learner = guests.welcome().learner();
        grade(learner, Rating.GOOD);
        grade(learner, Rating.GOOD);
        var steps = reviews.of(learner).steps();
        reviews.put(learner, steps);
        assertThat(day(learner).grades()).hasSize(2);
        grade(learner, Rating.GOOD);
        assertThat(day(learner).grades()).hasSize(3);
    }
}

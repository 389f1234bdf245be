package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.classroom.Learners;
import app.dateline.question.Flashcard;
import app.dateline.study.CardMark.Change;
import app.dateline.study.LearnerId;
import app.dateline.study.ReviewStep;
import app.dateline.study.Reviews;
import app.dateline.study.Study;
import app.dateline.study.fsrs.Rating;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// What a learner does to cards besides grading them, and which cards they choose instead of the day's.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
class PuttingAsideTest {
    private static final String TOPIC = "russia-pakistan";
    private static final ZoneId ZONE = ZoneOffset.UTC;

    @Autowired private Reviewing reviewing;
    @Autowired private Guests guests;
    @Autowired private Learners learners;
    @Autowired private Reviews reviews;

    private LearnerId learner() {
        return guests.welcome().learner();
    }

    private ReviewDay day(LearnerId learner) {
        return day(learner, Study.DAY);
    }

    private ReviewDay day(LearnerId learner, Study study) {
        return reviewing.day(learner, TOPIC, study, ZONE);
    }

    private static Flashcard current(ReviewDay day) {
        return day.deck().current().orElseThrow();
    }

    private ReviewDay grade(LearnerId learner, ReviewDay day, Study study, Rating rating) {
        var id = UUID.randomUUID().toString();
        var grading = new Grading(day.state(), id, current(day).id(), rating, day.at());
        return reviewing.grade(learner, TOPIC, study, grading, ZONE);
    }

    private ReviewDay undo(LearnerId learner) {
        return reviewing.undo(learner, TOPIC, Study.DAY, day(learner).state(), ZONE);
    }

    private void mark(LearnerId learner, Flashcard card, Change change) {
        reviewing.mark(learner, TOPIC, card.id(), change, ZONE);
    }

    @Test
    void aBuriedCardIsNotAskedTodayAndUndoShowsItAgainWithEveryGradeKept() {
        var learner = learner();
        var graded = grade(learner, day(learner), Study.DAY, Rating.GOOD);
        var card = current(graded);
        mark(learner, card, Change.BURIED);
        var buried = day(learner);
        assertThat(buried.deck().fresh()).doesNotContain(card);
        assertThat(buried.grades()).isEqualTo(graded.grades());
        assertThat(buried.memories()).isEqualTo(graded.memories());
        var back = undo(learner);
        assertThat(back.deck()).isEqualTo(graded.deck());
        assertThat(back.grades()).isEqualTo(graded.grades());
        assertThat(undo(learner).grades()).as("the grade before it").isEmpty();
    }

    @Test
    void aPressThatComesTwiceIsOneStepAndUndoTakesItBackWhole() {
        var learner = learner();
        var card = current(day(learner));
        for (var change : List.of(Change.SUSPENDED, Change.SUSPENDED, Change.FLAGGED)) {
            mark(learner, card, change);
            mark(learner, card, change);
        }
        assertThat(reviews.of(learner).steps()).hasSize(2);
        assertThat(day(learner).suspended()).containsExactly(card);
        assertThat(undo(learner).flagged()).isEmpty();
        assertThat(undo(learner).suspended()).isEmpty();
        assertThat(current(day(learner))).isEqualTo(card);
    }

    @Test
    void aSuspendedCardIsAskedInNoWayUntilItIsResumedAndLosesNoMemory() {
        var learner = learner();
        var first = current(day(learner));
        var forgotten = grade(learner, day(learner), Study.DAY, Rating.AGAIN);
        mark(learner, first, Change.SUSPENDED);
        var without = day(learner);
        assertThat(without.deck().again()).isEmpty();
        assertThat(without.memories()).isEqualTo(forgotten.memories());
        for (var study : List.of(new Study.Forgotten(), new Study.Ahead(9))) {
            assertThat(day(learner, study).deck().left()).isZero();
        }
        mark(learner, first, Change.RESUMED);
        assertThat(day(learner).deck().again()).containsExactly(first);
    }

    @Test
    void anotherTabThatGradesWhatWasPutAsideMeanwhileChangesNothing() {
        var learner = learner();
        var seen = day(learner);
        mark(learner, current(seen), Change.BURIED);
        var after = grade(learner, seen, Study.DAY, Rating.EASY);
        assertThat(after.grades()).isEmpty();
        assertThat(after.deck()).isEqualTo(day(learner).deck());
    }

    @Test
    void nobodyMarksACardThatIsNotThereOrInTheLogOfAnother() {
        var learner = learner();
        var other = learner();
        var card = current(day(learner));
        mark(learner, card, Change.FLAGGED);
        assertThat(day(other).flagged()).isEmpty();
        assertThat(undo(other).last()).isEmpty();
        assertThatThrownBy(
                        () -> reviewing.mark(learner, TOPIC, "card.nowhere", Change.BURIED, ZONE))
                .isInstanceOf(NotThere.class);
        assertThat(reviews.of(learner).steps()).hasSize(1);
    }

    @Test
    void theLimitsOfTodayAreThoseOfTheSettingsUnlessOthersWereSetForTodayAlone() {
        var learner = learner();
        learners.change(learner, s -> s.withReview(s.review().withFreshADay(3)));
        assertThat(day(learner).deck().fresh()).hasSize(3);
        reviewing.limit(learner, TOPIC, limits -> limits.withFresh(5), ZONE);
        assertThat(day(learner).deck().fresh()).hasSize(5);
        assertThat(learners.settings(learner).review().freshADay()).isEqualTo(3);
        assertThat(undo(learner).deck().fresh()).as("no step of a card").hasSize(5);
    }

    @Test
    void whoMetAllOfTodaysNewCardsIsGivenAsManyMoreAsTheyAskFor() {
        var learner = learner();
        learners.change(learner, s -> s.withReview(s.review().withFreshADay(2)));
        grade(
                learner,
                grade(learner, day(learner), Study.DAY, Rating.GOOD),
                Study.DAY,
                Rating.GOOD);
        var done = day(learner);
        assertThat(done.deck().current()).isEmpty();
        reviewing.limit(learner, TOPIC, l -> done.moreFresh(4), ZONE);
        assertThat(day(learner).deck().fresh()).hasSize(4);
        learners.change(learner, s -> s.withReview(s.review().withFreshADay(0)));
        assertThat(day(learner).deck().fresh()).as("today's own limit stands").hasSize(4);
    }

    @Test
    void whatWasForgottenLatelyIsAskedUntilItIsPassedAndThenNoMore() {
        var learner = learner();
        var card = current(day(learner));
        grade(learner, day(learner), Study.DAY, Rating.AGAIN);
        var lately = new Study.Forgotten();
        assertThat(current(day(learner, lately))).isEqualTo(card);
        var passed = grade(learner, day(learner, lately), lately, Rating.GOOD);
        assertThat(passed.deck().left()).isZero();
        assertThat(passed.grades()).hasSize(2);
    }

    @Test
    void reviewingAheadMovesMemoryAndAsksEachCardOnce() {
        var learner = learner();
        grade(learner, day(learner), Study.DAY, Rating.GOOD);
        assertThat(day(learner, new Study.Ahead(1)).deck().left()).as("graded today").isZero();
        assertThat(reviewing.left(learner, TOPIC, List.of(new Study.Ahead(365)), ZONE).values())
                .containsExactly(0);
    }

    @Test
    void aTopicAsksNothingOfAnother() {
        var learner = learner();
        var chronicle = day(learner).edition().chronicle();
        var about = new Study.About("visits");
        var fresh = day(learner, about).deck().fresh();
        assertThat(fresh).hasSizeBetween(1, 20);
        assertThat(fresh)
                .allSatisfy(card ->
                        assertThat(card.facts())
                                .anySatisfy(f ->
                                        assertThat(chronicle.event(f.event()).topics())
                                                .contains("visits")));
        assertThat(day(learner, new Study.About("nothing")).deck().left()).isZero();
    }

    @Test
    void newCardsAreLookedAtFirstWithoutAStep() {
        var learner = learner();
        learners.change(learner, s -> s.withReview(s.review().withFreshADay(1)));
        var before = day(learner);
        var upcoming = reviewing.upcoming(learner, TOPIC, ZONE).deck().fresh();
        assertThat(upcoming).hasSize(20).contains(current(before));
        assertThat(day(learner).deck()).isEqualTo(before.deck());
        assertThat(reviews.of(learner).steps()).isEmpty();
    }

    @Test
    void everyStepSaysWhoseDayItWas() {
        var learner = learner();
        mark(learner, current(day(learner)), Change.FLAGGED);
        assertThat(reviews.of(learner).steps())
                .singleElement()
                .isInstanceOfSatisfying(
                        ReviewStep.Marked.class,
                        m -> assertThat(m.day()).isEqualTo(day(learner).today()));
    }
}

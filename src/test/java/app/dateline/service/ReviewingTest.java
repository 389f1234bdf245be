package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.study.Blueprint;
import app.dateline.study.LearnerId;
import app.dateline.study.LearnerWeights;
import app.dateline.study.Outlook;
import app.dateline.study.ReviewStep;
import app.dateline.study.Reviews;
import app.dateline.study.Study;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Weights;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
class ReviewingTest {
    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final String TOPIC = "russia-pakistan";
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final int NEW_A_DAY = 20;

    @Autowired private Reviewing reviewing;
    @Autowired private Practice practice;
    @Autowired private Today today;
    @Autowired private Guests guests;
    @Autowired private Reviews reviews;
    @Autowired private Settings settings;
    @Autowired private LearnerWeights weights;

    private LearnerId learner() {
        return guests.welcome().learner();
    }

    private ReviewDay day(LearnerId learner) {
        return reviewing.day(learner, TOPIC, Study.DAY, ZONE);
    }

    private static Grading grading(ReviewDay day, Rating rating) {
        return new Grading(
                day.state(),
                UUID.randomUUID().toString(),
                day.deck().current().orElseThrow().id(),
                rating,
                day.at());
    }

    private ReviewDay grade(LearnerId learner, ReviewDay day, Rating rating) {
        return reviewing.grade(learner, TOPIC, Study.DAY, grading(day, rating), ZONE);
    }

    @Test
    void aGradeIsKeptAndTheNextCardComesFromTheLog() {
        var learner = learner();
        var first = day(learner);
        var second = grade(learner, first, Rating.GOOD);
        assertThat(second.deck().current()).isNotEqualTo(first.deck().current());
        assertThat(second.deck().left()).isEqualTo(first.deck().left() - 1);
        assertThat(day(learner).deck()).isEqualTo(second.deck());
        assertThat(reviews.of(learner).standing())
                .singleElement()
                .satisfies(g -> {
                    assertThat(g.topic()).isEqualTo(TOPIC);
                    assertThat(g.card()).isEqualTo(first.deck().current().orElseThrow().id());
                    assertThat(g.rating()).isEqualTo(Rating.GOOD);
                    assertThat(g.day()).isEqualTo(first.today());
                });
    }

    @Test
    void aGradeGivenInAStateThatIsPastChangesNothing() {
        var learner = learner();
        var seen = day(learner);
        var press = grading(seen, Rating.GOOD);
        var after = reviewing.grade(learner, TOPIC, Study.DAY, press, ZONE);
        assertThat(reviewing.grade(learner, TOPIC, Study.DAY, press, ZONE).deck())
                .isEqualTo(after.deck());
        assertThat(grade(learner, seen, Rating.AGAIN).deck()).isEqualTo(after.deck());
        assertThat(reviews.of(learner).steps()).hasSize(1);
    }

    @Test
    void ofManyPressesAtOnceOneIsKept() throws InterruptedException {
        var learner = learner();
        var seen = day(learner);
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(
                    IntStream.range(0, 24)
                            .mapToObj(i ->
                                    (Callable<ReviewDay>)
                                            () -> grade(learner, seen, RATINGS.get(i % 4)))
                            .toList());
        }
        assertThat(reviews.of(learner).steps()).hasSize(1);
    }

    @Test
    void undoShowsTheSameCardAgainAndEachGradeIsTakenBackOnce() {
        var learner = learner();
        var start = day(learner);
        var one = grade(learner, start, Rating.AGAIN);
        var two = grade(learner, one, Rating.EASY);
        var back = reviewing.undo(learner, TOPIC, Study.DAY, two.state(), ZONE);
        assertThat(back.deck()).isEqualTo(one.deck());
        assertThat(back.memories()).isEqualTo(one.memories());
        assertThat(reviewing.undo(learner, TOPIC, Study.DAY, two.state(), ZONE).deck())
                .as("the same press again")
                .isEqualTo(one.deck());
        var further = reviewing.undo(learner, TOPIC, Study.DAY, back.state(), ZONE);
        assertThat(further.deck()).isEqualTo(start.deck());
        assertThat(further.last()).isEmpty();
        assertThat(reviewing.undo(learner, TOPIC, Study.DAY, further.state(), ZONE).state())
                .as("nothing is left to take back")
                .isEqualTo(further.state());
        assertThat(reviews.of(learner).steps())
                .extracting(s -> s instanceof ReviewStep.Undone)
                .containsExactly(false, false, true, true);
    }

    @Test
    void nobodyGradesOrTakesBackInTheLogOfAnother() {
        var learner = learner();
        var other = learner();
        var mine = grade(learner, day(learner), Rating.GOOD);
        reviewing.undo(other, TOPIC, Study.DAY, mine.state(), ZONE);
        assertThat(reviews.of(learner).standing()).hasSize(1);
        assertThat(reviews.of(other).steps()).isEmpty();
    }

    @Test
    void aCardThatIsNotThereIsNotGraded() {
        var learner = learner();
        var day = day(learner);
        var press = new Grading(day.state(), "a", "card.nowhere.date", Rating.GOOD, day.at());
        assertThatThrownBy(() -> reviewing.grade(learner, TOPIC, Study.DAY, press, ZONE))
                .isInstanceOf(NotThere.class);
        assertThat(reviews.of(learner).steps()).isEmpty();
    }

    @Test
    void aDayOfCardsEndsWithWhatWasRememberedAndWhenTheNextCome() {
        var learner = learner();
        var day = day(learner);
        assertThat(day.begun()).isFalse();
        for (var i = 0; day.deck().current().isPresent(); i++) {
            day = grade(learner, day, i < 4 ? Rating.AGAIN : Rating.GOOD);
        }
        assertThat(day.begun()).isTrue();
        assertThat(day.seen()).isEqualTo(NEW_A_DAY);
        assertThat(day.known()).isEqualTo(NEW_A_DAY - 4);
        assertThat(day.next().orElseThrow().getKey()).isEqualTo(day.today().plusDays(2));
        assertThat(day.next().orElseThrow().getValue()).isEqualTo(NEW_A_DAY);
        assertThat(day.grades()).hasSize(NEW_A_DAY + 4);
    }

    @Test
    void howALearnerWantsToBeReviewedHoldsForWhatIsPromisedAndFoldsWhatIsRememberedAnew()
            throws InterruptedException {
        var learner = learner();
        var promised = outlook(day(learner));
        var before = grade(learner, day(learner), Rating.EASY).memories();
        settings.change(learner, s -> s.withReview(s.review().withRetention(0.97)));
        assertThat(outlook(day(learner)).days(Rating.EASY)).isLessThan(promised.days(Rating.EASY));
        for (var tries = 0; tries < 1_000 && day(learner).memories().equals(before); tries++) {
            Thread.sleep(20);
        }
        assertThat(day(learner).memories().keySet()).isEqualTo(before.keySet());
        assertThat(day(learner).memories().values())
                .singleElement()
                .satisfies(now -> {
                    var then = before.values().iterator().next();
                    assertThat(now.due()).isBefore(then.due());
                    assertThat(now.dueOn(then.due())).isEqualTo(then);
                });
    }

    @Test
    void weightsOfTheLearnersOwnSayHowFastTheyForget() {
        var learner = learner();
        var slow = Weights.DEFAULT.toArray();
        slow[3] = 60;
        weights.put(learner, Weights.of(slow));
        assertThat(outlook(day(learner)).days(Rating.EASY)).isGreaterThan(40);
        assertThat(outlook(day(learner())).days(Rating.EASY)).isLessThan(12);
    }

    private static Outlook outlook(ReviewDay day) {
        return day.outlook(day.deck().current().orElseThrow());
    }

    @Test
    void roundsAndTheFrontPageKnowWhatTheCardsTaught() {
        var learner = learner();
        var graded = grade(learner, day(learner), Rating.GOOD);
        var fact = graded.grades().getFirst().facts().getFirst();
        assertThat(today.desk(Optional.of(learner), TOPIC, ZONE).memories()).containsOnlyKeys(fact);
        assertThat(today.desk(Optional.of(learner), TOPIC, ZONE).firstVisit()).isFalse();
        var round = practice.start(learner, TOPIC, Blueprint.of(10), ZONE);
        assertThat(practice.sitting(learner, round, ZONE).before()).containsOnlyKeys(fact);
    }

    @Test
    void noCardOfTheShippedBankAsksWhatANoteCallsMistaken() {
        var edition = day(learner()).edition();
        assertThat(edition.cards()).isNotEmpty();
        assertThat(edition.cards())
                .allSatisfy(card ->
                        assertThat(card.facts())
                                .noneMatch(f ->
                                        edition
                                                .chronicle()
                                                .event(f.event())
                                                .claims(f.attribute())
                                                .stream()
                                                .anyMatch(
                                                        edition.chronicle().event(f.event())
                                                                ::erratum)));
        assertThat(List.copyOf(edition.cards())).doesNotHaveDuplicates();
    }
}

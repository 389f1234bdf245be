package app.dateline.store;

import static app.dateline.study.Samples.card;
import static app.dateline.study.Samples.graded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.study.CardMark;
import app.dateline.study.CardMarks;
import app.dateline.study.LearnerId;
import app.dateline.study.Limits;
import app.dateline.study.ReviewStep;
import app.dateline.study.Reviews;
import app.dateline.study.fsrs.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What the store promises of review logs, on whichever engine it is run.
abstract class ReviewsContract extends StoreContract {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00.123456Z");

    @Autowired private Reviews reviews;
    @Autowired private CardMarks marks;
    @Autowired private JdbcClient sql;
    @Autowired private TransactionTemplate transaction;

    private static ReviewStep.Graded grade(String id) {
        return graded(NOW, id, card("e0"), Rating.HARD);
    }

    @Test
    void gradesAndTheirUndoingComeBackAsTheyWereInTheirOrder() {
        var learner = learner();
        var steps =
                List.of(
                        graded(NOW, "a", card("e0"), Rating.AGAIN),
                        new ReviewStep.Undone(NOW.plusSeconds(1), "a"),
                        graded(NOW.minusSeconds(9), "b “é”\n", card("e0", "place"), Rating.EASY));
        steps.forEach(step -> assertThat(reviews.append(learner, step)).isTrue());
        assertThat(reviews.of(learner).steps()).isEqualTo(steps);
        assertThat(reviews.of(learner).learner()).isEqualTo(learner);
        assertThat(reviews.of(learner())).extracting(log -> log.steps().size()).isEqualTo(0);
    }

    @Test
    void whatElseIsDoneToCardsComesBackAsItWas() {
        var learner = learner();
        var zone = ZoneId.of("Asia/Karachi");
        var day = LocalDate.parse("2026-11-24");
        var steps = new ArrayList<ReviewStep>();
        for (var change : CardMark.Change.values()) {
            steps.add(
                    new ReviewStep.Marked(
                            NOW, zone, day, change.name(), "topic", "card.e0.date", change));
        }
        steps.add(new ReviewStep.Limited(NOW, zone, day, "l", "topic", new Limits(0, 9_999)));
        steps.add(new ReviewStep.Undone(NOW, "BURIED"));
        steps.forEach(step -> assertThat(reviews.append(learner, step)).isTrue());
        assertThat(reviews.of(learner).steps()).isEqualTo(steps);
    }

    @Test
    void marksOfCardsAreKeptByLearnerAndTopicTheLatestOfEach() {
        var learner = learner();
        var day = LocalDate.parse("2026-11-24");
        var buried = CardMark.NONE.after(CardMark.Change.BURIED, day);
        var flagged = CardMark.NONE.after(CardMark.Change.FLAGGED, day);
        marks.put(learner, "topic", "a", buried);
        marks.put(learner, "topic", "b", buried);
        marks.put(learner, "topic", "b", flagged);
        marks.put(learner, "another", "a", flagged);
        assertThat(marks.of(learner, "topic")).isEqualTo(Map.of("a", buried, "b", flagged));
        assertThat(marks.of(learner(), "topic")).isEmpty();
    }

    @Test
    void aGradeOrAnUndoSentTwiceIsWrittenOnceAndSaysSo() {
        var learner = learner();
        assertThat(reviews.append(learner, grade("a"))).isTrue();
        assertThat(reviews.append(learner, grade("a"))).isFalse();
        assertThat(reviews.append(learner, new ReviewStep.Undone(NOW, "a"))).isTrue();
        assertThat(reviews.append(learner, new ReviewStep.Undone(NOW, "a"))).isFalse();
        assertThat(reviews.of(learner).steps()).hasSize(2);
        assertThat(reviews.append(learner(), grade("a"))).as("another learner").isTrue();
    }

    @Test
    void whatWasAppendedAfterARevisionIsReadAlone() {
        var learner = learner();
        reviews.append(learner, grade("a"));
        var before = reviews.of(learner);
        reviews.append(learner, grade("a"));
        reviews.append(learner, grade("b"));
        var later = reviews.after(learner, before.revision());
        assertThat(later.steps()).containsExactly(grade("b"));
        assertThat(before.with(later)).contains(reviews.of(learner));
        assertThat(reviews.after(learner, later.revision()).steps()).isEmpty();
    }

    @Test
    void whoeverClaimsALogDecidesAloneWhetherToGrade() throws InterruptedException {
        var learner = learner();
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(
                    IntStream.range(0, 40)
                            .mapToObj(i ->
                                    (Callable<Boolean>)
                                            () ->
                                                    Boolean.TRUE.equals(
                                                            transaction.execute(
                                                                    t -> gradeIfFirst(learner, i))))
                            .toList());
        }
        assertThat(reviews.of(learner).steps()).hasSize(1);
    }

    private boolean gradeIfFirst(LearnerId learner, int number) {
        reviews.claim(learner);
        return reviews.of(learner).steps().isEmpty()
                && reviews.append(learner, grade("grade " + number));
    }

    @Test
    void aLearnerWhoIsNotThereGradesNothingAndOneWhoLeavesTakesTheLogAlong() {
        var nobody = new LearnerId(UUID.randomUUID().toString());
        assertThatThrownBy(() -> reviews.append(nobody, grade("a")))
                .isInstanceOf(NoSuchElementException.class);
        reviews.claim(nobody);
        assertThat(reviews.of(nobody).steps()).isEmpty();

        var learner = learner();
        reviews.append(learner, grade("a"));
        sql.sql("delete from learner where id = :id").param("id", learner.value()).update();
        assertThat(reviews.of(learner).steps()).isEmpty();
    }

    @Test
    void aGradeWhoseTransactionFailsIsNotKept() {
        var learner = learner();
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(t -> {
                            reviews.append(learner, grade("a"));
                            throw new IllegalStateException("in the middle");
                        }))
                .hasMessage("in the middle");
        assertThat(reviews.of(learner).steps()).isEmpty();
    }
}

package app.dateline.store;

import static app.dateline.study.Samples.card;
import static app.dateline.study.Samples.graded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.dateline.bank.Correction;
import app.dateline.bank.Corrections;
import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.study.Confused;
import app.dateline.study.Confusion;
import app.dateline.study.Confusions;
import app.dateline.study.Fold;
import app.dateline.study.LearnerId;
import app.dateline.study.LearnerWeights;
import app.dateline.study.Memories;
import app.dateline.study.Memory;
import app.dateline.study.Pacing;
import app.dateline.study.PracticeDays;
import app.dateline.study.Recall;
import app.dateline.study.Recalls;
import app.dateline.study.Refolds;
import app.dateline.study.Retained;
import app.dateline.study.Retentions;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Fittings;
import app.dateline.study.optimize.Pooled;
import app.dateline.study.optimize.PooledWeights;
import app.dateline.study.optimize.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/// What the store promises of evidence and memory, on whichever engine it is run.
abstract class MemoryContract extends ReviewsContract {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00.123456Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Autowired private Recalls recalls;
    @Autowired private Memories memories;
    @Autowired private Confusions confusions;
    @Autowired private PracticeDays days;
    @Autowired private LearnerWeights weights;
    @Autowired private Retentions retentions;
    @Autowired private Revisions revisions;
    @Autowired private Corrections corrections;
    @Autowired private Fittings fittings;
    @Autowired private PooledWeights pooled;
    @Autowired private Refolds refolds;
    @Autowired private TransactionTemplate transaction;

    private static Recall recall(String event, String id, int daysAgo) {
        return graded(NOW.minus(Duration.ofDays(daysAgo)), id, card(event), Rating.HARD)
                .recalls()
                .getFirst();
    }

    @Test
    void evidenceComesBackAsItWasInOrderOfTimeAndOnlyOnce() {
        var learner = learner();
        var late = recall("b", "2", 1).withPrior(0.25);
        var early = recall("a", "1", 2);
        recalls.add(learner, "topic", List.of(late, early));
        recalls.add(learner, "topic", List.of(late));
        recalls.add(learner, "another", List.of(recall("a", "3", 0)));
        assertThat(recalls.of(learner, "topic")).containsExactly(early, late);
        assertThat(recalls.of(learner, "topic", List.of("b/date"))).containsExactly(late);
        assertThat(recalls.of(learner, "topic", List.of())).isEmpty();
        assertThat(recalls.of(learner(), "topic")).isEmpty();
    }

    @Test
    void whatWasForgottenOnADayOrLaterIsFoundHoweverWellItIsKnownSince() {
        var learner = learner();
        recalls.add(
                learner,
                "topic",
                List.of(
                        again("lately", "1", 6),
                        recall("lately", "2", 0),
                        again("long-ago", "3", 7),
                        recall("known", "4", 1)));
        assertThat(recalls.forgottenSince(learner, "topic", TODAY.minusDays(6)))
                .containsExactly("lately/date");
        assertThat(recalls.forgottenSince(learner, "topic", TODAY)).isEmpty();
        assertThat(recalls.forgottenSince(learner, "another", TODAY.minusDays(9))).isEmpty();
    }

    private static Recall again(String event, String id, int daysAgo) {
        return graded(NOW.minus(Duration.ofDays(daysAgo)), id, card(event), Rating.AGAIN)
                .recalls()
                .getFirst();
    }

    @Test
    void whatWasTouchedSinceComesWithAllThatWentBefore() {
        var learner = learner();
        var old = recall("a", "1", 9);
        var recent = recall("a", "2", 1);
        recalls.add(learner, "topic", List.of(old, recent, recall("b", "3", 9)));
        assertThat(recalls.touchedSince(learner, "topic", NOW.minus(Duration.ofDays(2))))
                .containsExactly(old, recent);
    }

    @Test
    void aReviewOfSeveralFactsIsTakenBackWhole() {
        var learner = learner();
        recalls.add(
                learner,
                "topic",
                List.of(recall("a", "1", 3), recall("b", "1", 3), recall("a", "2", 3)));
        assertThat(recalls.remove(learner, "topic", "1"))
                .extracting(Recalls.Removed::fact)
                .containsExactlyInAnyOrder("a/date", "b/date");
        assertThat(recalls.of(learner, "topic", List.of("b/date"))).isEmpty();
        assertThat(recalls.of(learner, "topic", List.of("a/date"))).hasSize(1);
    }

    @Test
    void aDayCountsWhatWasPractisedOnItUntilItIsTakenBack() {
        var learner = learner();
        days.add(learner, "topic", List.of(TODAY.minusDays(3), TODAY, TODAY.minusDays(3)));
        assertThat(days.of(learner, "topic"))
                .containsExactly(Map.entry(TODAY.minusDays(3), 2), Map.entry(TODAY, 1));
        assertThat(days.last(learner, "topic")).contains(TODAY);
        days.takeBack(learner, "topic", TODAY);
        assertThat(days.of(learner, "topic")).containsOnlyKeys(TODAY.minusDays(3));
        assertThat(days.last(learner, "topic")).contains(TODAY.minusDays(3));
        assertThat(days.last(learner, "another")).isEmpty();
        assertThat(days.of(learner(), "topic")).isEmpty();
    }

    @Test
    void whatStayedIsCountedByDayAndAge() {
        var learner = learner();
        var young = new Retained(TODAY.minusDays(9), false, 2, 3);
        var mature = new Retained(TODAY.minusDays(9), true, 1, 1);
        var before = new Retained(TODAY.minusDays(10), false, 0, 1);
        retentions.add(learner, "topic", List.of(mature, young, before));
        retentions.add(learner, "another", List.of(before));
        assertThat(retentions.of(learner, "topic", LocalDate.EPOCH))
                .containsExactly(before, young, mature);
        assertThat(retentions.of(learner, "topic", TODAY.minusDays(9)))
                .containsExactly(young, mature);
        retentions.add(
                learner,
                "topic",
                List.of(
                        new Retained(TODAY.minusDays(9), false, -1, -1),
                        new Retained(TODAY.minusDays(9), true, -1, -1)));
        assertThat(retentions.of(learner, "topic", TODAY.minusDays(9)))
                .containsExactly(new Retained(TODAY.minusDays(9), false, 1, 2));
        memories.forget(learner);
        assertThat(retentions.of(learner, "topic", LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void correctionsComeBackAsTheyWereInTheOrderOfTheirRevisions() {
        var topic = "topic-" + UUID.randomUUID();
        for (var hash : List.of("z", "a")) {
            revisions.add(
                    new Revision(topic, hash, Optional.empty(), NOW, "a test", "a test", Map.of()));
        }
        var said = new Correction("f/date", "z", NOW, Optional.of("“1965”"), Optional.of("1966"));
        var gone = new Correction("f/date", "a", NOW, Optional.of("1966"), Optional.empty());
        var other = new Correction("e/date/khan", "a", NOW, Optional.empty(), Optional.of("1"));
        corrections.add(topic, List.of(said));
        corrections.add(topic, List.of(gone, other));
        corrections.add(topic, List.of(gone));
        assertThat(corrections.of(topic)).containsExactly(said, other, gone);
        assertThat(corrections.of("another")).isEmpty();
        assertThatThrownBy(() ->
                        corrections.add(
                                topic,
                                List.of(
                                        new Correction(
                                                "f/date",
                                                "of no revision",
                                                NOW,
                                                Optional.of("1"),
                                                Optional.of("2")))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whenFactsWereLastAskedIsKnownOfThoseThatEverWere() {
        var learner = learner();
        recalls.add(
                learner,
                "topic",
                List.of(recall("a", "1", 9), recall("a", "2", 3), recall("b", "3", 1)));
        assertThat(recalls.last(learner, "topic", List.of("a/date", "c/date")))
                .containsExactly(Map.entry("a/date", NOW.minus(Duration.ofDays(3))));
        assertThat(recalls.last(learner, "topic", List.of())).isEmpty();
        assertThat(recalls.last(learner(), "topic", List.of("a/date"))).isEmpty();
    }

    @Test
    void theTimeOfADayCountsAReviewOfSeveralFactsOnceAndNoneForTooLong() {
        var learner = learner();
        recalls.add(
                learner,
                "topic",
                List.of(
                        recall("a", "1", 3),
                        recall("b", "1", 3),
                        recall("a", "2", 3),
                        recall("a", "3", 5)));
        assertThat(recalls.seconds(learner, "topic", TODAY.minusDays(3), 120))
                .containsExactly(Map.entry(TODAY.minusDays(3), 9.0));
        assertThat(recalls.seconds(learner, "topic", TODAY.minusDays(3), 4))
                .containsExactly(Map.entry(TODAY.minusDays(3), 8.0));
    }

    @Test
    void allEvidenceIsReadInPagesWithNothingTwiceAndNothingLeftOut() {
        var learner = learner();
        var all =
                List.of(
                        recall("a", "1", 3),
                        recall("b", "1", 3),
                        recall("c", "1", 3),
                        recall("a", "2", 3),
                        recall("a", "0", 1));
        recalls.add(learner, "topic", all);
        recalls.add(learner, "another", List.of(recall("a", "9", 2)));
        assertThat(recalls.topics(learner)).containsExactly("another", "topic");
        var read = new ArrayList<Recall>();
        var page = recalls.next(learner, "topic", Optional.empty(), 2);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            read.addAll(page);
            page = recalls.next(learner, "topic", Optional.of(page.getLast()), 2);
        }
        assertThat(read).isEqualTo(all);
    }

    @Test
    void theDayAFactWasDueBeforeAReviewComesBackWithItUntilItIsForgotten() {
        var learner = learner();
        recalls.add(learner, "topic", List.of(recall("a", "1", 9), recall("b", "1", 9)));
        recalls.add(learner, "topic", List.of(recall("a", "2", 0)));
        recalls.due(learner, "topic", "1", Map.of("a/date", TODAY));
        recalls.due(learner, "topic", "2", Map.of("a/date", TODAY));
        recalls.forgetDue(learner, "topic", NOW.minus(Duration.ofDays(2)));
        assertThat(recalls.remove(learner, "topic", "1"))
                .extracting(Recalls.Removed::fact, Recalls.Removed::due)
                .containsExactlyInAnyOrder(
                        tuple("a/date", Optional.of(TODAY)), tuple("b/date", Optional.empty()));
        assertThat(recalls.remove(learner, "topic", "2"))
                .containsExactly(new Recalls.Removed(recall("a", "2", 0), Optional.empty()));
    }

    @Test
    void weightsThatAreRemovedAreThereNoMore() {
        var learner = learner();
        weights.put(learner, Weights.DEFAULT);
        weights.remove(learner);
        assertThat(weights.of(learner)).isEmpty();
    }

    @Test
    void whatAFittingCameToComesBackAsItWasTheLastAlone() {
        var learner = learner();
        assertThat(fittings.of(learner)).isEmpty();
        fittings.put(learner, fitting(Verdict.Reason.TAKEN));
        var last = fitting(Verdict.Reason.WITHIN_CHANCE);
        fittings.put(learner, last);
        assertThat(fittings.of(learner)).contains(last);
        var nobody = new LearnerId(UUID.randomUUID().toString());
        assertThatThrownBy(() -> fittings.put(nobody, last))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatIsPooledIsTheLastWithOrWithoutWeightsAndMayBeForgotten() {
        pooled.forget();
        assertThat(pooled.latest()).isEmpty();
        var at = Instant.parse("2026-11-24T07:00:00.123Z");
        var first =
                new Pooled(
                        at,
                        3,
                        5_000_000_000L,
                        Optional.of(fitting(Verdict.Reason.TAKEN).verdict().candidate()));
        pooled.put(first);
        assertThat(pooled.latest()).contains(first);
        var second = new Pooled(at.plusSeconds(1), 4, 6_000_000_000L, Optional.empty());
        pooled.put(second);
        assertThat(pooled.latest()).contains(second);
        pooled.forget();
        assertThat(pooled.latest()).isEmpty();
    }

    @Test
    void aRefoldIsWantedUntilItIsDoneAndNotWantedAgainMeanwhile() {
        var learner = learner();
        assertThat(refolds.wanted(learner)).isEmpty();
        refolds.want(learner);
        var wanted = refolds.wanted(learner).orElseThrow();
        refolds.want(learner);
        refolds.done(learner, wanted);
        assertThat(refolds.all()).contains(learner);
        refolds.done(learner, refolds.wanted(learner).orElseThrow());
        assertThat(refolds.all()).doesNotContain(learner);
        var nobody = new LearnerId(UUID.randomUUID().toString());
        refolds.want(nobody);
        assertThat(refolds.wanted(nobody)).isEmpty();
    }

    @Test
    void theLatestEvidenceComesFirstAndLearnersAreFoundByHowMuchThereIs() {
        var learner = learner();
        var before = recalls.count();
        var old = recall("a", "1", 9);
        var newer = recall("b", "2", 3);
        recalls.add(learner, "topic", List.of(old, newer));
        recalls.add(learner, "another", List.of(recall("a", "3", 1)));
        assertThat(recalls.latest(learner, "topic", 9)).containsExactly(newer, old);
        assertThat(recalls.latest(learner, "topic", 1)).containsExactly(newer);
        assertThat(recalls.count()).isEqualTo(before + 3);
        assertThat(recalls.learners(3)).contains(learner);
        assertThat(recalls.learners(4)).doesNotContain(learner);
    }

    @Test
    void weightsAreEachLearnersOwnAndTheLastThatWereTaken() {
        var learner = learner();
        assertThat(weights.of(learner)).isEmpty();
        weights.put(learner, Weights.DEFAULT);
        var other = Weights.DEFAULT.toArray();
        other[20] = 0.2;
        weights.put(learner, Weights.of(other));
        assertThat(weights.of(learner)).contains(Weights.of(other));
        assertThat(weights.of(learner())).isEmpty();
        assertThatThrownBy(() ->
                        weights.put(new LearnerId(UUID.randomUUID().toString()), Weights.DEFAULT))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void memoriesComeBackAsTheyWereAndAreReplacedOrForgotten() {
        var learner = learner();
        var first = Fold.of(List.of(recall("a", "1", 9), recall("b", "2", 9)), Pacing.PLAIN);
        memories.claim(learner, "topic");
        var head = new Memories.Head(7, 0.75);
        memories.put(learner, "topic", first, List.of(), head);
        assertThat(memories.of(learner, "topic")).isEqualTo(first);
        assertThat(memories.head(learner, "topic")).isEqualTo(head);
        var second = Fold.of(List.of(recall("a", "1", 9), recall("a", "3", 0)), Pacing.PLAIN);
        memories.put(learner, "topic", second, List.of("b/date"), head);
        assertThat(memories.of(learner, "topic")).isEqualTo(second);
        assertThat(memories.head(learner(), "topic")).isEqualTo(Memories.Head.NONE);
    }

    @Test
    void confusionsAreCountedFactByFact() {
        var learner = learner();
        var confused = new Confused("a/date", "b/date");
        confusions.add(learner, "topic", List.of(confused, new Confused("b/date", "a/date")), NOW);
        confusions.add(learner, "topic", List.of(confused), NOW.minusSeconds(60));
        confusions.add(learner, "another", List.of(confused), NOW);
        var last = NOW.truncatedTo(ChronoUnit.MILLIS);
        assertThat(confusions.of(learner, "topic"))
                .containsExactly(
                        new Confusion("a/date", "b/date", 2, last),
                        new Confusion("b/date", "a/date", 1, last));
        assertThat(confusions.of(learner(), "topic")).isEmpty();
        confusions.forget(learner);
        assertThat(confusions.of(learner, "topic")).isEmpty();
    }

    @Test
    void whoeverClaimsAMemoryChangesItAlone() throws InterruptedException {
        var learner = learner();
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(
                    IntStream.range(0, 40)
                            .mapToObj(i -> (Callable<Boolean>) () -> oneMore(learner))
                            .toList());
        }
        assertThat(memories.head(learner, "topic").ability())
                .isEqualTo(Memories.Head.NONE.ability() + 40);
    }

    private boolean oneMore(LearnerId learner) {
        transaction.executeWithoutResult(_ -> {
            var head = memories.claim(learner, "topic");
            memories.put(
                    learner,
                    "topic",
                    Map.of(),
                    List.of(),
                    new Memories.Head(0, head.ability() + 1));
        });
        return true;
    }

    @Test
    void whatWasKeptByOtherRulesIsForgottenOnce() {
        var learner = learner();
        memories.renew(1);
        memories.claim(learner, "topic");
        recalls.add(learner, "topic", List.of(recall("a", "1", 0)));
        Map<String, Memory> memory = Fold.of(List.of(recall("a", "1", 0)), Pacing.PLAIN);
        memories.put(learner, "topic", memory, List.of(), new Memories.Head(1, 0));
        confusions.add(learner, "topic", List.of(new Confused("a/date", "b/date")), NOW);
        assertThat(memories.renew(1)).isFalse();
        assertThat(memories.of(learner, "topic")).isEqualTo(memory);
        assertThat(memories.renew(2)).isTrue();
        assertThat(memories.of(learner, "topic")).isEmpty();
        assertThat(recalls.of(learner, "topic")).isEmpty();
        assertThat(confusions.of(learner, "topic")).isEmpty();
        assertThat(memories.head(learner, "topic")).isEqualTo(Memories.Head.NONE);
    }
}

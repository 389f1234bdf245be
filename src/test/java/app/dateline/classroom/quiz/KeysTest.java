package app.dateline.classroom.quiz;

import static app.dateline.classroom.quiz.PaperSamples.NOW;
import static app.dateline.classroom.quiz.PaperSamples.answered;
import static app.dateline.classroom.quiz.PaperSamples.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.bank.Edition;
import app.dateline.bank.SouthPole;
import app.dateline.bank.edit.Rekeying;
import app.dateline.classroom.quiz.Regrade.Policy;
import app.dateline.question.Answer;
import app.dateline.question.Question;
import app.dateline.question.SampleAnswers;
import app.dateline.question.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Papers of random questions, answered at random by every behaviour, and marked anew by random corrections.
class KeysTest {
    private static final Edition EDITION =
            Edition.of(SouthPole.TOPIC, "asked", SouthPole.chronicle(), SouthPole.bank());
    private static final List<Question> CHOICES =
            EDITION.bank().questions().stream()
                    .filter(q -> q.task() instanceof Task.ChooseOne)
                    .toList();
    private static final Instant LATER = NOW.plusSeconds(7200);
    private static final double EXACTLY = 1e-9;

    private static Regrade regrade(Instant at, Policy policy) {
        return new Regrade(
                UUID.randomUUID().toString(), at, Optional.empty(), "corrected", policy, "Sorry");
    }

    private static Keys keys(Map<Question, Rekeying> became, Regrade... regrades) {
        return new Keys(
                EDITION,
                List.of(regrades),
                (q, _) -> became.getOrDefault(q, new Rekeying.Kept(q)),
                _ -> EDITION);
    }

    private static Question keyed(Question question, int key) {
        var options = ((Task.ChooseOne) question.task()).options();
        return question.with(new Task.ChooseOne(options, key));
    }

    private static int key(Question question) {
        return ((Task.ChooseOne) question.task()).key();
    }

    /// The next option after the key, as the key of now.
    private static Question moved(Question question) {
        var options = ((Task.ChooseOne) question.task()).options();
        return keyed(question, (key(question) + 1) % options.size());
    }

    private static PaperStep.Started started(Behaviour behaviour, List<Question> questions) {
        return new PaperStep.Started(
                NOW,
                1,
                EDITION.topic(),
                EDITION.revision(),
                1,
                behaviour,
                questions.stream().map(Question::id).toList(),
                Optional.empty());
    }

    private static Paper handedIn(Paper paper) {
        var end = NOW.plusSeconds(3600);
        var ended = paper.with(new PaperStep.Submitted(end, HandedIn.BY_STUDENT));
        return ended.with(keys(Map.of()).marked(ended, end));
    }

    /// One who answers each question by an option, checked at once where answers are.
    private static Paper answering(Behaviour behaviour, List<Question> questions, int... options) {
        var steps = new ArrayList<PaperStep>(List.of(started(behaviour, questions)));
        for (var i = 0; i < options.length; i++) {
            var answer = new Answer.Chosen(options[i]);
            var given = answered(NOW.plusSeconds(i + 1L), i, answer);
            steps.add(given);
            if (behaviour.checks()) {
                steps.add(
                        new PaperStep.Checked(
                                given.at(),
                                given.answerId(),
                                i,
                                Scoring.mark(List.of(questions.get(i)), answer)));
            }
        }
        return handedIn(paper(steps));
    }

    private static <T> T any(List<T> all, SplittableRandom chance) {
        return all.get(chance.nextInt(all.size()));
    }

    private static Paper atRandom(SplittableRandom chance) {
        var all = EDITION.bank().questions();
        var questions =
                IntStream.range(0, 1 + chance.nextInt(8))
                        .mapToObj(i -> all.get(chance.nextInt(all.size())))
                        .distinct()
                        .toList();
        var behaviour = any(List.of(Behaviour.values()), chance);
        var written = paper(started(behaviour, questions));
        for (var step = 0; step < 30; step++) {
            var index = chance.nextInt(questions.size());
            if (written.settled(index)) {
                continue;
            }
            var samples = SampleAnswers.of(questions.get(index).task());
            var wrong = samples.wrong().isEmpty() ? samples.right() : samples.wrong();
            var from = chance.nextBoolean() ? samples.right() : wrong;
            var answer = from.get(chance.nextInt(from.size()));
            var given =
                    new PaperStep.Answered(
                            NOW.plusSeconds(step + 1L),
                            UUID.randomUUID().toString(),
                            index,
                            Optional.of(answer),
                            Optional.of(any(List.of(Certainty.values()), chance)));
            written = written.with(given);
            if (behaviour.checks() && chance.nextInt(3) > 0) {
                written =
                        written.with(
                                new PaperStep.Checked(
                                        given.at(),
                                        given.answerId(),
                                        index,
                                        Scoring.mark(List.of(questions.get(index)), answer)));
            }
        }
        return handedIn(written);
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void whereNothingIsCorrectedNoMarkChanges(Policy policy) {
        var chance = new SplittableRandom(7);
        var regrade = regrade(LATER, policy);
        for (var n = 0; n < 500; n++) {
            var paper = atRandom(chance);
            assertThat(keys(Map.of(), regrade).regraded(paper, regrade).changes()).isEmpty();
            // Even where every question is played again, by a key that is the old one.
            var again =
                    paper.start().questions().stream()
                            .map(id -> EDITION.question(id).orElseThrow())
                            .collect(
                                    Collectors.toMap(
                                            q -> q, q -> (Rekeying) new Rekeying.Keyed(q)));
            if (policy != Policy.DROP) {
                assertThat(keys(again, regrade).regraded(paper, regrade).changes()).isEmpty();
            }
        }
    }

    @Test
    void whereNoMarkMayFallNoneFallsWhateverIsCorrected() {
        var chance = new SplittableRandom(11);
        var fallen = 0;
        for (var n = 0; n < 500; n++) {
            var paper = atRandom(chance);
            var became =
                    paper.start().questions().stream()
                            .map(id -> EDITION.question(id).orElseThrow())
                            .collect(
                                    Collectors.toMap(
                                            q -> q,
                                            q ->
                                                    chance.nextInt(3) == 0
                                                            ? new Rekeying.Keyless()
                                                            : q.task() instanceof Task.ChooseOne
                                                                    ? new Rekeying.Keyed(moved(q))
                                                                    : (Rekeying)
                                                                            new Rekeying.Kept(q)));
            for (var policy : List.of(Policy.RAISE, Policy.BOTH)) {
                var regrade = regrade(LATER, policy);
                var after = paper.with(keys(became, regrade).regraded(paper, regrade));
                assertThat(after.share()).isGreaterThanOrEqualTo(paper.share() - EXACTLY);
            }
            var both = regrade(LATER, Policy.RAISE_AND_LOWER);
            fallen +=
                    paper.with(keys(became, both).regraded(paper, both)).share() < paper.share()
                            ? 1
                            : 0;
        }
        assertThat(fallen).as("else this shows nothing").isPositive();
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void whoGaveTheNewKeyWinsAndWhoGaveTheOldOneLosesOnlyWhereThatIsChosen(Policy policy) {
        var questions = CHOICES.subList(0, 4);
        var wrong = questions.getFirst();
        Map<Question, Rekeying> became = Map.of(wrong, new Rekeying.Keyed(moved(wrong)));
        var regrade = regrade(LATER, policy);
        var others = questions.stream().skip(1).mapToInt(KeysTest::key).toArray();
        var old =
                answering(
                        Behaviour.DEFERRED,
                        questions,
                        IntStream.concat(IntStream.of(key(wrong)), IntStream.of(others)).toArray());
        var right =
                answering(
                        Behaviour.DEFERRED,
                        questions,
                        IntStream.concat(IntStream.of(key(moved(wrong))), IntStream.of(others))
                                .toArray());
        var keys = keys(became, regrade);
        assertThat(old.share()).isEqualTo(1);
        assertThat(right.share()).isEqualTo(0.75);
        assertThat(right.with(keys.regraded(right, regrade)).share()).isEqualTo(1);
        assertThat(old.with(keys.regraded(old, regrade)).share())
                .isEqualTo(policy == Policy.RAISE_AND_LOWER ? 0.75 : 1);
        assertThat(old.with(keys.regraded(old, regrade)).worth())
                .isEqualTo(policy == Policy.DROP ? 3 : 4);
    }

    @Test
    void severalTriesAreReplayedOneByOne() {
        var question = CHOICES.getFirst();
        var steps = new ArrayList<PaperStep>(List.of(started(Behaviour.TRIES, List.of(question))));
        for (var option : List.of(key(moved(question)), key(question))) {
            var answer = new Answer.Chosen(option);
            var given = answered(NOW.plusSeconds(steps.size()), 0, answer);
            steps.add(given);
            steps.add(
                    new PaperStep.Checked(
                            given.at(),
                            given.answerId(),
                            0,
                            Scoring.mark(List.of(question), answer)));
        }
        var paper = handedIn(paper(steps));
        assertThat(paper.share()).isCloseTo(2.0 / 3, within(EXACTLY));
        var regrade = regrade(LATER, Policy.RAISE);
        var keys = keys(Map.of(question, new Rekeying.Keyed(moved(question))), regrade);
        assertThat(paper.with(keys.regraded(paper, regrade)).share()).isEqualTo(1);
    }

    @Test
    void whereNoMarkMayFallAQuestionWithoutAKeyIsDroppedForThoseWhomItCost() {
        var questions = CHOICES.subList(0, 4);
        Map<Question, Rekeying> became = Map.of(questions.getFirst(), new Rekeying.Keyless());
        var regrade = regrade(LATER, Policy.RAISE);
        var right = questions.stream().mapToInt(KeysTest::key).toArray();
        var all = answering(Behaviour.DEFERRED, questions, right);
        assertThat(keys(became, regrade).regraded(all, regrade).changes()).isEmpty();
        right[0] = key(moved(questions.getFirst()));
        right[1] = key(moved(questions.get(1)));
        var two = answering(Behaviour.DEFERRED, questions, right);
        var after = two.with(keys(became, regrade).regraded(two, regrade));
        assertThat(two.share()).isEqualTo(0.5);
        assertThat(after.share()).isCloseTo(2.0 / 3, within(EXACTLY));
        assertThat(after.dropped(0)).isTrue();
    }

    @Test
    void aPaperBegunBeforeIsMarkedByTheOldKeysAndThenAnewAndALaterOneByTheNewAlone() {
        var question = CHOICES.getFirst();
        Map<Question, Rekeying> became = Map.of(question, new Rekeying.Keyed(moved(question)));
        var regrade = regrade(NOW.plusSeconds(60), Policy.RAISE);
        var keys = keys(became, regrade);
        var before = answering(Behaviour.DEFERRED, List.of(question), key(question));
        assertThat(keys.due(before)).containsExactly(regrade);
        var regraded = before.with(keys.regraded(before, regrade));
        assertThat(keys.due(regraded)).isEmpty();
        assertThat(keys.of(before, 0, NOW)).containsExactly(question);
        assertThat(keys.of(before, 0, NOW.plusSeconds(60))).containsExactly(moved(question));

        var early = keys(became, regrade(NOW.minusSeconds(60), Policy.RAISE));
        assertThat(early.due(before)).isEmpty();
        assertThat(early.marked(before, LATER).results().getFirst().share()).isZero();
        var both = keys(became, regrade(NOW.minusSeconds(60), Policy.BOTH));
        assertThat(both.marked(before, LATER).results().getFirst().share()).isEqualTo(1);
    }

    @Test
    void whatWasDroppedOrHasNoKeyIsAskedNoMoreFromThenOn() {
        var question = CHOICES.getFirst();
        var moment = NOW.plusSeconds(60);
        for (var policy : Policy.values()) {
            var without = keys(Map.of(question, new Rekeying.Keyless()), regrade(moment, policy));
            assertThat(without.dropped(question.id(), NOW)).isFalse();
            assertThat(without.dropped(question.id(), moment)).isTrue();
            var keyed =
                    keys(
                            Map.of(question, new Rekeying.Keyed(moved(question))),
                            regrade(moment, policy));
            assertThat(keyed.dropped(question.id(), moment)).isEqualTo(policy == Policy.DROP);
        }
    }

    @Test
    void whatWasDecidedOfAQuestionStaysWhereALaterRegradeIsAboutAnother() {
        var questions = CHOICES.subList(0, 2);
        var one = questions.getFirst();
        var other = questions.getLast();
        var paper = answering(Behaviour.DEFERRED, questions, key(one), key(other));
        for (var policy : Policy.values()) {
            var first = regrade(LATER, policy);
            var second = regrade(LATER.plusSeconds(1), Policy.RAISE_AND_LOWER);
            var keys =
                    new Keys(
                            EDITION,
                            List.of(first, second),
                            (q, r) ->
                                    q.equals(one) || (q.equals(other) && r.equals(second))
                                            ? new Rekeying.Keyed(moved(q))
                                            : new Rekeying.Kept(q),
                            _ -> EDITION);
            var decided = paper.with(keys.regraded(paper, first));
            var after = keys.regraded(decided, second);
            assertThat(after.changes())
                    .extracting(PaperStep.Regraded.Change::index)
                    .containsExactly(1);
            assertThat(decided.with(after).dropped(0)).isEqualTo(policy == Policy.DROP);
            assertThat(keys.dropped(one.id(), LATER.plusSeconds(9)))
                    .isEqualTo(policy == Policy.DROP);
            assertThat(keys.of(paper, 0, LATER.plusSeconds(9)))
                    .hasSize(policy == Policy.BOTH ? 2 : 1);
        }
    }

    @Test
    void aCorrectionThatIsTakenBackGivesBackTheMarks() {
        var question = CHOICES.getFirst();
        var first = regrade(LATER, Policy.RAISE_AND_LOWER);
        var second =
                new Regrade(
                        UUID.randomUUID().toString(),
                        LATER.plusSeconds(1),
                        Optional.empty(),
                        "as before",
                        Policy.RAISE_AND_LOWER,
                        "It was right");
        var keys =
                new Keys(
                        EDITION,
                        List.of(first, second),
                        (q, r) ->
                                r.equals(first)
                                        ? new Rekeying.Keyed(moved(q))
                                        : new Rekeying.Kept(q),
                        _ -> EDITION);
        var paper = answering(Behaviour.DEFERRED, List.of(question), key(question));
        var lowered = paper.with(keys.regraded(paper, first));
        assertThat(lowered.share()).isZero();
        var back = lowered.with(keys.regraded(lowered, second));
        assertThat(back.share()).isEqualTo(1);
        assertThat(keys.told(back)).extracting(Keys.Told::change).containsExactly(-1.0, 1.0);
    }
}

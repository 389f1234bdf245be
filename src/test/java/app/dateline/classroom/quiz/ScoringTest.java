package app.dateline.classroom.quiz;

import static app.dateline.classroom.quiz.PaperSamples.NOW;
import static app.dateline.classroom.quiz.PaperSamples.answered;
import static app.dateline.classroom.quiz.PaperSamples.cleared;
import static app.dateline.classroom.quiz.PaperSamples.paper;
import static app.dateline.classroom.quiz.PaperSamples.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.dateline.chronicle.EventDate;
import app.dateline.question.Answer;
import app.dateline.question.Marker;
import app.dateline.question.Question;
import app.dateline.question.SampleAnswers;
import app.dateline.question.SampleQuestions;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole papers of one question, written by every behaviour with every task.
class ScoringTest {
    private static final double EXACTLY = 1e-9;

    static List<Task> tasks() {
        return List.of(
                SampleQuestions.choosing(4, 2),
                SampleQuestions.choosingMany(5, 1, 3),
                SampleQuestions.judging(false),
                SampleQuestions.ordering("2014", "2003", "2011", "1998"),
                SampleQuestions.placing("2008", "2003", "2011"),
                SampleQuestions.matching(2, 0, 1),
                SampleQuestions.dating("2011-05", EventDate.Precision.MONTH),
                SampleQuestions.typing(List.of("Lahore"), List.of("Multan")),
                SampleQuestions.counting(2.5, 0));
    }

    static Stream<Arguments> everyBehaviourAndTask() {
        return Arrays.stream(Behaviour.values())
                .flatMap(b -> tasks().stream().map(t -> Arguments.of(b, t.type(), t)));
    }

    /// A paper of one question and what it says about itself as it is written.
    private static final class Desk {
        private final Question question;
        private final List<PaperStep> steps = new ArrayList<>();

        Desk(Behaviour behaviour, Task task) {
            question = SampleQuestions.asking(task);
            steps.add(started(NOW, 1, behaviour, 1, Optional.empty()));
        }

        Paper written() {
            return paper(steps);
        }

        Desk give(Answer answer) {
            steps.add(answered(NOW, 0, answer));
            return this;
        }

        Desk give(Answer answer, Certainty certainty) {
            steps.add(
                    new PaperStep.Answered(
                            NOW,
                            UUID.randomUUID().toString(),
                            0,
                            Optional.of(answer),
                            Optional.of(certainty)));
            return this;
        }

        Desk clear() {
            steps.add(cleared(NOW, 0));
            return this;
        }

        Desk check() {
            var answer = written().answer(0).orElseThrow();
            steps.add(
                    new PaperStep.Checked(
                            NOW,
                            answer.answerId(),
                            0,
                            Marker.mark(question, answer.answer().orElseThrow())));
            return this;
        }

        double share() {
            return Scoring.of(written(), 0, question).share();
        }
    }

    private static Answer right(Task task) {
        return SampleAnswers.of(task).right().getFirst();
    }

    private static Answer wrong(Task task) {
        return SampleAnswers.of(task).wrong().getFirst();
    }

    private static Optional<Answer> part(Task task) {
        return SampleAnswers.of(task).partlyRight().stream().findFirst();
    }

    private static double worth(Task task, Answer answer) {
        return Marker.mark(SampleQuestions.asking(task), answer).mark().value();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyBehaviourAndTask")
    void whatStandsWhenThePaperEndsIsMarkedAsTheBehaviourHasIt(
            Behaviour behaviour, String type, Task task) {
        var full = behaviour == Behaviour.CERTAINTY ? 1.0 / 3 : 1;
        assertThat(new Desk(behaviour, task).share()).as(type + " unanswered").isZero();
        assertThat(new Desk(behaviour, task).give(wrong(task)).share()).isZero();
        assertThat(new Desk(behaviour, task).give(right(task)).share())
                .isCloseTo(full, within(EXACTLY));
        assertThat(new Desk(behaviour, task).give(wrong(task)).give(right(task)).share())
                .as("changed before it was checked")
                .isCloseTo(full, within(EXACTLY));
        assertThat(new Desk(behaviour, task).give(right(task)).clear().share())
                .as("cleared again")
                .isZero();
        part(task)
                .ifPresent(some ->
                        assertThat(new Desk(behaviour, task).give(some).share())
                                .isCloseTo(full * worth(task, some), within(EXACTLY)));
        for (var malformed : SampleAnswers.of(task).malformed()) {
            var desk = new Desk(behaviour, task).give(malformed);
            assertThatIllegalArgumentException().isThrownBy(desk::share);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyBehaviourAndTask")
    void markedAgainItComesToTheSame(Behaviour behaviour, String type, Task task) {
        var desk = new Desk(behaviour, task).give(wrong(task), Certainty.HIGH);
        if (behaviour.checks()) {
            desk.check();
        }
        desk.give(right(task), Certainty.MIDDLE);
        assertThat(Scoring.of(desk.written(), 0, desk.question))
                .as(type)
                .isEqualTo(Scoring.of(paper(List.copyOf(desk.steps)), 0, desk.question));
    }

    @Test
    void checkedAtOnceTheFirstCheckCounts() {
        for (var task : tasks()) {
            assertThat(
                            new Desk(Behaviour.IMMEDIATE, task)
                                    .give(wrong(task))
                                    .check()
                                    .give(right(task))
                                    .share())
                    .as(task.type())
                    .isZero();
            assertThat(new Desk(Behaviour.IMMEDIATE, task).give(right(task)).check().share())
                    .isEqualTo(1);
        }
    }

    @Test
    void everyWrongTryTakesAThirdOfTheMarkAndTheFourthIsNone() {
        for (var task : tasks()) {
            var desk = new Desk(Behaviour.TRIES, task).give(wrong(task)).check();
            assertThat(desk.give(right(task)).share())
                    .as(task.type() + " standing unchecked")
                    .isCloseTo(2.0 / 3, within(EXACTLY));
            desk = new Desk(Behaviour.TRIES, task).give(wrong(task)).check();
            desk.give(wrong(task)).check();
            assertThat(desk.give(right(task)).check().share()).isCloseTo(1.0 / 3, within(EXACTLY));
            desk = new Desk(Behaviour.TRIES, task).give(wrong(task)).check();
            desk.give(wrong(task)).check().give(wrong(task)).check();
            assertThat(desk.give(right(task)).share()).isZero();
        }
    }

    @Test
    void whoTriesAgainNeverLosesWhatWasEarned() {
        for (var task : tasks()) {
            part(task)
                    .ifPresent(some -> {
                        var desk = new Desk(Behaviour.TRIES, task).give(some).check();
                        assertThat(desk.give(wrong(task)).check().share())
                                .as(task.type())
                                .isCloseTo(worth(task, some), within(EXACTLY));
                        assertThat(desk.give(right(task)).check().share())
                                .isCloseTo(Math.max(worth(task, some), 1.0 / 3), within(EXACTLY));
                    });
        }
    }

    private static void earns(Task task, Certainty certainty, double right, double wrong) {
        assertThat(new Desk(Behaviour.CERTAINTY, task).give(right(task), certainty).share())
                .as("%s, %s", task.type(), certainty)
                .isCloseTo(right / 3, within(EXACTLY));
        assertThat(new Desk(Behaviour.CERTAINTY, task).give(wrong(task), certainty).share())
                .isCloseTo(wrong / 3, within(EXACTLY));
    }

    @Test
    void whoIsSureWinsMoreAndLosesMoreAndNothingSaidIsLow() {
        for (var task : tasks()) {
            earns(task, Certainty.LOW, 1, 0);
            earns(task, Certainty.MIDDLE, 2, -2);
            earns(task, Certainty.HIGH, 3, -6);
            assertThat(new Desk(Behaviour.CERTAINTY, task).give(right(task)).share())
                    .isCloseTo(1.0 / 3, within(EXACTLY));
        }
    }
}

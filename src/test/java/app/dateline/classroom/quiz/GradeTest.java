package app.dateline.classroom.quiz;

import static app.dateline.classroom.quiz.QuizSamples.BERLIN;
import static app.dateline.classroom.quiz.QuizSamples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {
    private static final LearnerId STUDENT = new LearnerId(UUID.randomUUID().toString());
    private static final QuizId QUIZ = new QuizId(UUID.randomUUID().toString());
    private static final Duration DAY = Duration.ofDays(1);
    private static final Terms TERMS =
            Terms.open(BERLIN)
                    .dated(
                            Optional.of(MONDAY),
                            Optional.of(MONDAY.plus(DAY)),
                            Optional.of(MONDAY.plus(DAY.multipliedBy(2))));

    /// A paper of four questions that earned so much of each.
    private static Paper paper(int number, Instant at, HandedIn how, double... shares) {
        return new Paper(
                new PaperId(UUID.randomUUID().toString()),
                QUIZ,
                STUDENT,
                List.of(
                        PaperSamples.started(
                                at, number, Behaviour.DEFERRED, shares.length, Optional.empty()),
                        new PaperStep.Submitted(at, how),
                        new PaperStep.Marked(
                                at,
                                Arrays.stream(shares)
                                        .mapToObj(s -> new Result(Optional.empty(), s))
                                        .toList())));
    }

    private static Paper running(int number, Instant at) {
        return new Paper(
                new PaperId(UUID.randomUUID().toString()),
                QUIZ,
                STUDENT,
                List.of(PaperSamples.started(at, number, Behaviour.DEFERRED, 2, Optional.empty())));
    }

    private static Grade grade(Counting counting, List<Paper> papers, HandMark... marks) {
        return Grade.of(TERMS.repeated(3, counting), papers, List.of(marks), MONDAY.plus(DAY));
    }

    private static HandMark byHand(Optional<Double> share) {
        return new HandMark(
                UUID.randomUUID().toString(), STUDENT, MONDAY, Optional.empty(), share, "");
    }

    @ParameterizedTest
    @CsvSource({"BEST, 0.75", "LAST, 0.25", "FIRST, 0.5", "MEAN, 0.5"})
    void ofSeveralPapersThatCountsWhichTheQuizSays(Counting counting, double share) {
        var papers =
                List.of(
                        paper(1, MONDAY, HandedIn.BY_STUDENT, 1, 1, 0, 0),
                        paper(2, MONDAY, HandedIn.TIME_UP, 1, 1, 1, 0),
                        paper(3, MONDAY, HandedIn.CLOSED, 1, 0, 0, 0));
        assertThat(grade(counting, papers).share().orElseThrow()).isCloseTo(share, within(1e-9));
    }

    @Test
    void ofTwoEquallyGoodTheFirstCountsAndIsNotLateForTheOther() {
        var papers =
                List.of(
                        paper(1, MONDAY, HandedIn.BY_STUDENT, 1, 0),
                        paper(2, MONDAY.plus(DAY), HandedIn.BY_STUDENT, 0, 1));
        assertThat(grade(Counting.BEST, papers).late()).isFalse();
        assertThat(grade(Counting.LAST, papers).late()).isTrue();
        assertThat(grade(Counting.MEAN, papers).late()).isTrue();
    }

    @Test
    void aPaperThatLapsedCountsForNothing() {
        var lapsed = paper(1, MONDAY, HandedIn.LAPSED, 1, 1);
        assertThat(grade(Counting.BEST, List.of(lapsed)).share()).isEmpty();
        assertThat(grade(Counting.BEST, List.of(lapsed)).state()).isEqualTo(Grade.State.NOT_BEGUN);
    }

    @Test
    void theStateIsWhatTheStudentIsAt() {
        var written = paper(1, MONDAY, HandedIn.BY_STUDENT, 1);
        assertThat(grade(Counting.BEST, List.of()).state()).isEqualTo(Grade.State.NOT_BEGUN);
        assertThat(grade(Counting.BEST, List.of(written)).state()).isEqualTo(Grade.State.HANDED_IN);
        assertThat(grade(Counting.BEST, List.of(written, running(2, MONDAY))).state())
                .isEqualTo(Grade.State.WRITING);
        assertThat(Grade.of(TERMS, List.of(), List.of(), MONDAY.minusSeconds(1)).state())
                .isEqualTo(Grade.State.NOT_OPEN);
        assertThat(Grade.of(TERMS, List.of(), List.of(), MONDAY.plus(DAY.multipliedBy(2))).state())
                .isEqualTo(Grade.State.MISSED);
    }

    @Test
    void theLatestMarkSetByHandStandsInPlaceOfWhatThePapersComeTo() {
        var papers = List.of(paper(1, MONDAY, HandedIn.BY_STUDENT, 1, 0));
        assertThat(
                        grade(
                                        Counting.BEST,
                                        papers,
                                        byHand(Optional.of(0.9)),
                                        byHand(Optional.of(0.8)))
                                .share())
                .contains(0.8);
        assertThat(grade(Counting.BEST, papers, byHand(Optional.of(0.9))).computed()).contains(0.5);
        assertThat(
                        grade(
                                        Counting.BEST,
                                        papers,
                                        byHand(Optional.of(0.9)),
                                        byHand(Optional.empty()))
                                .share())
                .contains(0.5);
        assertThat(grade(Counting.BEST, List.of(), byHand(Optional.of(0.0))).share()).contains(0.0);
    }

    @Test
    void aMeanIsOfWhatHasAMark() {
        var other = new QuizId(UUID.randomUUID().toString());
        var marked = grade(Counting.BEST, List.of(paper(1, MONDAY, HandedIn.BY_STUDENT, 1, 0)));
        var missed = Grade.of(TERMS, List.of(), List.of(), MONDAY.plus(DAY.multipliedBy(2)));
        var book =
                new Gradebook(
                        Map.of(QUIZ, Map.of(STUDENT, marked), other, Map.of(STUDENT, missed)));
        assertThat(book.mean(STUDENT)).contains(0.5);
        assertThat(book.mean(other)).isEmpty();
        assertThat(book.mean()).contains(0.5);
    }
}

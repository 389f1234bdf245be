package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.dateline.browser.FreshData;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Role;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Certainty;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Exemption;
import app.dateline.classroom.quiz.Extra;
import app.dateline.classroom.quiz.HandedIn;
import app.dateline.classroom.quiz.Overdue;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Showing.What;
import app.dateline.classroom.quiz.Showing.When;
import app.dateline.classroom.quiz.Terms;
import app.dateline.question.Answer;
import app.dateline.question.Question;
import app.dateline.question.SampleAnswers;
import app.dateline.study.LearnerId;
import app.dateline.study.Recalls;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// Whole papers, from the quiz's front page to what is seen of them, with a clock that the test sets.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class TakingTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Autowired private ApplicationContext beans;
    @Autowired private Taking taking;
    @Autowired private PaperSweep sweep;
    @Autowired private MemoryUpkeep upkeep;
    @Autowired private Recalls recalls;
    @Autowired private Courses courses;
    @Autowired private SetClock.Hands clock;

    private Schoolroom room;
    private LearnerId student;
    private CourseId course;
    private List<Question> questions;

    @BeforeEach
    void aCourse() {
        room = new Schoolroom(beans);
        student = room.person();
        course = room.course(student);
        questions = room.oneOfEach();
    }

    private static Terms limited() {
        return Terms.open(BERLIN).limited(Optional.of(QUARTER), Overdue.HANDED_IN);
    }

    private QuizId quiz(Terms terms, Behaviour behaviour, Showing showing) {
        var content = Content.of(questions.size()).drawn(Content.Drawn.SAME, List.of());
        return room.quiz(
                course,
                Plan.of(content, terms).running(behaviour, false).showing(showing),
                questions.stream().map(Question::id).toList());
    }

    private QuizId quiz(Terms terms) {
        return quiz(terms, Behaviour.DEFERRED, Showing.CAREFUL);
    }

    private PaperId begun(QuizId quiz) {
        return taking.start(student, quiz).orElseThrow();
    }

    private static Given given(int index, Answer answer) {
        return new Given(
                UUID.randomUUID().toString(), index, Optional.of(answer), Optional.empty());
    }

    private static Answer right(Question question) {
        return SampleAnswers.of(question.task()).right().getFirst();
    }

    private static Answer wrong(Question question) {
        return SampleAnswers.of(question.task()).wrong().getFirst();
    }

    private void answerAll(PaperId paper, Function<Question, Answer> how) {
        for (var i = 0; i < questions.size(); i++) {
            clock.move(Duration.ofSeconds(10));
            taking.answer(student, paper, given(i, how.apply(questions.get(i))));
        }
    }

    private List<Instant> remembered() {
        return recalls.of(student, Schoolroom.TOPIC).stream().map(r -> r.at()).distinct().toList();
    }

    @ParameterizedTest
    @EnumSource(Behaviour.class)
    void aWholePaperOfEveryTaskIsWrittenHandedInMarkedAndSeen(Behaviour behaviour) {
        var quiz = quiz(limited(), behaviour, Showing.all(When.HANDED_IN));
        assertThat(taking.front(student, quiz).mayBegin()).isTrue();
        var paper = begun(quiz);
        for (var i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var first = given(i, wrong(question));
            taking.answer(student, paper, first);
            if (behaviour == Behaviour.TRIES) {
                var told = taking.check(student, paper, i, first.id());
                assertThat(told.paper().check(i).orElseThrow().marking().mark().full()).isFalse();
                assertThat(told.disclosure().of(i)).containsExactly(What.RIGHT_OR_WRONG);
            }
            var second =
                    new Given(
                            UUID.randomUUID().toString(),
                            i,
                            Optional.of(right(question)),
                            Optional.of(Certainty.HIGH));
            var sheet = taking.answer(student, paper, second);
            assertThat(sheet.paper().answer(i).orElseThrow().answerId()).isEqualTo(second.id());
            if (behaviour.checks()) {
                sheet = taking.check(student, paper, i, second.id());
                assertThat(sheet.paper().settled(i)).isTrue();
                assertThat(taking.answer(student, paper, given(i, wrong(question))).paper())
                        .as("what is settled is changed no more")
                        .isEqualTo(sheet.paper());
            } else {
                assertThat(taking.check(student, paper, i, second.id()).paper().checks(i))
                        .isEmpty();
            }
        }
        var done = taking.handIn(student, paper);
        assertThat(done.paper().submitted().orElseThrow().how()).isEqualTo(HandedIn.BY_STUDENT);
        assertThat(done.paper().earned())
                .isCloseTo(
                        questions.size() * (behaviour == Behaviour.TRIES ? 2.0 / 3 : 1),
                        within(1e-9));
        assertThat(done.disclosure().of(0)).containsExactlyInAnyOrder(What.values());
        assertThat(taking.handIn(student, paper).paper()).isEqualTo(done.paper());
        assertThat(taking.sheet(student, paper).paper()).isEqualTo(done.paper());
    }

    @Test
    void aPaperThatRunsIsGoneOnWithAndNeverASecondBesideIt() throws InterruptedException {
        var quiz = quiz(limited().repeated(3, app.dateline.classroom.quiz.Counting.BEST));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var done =
                    threads.invokeAll(
                            IntStream.range(0, 12)
                                    .mapToObj(i ->
                                            (Callable<Optional<PaperId>>)
                                                    () -> taking.start(student, quiz))
                                    .toList());
            assertThat(done.stream().map(d -> d.resultNow().orElseThrow()).distinct()).hasSize(1);
        }
        assertThat(taking.front(student, quiz).left()).isEqualTo(2);
        var first = begun(quiz);
        taking.handIn(student, first);
        assertThat(begun(quiz)).isNotEqualTo(first);
    }

    @Test
    void nobodyBeginsBeforeItOpensAfterItClosesOrOnceTooOften() {
        var now = clock.instant();
        var terms =
                Terms.open(BERLIN)
                        .dated(
                                Optional.of(now.plusSeconds(60)),
                                Optional.empty(),
                                Optional.of(now.plusSeconds(120)));
        var quiz = quiz(terms);
        assertThat(taking.start(student, quiz)).isEmpty();
        clock.move(Duration.ofMinutes(1));
        var paper = begun(quiz);
        taking.handIn(student, paper);
        assertThat(taking.start(student, quiz)).as("no attempt left").isEmpty();
        var other = quiz(terms);
        clock.move(Duration.ofMinutes(1));
        assertThat(taking.start(student, other)).isEmpty();
    }

    @Test
    void parallelAnswersAreAllKeptAndADoubledOneOnce() throws InterruptedException {
        var paper = begun(quiz(limited()));
        var doubled = given(1, wrong(questions.get(1)));
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(
                    IntStream.range(0, 40)
                            .mapToObj(i ->
                                    (Callable<Sheet>)
                                            () ->
                                                    taking.answer(
                                                            student,
                                                            paper,
                                                            i % 2 == 0
                                                                    ? doubled
                                                                    : given(
                                                                            0,
                                                                            right(
                                                                                    questions.get(
                                                                                            0)))))
                            .toList());
        }
        var steps = taking.sheet(student, paper).paper().steps();
        assertThat(steps).hasSize(1 + 1 + 20);
        assertThat(steps).extracting(PaperStep::key).doesNotHaveDuplicates();
    }

    @Test
    void whatAPageCouldNotSendIsTakenLaterUnlessTheAnswerWasChangedElsewhere() {
        var paper = begun(quiz(limited()));
        var first = given(0, wrong(questions.getFirst()));
        taking.answer(student, paper, first);
        var late = given(0, right(questions.getFirst()));
        assertThat(taking.resend(student, paper, late, first.id(), "").paper().answer(0))
                .map(PaperStep.Answered::answerId)
                .contains(late.id());
        assertThat(taking.resend(student, paper, late, first.id(), "").paper().steps()).hasSize(3);
        var later = given(0, wrong(questions.getFirst()));
        taking.answer(student, paper, later);
        assertThat(
                        taking.resend(
                                        student,
                                        paper,
                                        given(0, right(questions.getFirst())),
                                        late.id(),
                                        "")
                                .paper()
                                .answer(0))
                .map(PaperStep.Answered::answerId)
                .contains(later.id());
    }

    @Test
    void whatFitsNoQuestionIsRefused() {
        var paper = begun(quiz(limited()));
        for (var i = 0; i < questions.size(); i++) {
            for (var malformed : SampleAnswers.of(questions.get(i).task()).malformed()) {
                var given = given(i, malformed);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> taking.answer(student, paper, given));
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taking.move(student, paper, questions.size()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taking.flag(student, paper, -1, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Given("<b>", 0, Optional.empty(), Optional.empty()));
        assertThat(taking.sheet(student, paper).paper().steps()).hasSize(1);
    }

    @Test
    void timeUpHandsInWhatWasSavedAtThatMomentWhoeverLooksWhenever() {
        var paper = begun(quiz(limited()));
        var start = clock.instant();
        taking.answer(student, paper, given(0, right(questions.getFirst())));
        clock.move(QUARTER);
        var refused = taking.answer(student, paper, given(1, right(questions.get(1))));
        assertThat(refused.paper().answer(1)).isEmpty();
        assertThat(refused.paper().submitted())
                .contains(new PaperStep.Submitted(start.plus(QUARTER), HandedIn.TIME_UP));
        assertThat(refused.paper().earned()).isEqualTo(1);
    }

    @Test
    void whoNeverComesBackIsHandedInByTheSweepAsOfTheDeadline() {
        var paper = begun(quiz(limited()));
        var end = clock.instant().plus(QUARTER);
        answerAll(paper, TakingTest::right);
        clock.move(Duration.ofDays(3));
        sweep.sweep();
        var found = taking.sheet(student, paper).paper();
        assertThat(found.submitted()).contains(new PaperStep.Submitted(end, HandedIn.TIME_UP));
        assertThat(remembered()).hasSize(questions.size());
    }

    @Test
    void moreTimeGrantedWhileItIsWrittenCountsAndWhatTheQuizAsksStaysAsItWas() {
        var quiz = quiz(limited());
        var paper = begun(quiz);
        var asked = taking.sheet(student, paper).paper().start().questions();
        room.change(
                quiz,
                plan ->
                        plan.asking(Content.of(1))
                                .running(Behaviour.IMMEDIATE, true)
                                .excepting(
                                        List.of(
                                                new Exemption(
                                                        new Exemption.For.Student(student),
                                                        Optional.of(new Extra.Percent(100)),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.empty()))));
        clock.move(QUARTER);
        var sheet = taking.answer(student, paper, given(0, right(questions.getFirst())));
        assertThat(sheet.open()).isTrue();
        assertThat(sheet.left()).contains(QUARTER);
        assertThat(sheet.paper().start().questions()).isEqualTo(asked);
        assertThat(sheet.paper().start().behaviour()).isEqualTo(Behaviour.DEFERRED);
    }

    @Test
    void answersBecomeMemoryOnceAndOnlyWhenItMayBeSeenWhatWasRight() {
        var closes = clock.instant().plus(Duration.ofHours(1));
        var quiz =
                quiz(
                        Terms.open(BERLIN)
                                .dated(Optional.empty(), Optional.empty(), Optional.of(closes)),
                        Behaviour.DEFERRED,
                        Showing.all(When.CLOSED));
        var paper = begun(quiz);
        answerAll(paper, TakingTest::right);
        taking.handIn(student, paper);
        sweep.sweep();
        assertThat(remembered()).isEmpty();
        assertThat(taking.sheet(student, paper).disclosure().whole()).isEmpty();

        clock.move(Duration.ofDays(2));
        sweep.sweep();
        taking.sheet(student, paper);
        var dates = remembered();
        assertThat(dates).hasSize(questions.size()).allMatch(at -> at.isBefore(closes));
        var rows = recalls.of(student, Schoolroom.TOPIC).size();
        sweep.sweep();
        assertThat(recalls.of(student, Schoolroom.TOPIC)).hasSize(rows);
        upkeep.renew(student);
        assertThat(recalls.of(student, Schoolroom.TOPIC))
                .as("made anew from the logs, papers among them")
                .hasSize(rows);
    }

    @Test
    void whatIsNeverShownIsNeverMemory() {
        var quiz =
                quiz(
                        limited(),
                        Behaviour.DEFERRED,
                        Showing.all(When.HANDED_IN).without(What.RIGHT_OR_WRONG));
        var paper = begun(quiz);
        answerAll(paper, TakingTest::right);
        taking.handIn(student, paper);
        sweep.sweep();
        assertThat(remembered()).isEmpty();
    }

    @Test
    void theRightAnswersAreHeldBackWhileAnybodyStillHasTimeThatWasPromised() {
        var other = room.person();
        course = room.course(student, other);
        var now = clock.instant();
        var quiz =
                quiz(
                        Terms.open(BERLIN)
                                .dated(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(now.plusSeconds(3600))));
        var paper = begun(quiz);
        var theirs = taking.start(other, quiz).orElseThrow();
        taking.handIn(student, paper);
        room.change(
                quiz,
                plan ->
                        plan.on(
                                plan.terms()
                                        .dated(
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of(now.plusSeconds(60)))));
        clock.move(Duration.ofMinutes(2));
        assertThat(taking.sheet(other, theirs).open()).isTrue();
        assertThat(taking.sheet(student, paper).disclosure().whole())
                .doesNotContain(What.RIGHT_ANSWER);
        taking.handIn(other, theirs);
        assertThat(taking.sheet(student, paper).disclosure().whole()).contains(What.RIGHT_ANSWER);
    }

    @Test
    void whoIsNoStudentOfTheCourseFindsNothing() {
        var quiz = quiz(limited());
        var paper = begun(quiz);
        for (var stranger :
                List.of(
                        room.person(),
                        room.person(Role.INSTRUCTOR),
                        room.person(Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> taking.front(stranger, quiz)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> taking.start(stranger, quiz)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> taking.sheet(stranger, paper)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> taking.handIn(stranger, paper)).isInstanceOf(NotThere.class);
        }
        courses.remove(course, student);
        assertThatThrownBy(() -> taking.sheet(student, paper)).isInstanceOf(NotThere.class);
    }
}

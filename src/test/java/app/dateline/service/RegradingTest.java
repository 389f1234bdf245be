package app.dateline.service;

import static app.dateline.bank.SouthPole.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.bank.SouthPole;
import app.dateline.bank.edit.Rekeying;
import app.dateline.browser.FreshData;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.quiz.Assigned;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.Regrade.Policy;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Showing.When;
import app.dateline.classroom.quiz.Terms;
import app.dateline.exchange.BankFiles;
import app.dateline.question.Answer;
import app.dateline.question.QuestionId;
import app.dateline.question.SampleAnswers;
import app.dateline.question.Task;
import app.dateline.service.Regrading.Effect;
import app.dateline.service.Regrading.Outcome;
import app.dateline.service.Regrading.Touched;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A quiz on a small bank whose facts are corrected while it is written and after. The server is this test's own: it would be another
/// for others.
@SpringBootTest(properties = "dateline.test=regrading")
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class RegradingTest {
    private static final Map<String, String> FIRST = SouthPole.files();
    private static final Map<String, String> LATER =
            SouthPole.files(value("fram-sails/date", "\"1910-08-09\"", "\"1911-08-09\""));
    private static final QuestionId TYPED = new QuestionId("type-date.fram-sails");
    private static final QuestionId CHOSEN = new QuestionId("when-year.fram-sails");
    private static final QuestionId OTHER = new QuestionId("when-year.nimrod-sails.primer");
    private static final double EXACTLY = 1e-9;

    @Autowired private ApplicationContext beans;
    @Autowired private Revising revising;
    @Autowired private Revisions revisions;
    @Autowired private Editions editions;
    @Autowired private Courses courses;
    @Autowired private Quizzes quizzes;
    @Autowired private Teaching teaching;
    @Autowired private Taking taking;
    @Autowired private Marks marks;
    @Autowired private Regrading regrading;
    @Autowired private Agenda agenda;
    @Autowired private SetClock.Hands clock;

    private String topic = "";
    private Schoolroom room;
    private LearnerId teacher;
    private CourseId course;
    private QuizId quiz;
    private List<QuestionId> asked = List.of();

    @BeforeEach
    void aQuiz() {
        topic = "pole-" + UUID.randomUUID();
        take(FIRST);
        room = new Schoolroom(beans);
        teacher = room.person(Role.INSTRUCTOR);
        course =
                teaching.begin(teacher, "POLE 1", topic, CourseDays.in(ZoneOffset.UTC))
                        .orElseThrow();
        var edition = editions.current(topic);
        var third =
                edition.question(OTHER).isPresent()
                        ? OTHER
                        : edition.bank().questions().stream()
                                .filter(q -> q.task() instanceof Task.TypeText)
                                .filter(q -> !q.id().value().contains("fram"))
                                .findFirst()
                                .orElseThrow()
                                .id();
        asked = List.of(TYPED, CHOSEN, third);
        quiz = assigned(asked);
    }

    private QuizId assigned(List<QuestionId> questions) {
        var id = new QuizId(UUID.randomUUID().toString());
        var content = Content.of(questions.size()).drawn(Content.Drawn.SAME, List.of());
        quizzes.add(
                new Quiz(
                        id,
                        course,
                        new ShownName("Quiz 2"),
                        Plan.of(content, Terms.open(ZoneOffset.UTC))
                                .running(Behaviour.DEFERRED, false)
                                .showing(Showing.all(When.HANDED_IN)),
                        1,
                        Instant.EPOCH,
                        Optional.of(
                                new Assigned(
                                        Instant.EPOCH,
                                        editions.current(topic).revision(),
                                        7,
                                        questions))));
        return id;
    }

    private void take(Map<String, String> files) {
        var own = new LinkedHashMap<>(files);
        own.put("checked.json", "{\"of\":\"%s %s\"}".formatted(topic, UUID.randomUUID()));
        assertThat(
                        revising.take(
                                new Revision(
                                        topic,
                                        BankFiles.hash(own),
                                        revisions.latest(topic),
                                        clock.instant(),
                                        "a test",
                                        "corrected",
                                        own)))
                .isTrue();
        clock.move(Duration.ofSeconds(1));
    }

    private LearnerId student() {
        var student = room.person();
        courses.add(Member.fresh(course, student, CourseRole.STUDENT, Instant.EPOCH));
        return student;
    }

    private Answer right(QuestionId id) {
        return SampleAnswers.of(editions.current(topic).question(id).orElseThrow().task())
                .right()
                .getFirst();
    }

    private PaperId writing(LearnerId student, Answer... answers) {
        var paper = taking.start(student, quiz).orElseThrow();
        for (var i = 0; i < answers.length; i++) {
            taking.answer(
                    student,
                    paper,
                    new Given(
                            UUID.randomUUID().toString(),
                            i,
                            Optional.of(answers[i]),
                            Optional.empty()));
        }
        clock.move(Duration.ofMinutes(1));
        return paper;
    }

    private PaperId handedIn(LearnerId student, Answer... answers) {
        var paper = writing(student, answers);
        taking.handIn(student, paper);
        return paper;
    }

    private static Answer sailed(int year) {
        return new Answer.Dated(year, OptionalInt.of(8));
    }

    private double mark(LearnerId student) {
        return marks.cell(teacher, quiz, student).grade().share().orElseThrow();
    }

    private Outcome apply(Policy policy) {
        return regrading.apply(
                teacher, quiz, editions.current(topic).revision(), policy, "The year was wrong.");
    }

    private Effect effect(Policy policy, LearnerId student) {
        return regrading.outlook(teacher, quiz).effects().getOrDefault(policy, List.of()).stream()
                .filter(e -> e.student().learner().equals(student))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsPendingBeforeACorrectionAndExactlyTheDependentQuestionsAfter() {
        assertThat(regrading.outlook(teacher, quiz).pending()).isFalse();
        assertThat(agenda.needs(teacher)).noneMatch(n -> n instanceof Agenda.Need.Corrected);
        take(LATER);
        var outlook = regrading.outlook(teacher, quiz);
        assertThat(outlook.questions())
                .extracting(t -> t.counts().id())
                .containsExactlyInAnyOrder(TYPED, CHOSEN);
        assertThat(outlook.questions())
                .extracting(Touched::becomes)
                .hasAtLeastOneElementOfType(Rekeying.Keyed.class)
                .hasAtLeastOneElementOfType(Rekeying.Keyless.class);
        assertThat(outlook.corrections())
                .anySatisfy(c -> {
                    assertThat(c.fact()).startsWith("fram-sails/date");
                    assertThat(c.was().orElseThrow()).contains("1910");
                    assertThat(c.now().orElseThrow()).contains("1911");
                });
        assertThat(agenda.needs(teacher).getFirst())
                .isEqualTo(new Agenda.Need.Corrected(outlook.course(), outlook.quiz(), 2));
    }

    @Test
    void whatIsShownBeforehandIsWhatComesOfItForEveryPolicy() {
        var knew = student();
        var trusted = student();
        var byHand = student();
        handedIn(knew, sailed(1911), right(CHOSEN), right(asked.getLast()));
        handedIn(trusted, sailed(1910), right(CHOSEN), right(asked.getLast()));
        handedIn(byHand, sailed(1911));
        marks.set(teacher, quiz, byHand, Optional.of(0.9), "spoke well");
        take(LATER);
        assertThat(effect(Policy.RAISE, knew).after().orElseThrow()).isCloseTo(1, within(EXACTLY));
        assertThat(effect(Policy.RAISE, trusted).change()).isZero();
        assertThat(effect(Policy.RAISE_AND_LOWER, trusted).after().orElseThrow())
                .isCloseTo(0.5, within(EXACTLY));
        assertThat(effect(Policy.DROP, trusted).after().orElseThrow()).isEqualTo(1);
        assertThat(effect(Policy.RAISE, byHand))
                .satisfies(e -> {
                    assertThat(e.byHand()).isTrue();
                    assertThat(e.after()).contains(0.9);
                });
        assertThat(effect(Policy.RAISE, knew).answers().getFirst()).contains("1911");

        assertThat(apply(Policy.RAISE)).isInstanceOf(Outcome.Applied.class);
        assertThat(mark(knew)).isCloseTo(1, within(EXACTLY));
        assertThat(mark(trusted)).isCloseTo(1, within(EXACTLY));
        assertThat(mark(byHand)).isEqualTo(0.9);
        assertThat(regrading.outlook(teacher, quiz).pending()).isFalse();
        assertThat(regrading.outlook(teacher, quiz).done()).hasSize(1);
    }

    @Test
    void studentsAreToldWhatChangedAndWhyAndSeeTheNewKey() {
        var knew = student();
        var paper = handedIn(knew, sailed(1911), right(CHOSEN), right(asked.getLast()));
        take(LATER);
        assertThat(agenda.told(knew)).isEmpty();
        apply(Policy.RAISE);
        var sheet = taking.sheet(knew, paper);
        assertThat(sheet.told())
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.regrade().notice()).isEqualTo("The year was wrong.");
                    assertThat(t.change()).isPositive();
                });
        assertThat(sheet.question(0).task())
                .isInstanceOf(Task.GiveDate.class)
                .satisfies(t -> assertThat(((Task.GiveDate) t).key().edtf()).startsWith("1911"));
        assertThat(sheet.edition(0).revision()).isEqualTo(editions.current(topic).revision());
        assertThat(sheet.edition(2).revision()).isEqualTo(sheet.paper().start().revision());
        assertThat(agenda.told(knew)).extracting(Agenda.Told::paper).containsExactly(sheet.paper());
        assertThat(marks.cell(teacher, quiz, knew).regrades()).hasSize(1);
    }

    @Test
    void whatMayTellTheKeyIsReadOnlyOnceAllMayBeSeen() {
        var early = student();
        var paper = handedIn(early, sailed(1911));
        take(LATER);
        apply(Policy.RAISE);
        var open = taking.sheet(early, paper);
        assertThat(open.notice(open.told().getFirst())).contains("The year was wrong.");
        room.change(quiz, plan -> plan.showing(Showing.CAREFUL));
        var careful = taking.sheet(early, paper);
        assertThat(careful.disclosure().complete()).isFalse();
        assertThat(careful.notice(careful.told().getFirst())).isEmpty();
    }

    @Test
    void aPaperThatIsBeingWrittenKeepsItsQuestionsAndIsMarkedByTheNewKeys() {
        var writing = student();
        var paper = writing(writing, sailed(1911), right(CHOSEN), right(asked.getLast()));
        take(LATER);
        assertThat(regrading.outlook(teacher, quiz).running()).isEqualTo(1);
        apply(Policy.RAISE_AND_LOWER);
        var before = taking.sheet(writing, paper).paper();
        assertThat(before.start().questions()).isEqualTo(asked);
        assertThat(before.regrades()).isEmpty();
        var after = taking.handIn(writing, paper).paper();
        assertThat(after.dropped(1)).isTrue();
        assertThat(after.share()).isEqualTo(1);
        assertThat(after.regrades()).hasSize(1);
    }

    @Test
    void whoBeginsLaterIsNotAskedWhatHasNoKey() {
        take(LATER);
        apply(Policy.RAISE);
        var later = student();
        var paper = handedIn(later, sailed(1911), right(asked.getLast()));
        var sheet = taking.sheet(later, paper);
        assertThat(sheet.paper().start().questions()).containsExactly(TYPED, asked.getLast());
        assertThat(sheet.paper().share()).isEqualTo(1);
        assertThat(sheet.told()).isEmpty();
    }

    @Test
    void aDecisionOnWhatIsNoLongerSoAndOneTakenTwiceChangeNothing() {
        var student = student();
        handedIn(student, sailed(1911));
        take(LATER);
        var seen = editions.current(topic).revision();
        take(FIRST);
        assertThat(regrading.apply(teacher, quiz, seen, Policy.RAISE, "Late"))
                .isInstanceOf(Outcome.Overtaken.class);
        assertThat(apply(Policy.RAISE))
                .as("all is as it was")
                .isInstanceOf(Outcome.Overtaken.class);
        take(LATER);
        assertThat(apply(Policy.RAISE)).isInstanceOf(Outcome.Applied.class);
        var mark = mark(student);
        assertThat(apply(Policy.DROP)).isInstanceOf(Outcome.Overtaken.class);
        assertThat(mark(student)).isEqualTo(mark);
    }

    @Test
    void aNoticeThatSaysNothingOrTooMuchIsRefused() {
        take(LATER);
        for (var notice : List.of(" ", "x".repeat(1001))) {
            assertThat(
                            regrading.apply(
                                    teacher,
                                    quiz,
                                    editions.current(topic).revision(),
                                    Policy.RAISE,
                                    notice))
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(regrading.outlook(teacher, quiz).pending()).isTrue();
    }

    @Test
    void toStudentsAndInstructorsOfOtherCoursesThereIsNothingToCorrect() {
        take(LATER);
        for (var other : List.of(student(), room.person(Role.INSTRUCTOR))) {
            assertThatThrownBy(() -> regrading.outlook(other, quiz)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() ->
                            regrading.apply(
                                    other,
                                    quiz,
                                    editions.current(topic).revision(),
                                    Policy.RAISE,
                                    "Mine now"))
                    .isInstanceOf(NotThere.class);
        }
    }
}

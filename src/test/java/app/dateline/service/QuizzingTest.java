package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Starter;
import app.dateline.classroom.quiz.Terms;
import app.dateline.classroom.quiz.Unready;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.Blueprint;
import app.dateline.study.LearnerId;
import app.dateline.study.Selection;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// Planning and assigning quizzes.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class QuizzingTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String TOPIC = "russia-pakistan";

    @Autowired private Quizzing quizzing;
    @Autowired private Teaching teaching;
    @Autowired private Guests guests;
    @Autowired private Accounts accounts;
    @Autowired private Courses courses;
    @Autowired private Taking taking;
    @Autowired private Practice practice;
    @Autowired private InstantSource clock;

    private LearnerId teacher = new LearnerId(UUID.randomUUID().toString());
    private CourseId course = new CourseId(UUID.randomUUID().toString());

    @BeforeEach
    void aCourse() {
        teacher = guests.welcome().learner();
        accounts.add(
                AccountSamples.account(teacher, "n" + UUID.randomUUID(), Role.INSTRUCTOR), "hash");
        course = teaching.begin(teacher, "HIST 214", TOPIC, CourseDays.in(BERLIN)).orElseThrow();
    }

    private Quiz begun(Content content) {
        var id = quizzing.begin(teacher, course, "Quiz 1", content).orElseThrow();
        return quizzing.quiz(teacher, id);
    }

    private Quiz done(Quizzing.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Quizzing.Outcome.Done.class);
        return ((Quizzing.Outcome.Done) outcome).quiz();
    }

    private Quiz assigned(Quiz quiz) {
        return done(quizzing.assign(teacher, quiz.id(), quiz.version()));
    }

    @Test
    void aQuizIsPlannedForTheNextWeekInItsZone() {
        var terms = begun(Content.of(10)).plan().terms();
        var opens = terms.opens().orElseThrow().atZone(BERLIN);
        assertThat(opens.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(opens.toLocalTime()).hasToString("09:00");
        assertThat(opens.toInstant())
                .isAfter(clock.instant())
                .isBefore(clock.instant().plus(Duration.ofDays(7).plusHours(1)));
        var due = terms.due().orElseThrow().atZone(BERLIN);
        assertThat(due.toLocalDateTime()).isEqualTo(opens.toLocalDate().plusDays(4).atTime(23, 59));
        var closes = terms.closes().orElseThrow().atZone(BERLIN);
        assertThat(closes.toLocalDateTime())
                .isEqualTo(opens.toLocalDate().plusDays(6).atTime(23, 59));
    }

    @Test
    void whatIsAssignedHasItsQuestionsForGood() {
        var own = assigned(begun(Content.of(10)));
        var edition = quizzing.edition(teacher, own.id());
        assertThat(own.assigned().orElseThrow().revision()).isEqualTo(edition.revision());
        assertThat(own.assigned().orElseThrow().questions())
                .hasSize(Content.of(10).fitting(edition).size());

        var same = assigned(begun(Content.of(10).drawn(Content.Drawn.SAME, List.of())));
        assertThat(same.assigned().orElseThrow().questions()).hasSize(10).doesNotHaveDuplicates();

        var reserved = assigned(begun(Content.of(10).reserving(true)));
        assertThat(reserved.assigned().orElseThrow().questions()).hasSize(30);
    }

    @Test
    void onceAssignedOnlyDaysWhatIsSeenAndExemptionsChange() {
        var quiz = assigned(begun(Content.of(10)));
        var later = quiz.plan().terms().limited(Optional.empty(), quiz.plan().terms().overdue());
        var changed =
                done(
                        quizzing.save(
                                teacher,
                                quiz.called(new ShownName("Renamed"))
                                        .planned(
                                                quiz.plan()
                                                        .asking(Content.of(3))
                                                        .on(later)
                                                        .showing(
                                                                Showing.all(
                                                                        Showing.When.CLOSED)))));
        assertThat(changed.name().value()).isEqualTo("Renamed");
        assertThat(changed.plan().terms()).isEqualTo(later);
        assertThat(changed.plan().content()).isEqualTo(quiz.plan().content());
        assertThat(changed.assigned()).isEqualTo(quiz.assigned());
    }

    @Test
    void whatCannotBeAssignedSaysWhy() {
        var none =
                begun(
                        Content.of(10)
                                .selecting(
                                        Selection.ALL
                                                .from(Optional.of(1700))
                                                .to(Optional.of(1701))));
        assertThat(quizzing.assign(teacher, none.id(), none.version()))
                .isEqualTo(new Quizzing.Outcome.Refused(List.of(Unready.NONE_FITS)));

        var quiz = begun(Content.of(10));
        var now = clock.instant();
        var past = Optional.of(now.minus(Duration.ofDays(1)));
        var wrong =
                done(
                        quizzing.save(
                                teacher,
                                quiz.planned(
                                        quiz.plan()
                                                .asking(
                                                        Content.of(100)
                                                                .asking(
                                                                        Set.of("part-of"),
                                                                        Set.of()))
                                                .on(
                                                        Terms.open(BERLIN)
                                                                .dated(
                                                                        Optional.of(now),
                                                                        past,
                                                                        past))
                                                .showing(Showing.all(Showing.When.DURING)))));
        assertThat(quizzing.assign(teacher, quiz.id(), wrong.version()))
                .isEqualTo(
                        new Quizzing.Outcome.Refused(
                                List.of(
                                        Unready.DAYS_OUT_OF_ORDER,
                                        Unready.CLOSED_ALREADY,
                                        Unready.NOTHING_IS_CHECKED,
                                        Unready.TOO_FEW_FIT)));
    }

    @Test
    void ofTwoWhoChangeAQuizTheLaterSeesTheOthersWork() {
        var quiz = begun(Content.of(10));
        var mine = done(quizzing.save(teacher, quiz.called(new ShownName("Mine"))));
        assertThat(quizzing.save(teacher, quiz.called(new ShownName("Theirs"))))
                .isEqualTo(new Quizzing.Outcome.Changed(mine));
        assertThat(quizzing.assign(teacher, quiz.id(), quiz.version()))
                .isEqualTo(new Quizzing.Outcome.Changed(mine));
    }

    @Test
    void anAssignmentThatNobodyHasBegunIsTakenBack() {
        var quiz = assigned(begun(Content.of(10)));
        var back = done(quizzing.withdraw(teacher, quiz.id(), quiz.version()));
        assertThat(back.draft()).isTrue();
        assertThat(quizzing.remove(teacher, quiz.id())).isTrue();
        assertThat(quizzing.of(teacher, course)).isEmpty();
    }

    @Test
    void whatIsReservedIsInNoPracticeUntilTheQuizIsTakenBack() {
        var quiz = assigned(begun(Content.of(10).reserving(true)));
        var kept = quiz.assigned().orElseThrow().questions();
        assertThat(practised()).isNotEmpty().doesNotContainAnyElementsOf(kept);
        done(quizzing.withdraw(teacher, quiz.id(), quiz.version()));
        assertThat(practised()).containsAll(kept);
    }

    private List<QuestionId> practised() {
        return practice.fitting(Optional.of(teacher), TOPIC, Blueprint.of(10)).stream()
                .map(Question::id)
                .toList();
    }

    @Test
    void onceSomebodyHasBegunItIsNeitherTakenBackNorRemoved() {
        var draft = begun(Content.of(10));
        var anyTime =
                done(quizzing.save(teacher, draft.planned(draft.plan().on(Terms.open(BERLIN)))));
        var quiz = assigned(anyTime);
        var student = guests.welcome().learner();
        accounts.add(AccountSamples.account(student, "n" + UUID.randomUUID()), "hash");
        courses.add(Member.fresh(course, student, CourseRole.STUDENT, clock.instant()));
        assertThat(taking.start(student, quiz.id())).isPresent();
        assertThat(quizzing.withdraw(teacher, quiz.id(), quiz.version()))
                .isEqualTo(new Quizzing.Outcome.Changed(quiz));
        assertThat(quizzing.remove(teacher, quiz.id())).isFalse();
        assertThat(quizzing.begun(teacher, quiz.id())).isTrue();
    }

    @Test
    void aCopyIsADraftInTheSameDaysOfTheWeekToCome() {
        var quiz = begun(Content.of(10));
        var terms = quiz.plan().terms();
        var weeksAgo =
                terms.dated(
                        terms.opens().map(at -> at.atZone(BERLIN).minusWeeks(9).toInstant()),
                        terms.due().map(at -> at.atZone(BERLIN).minusWeeks(9).toInstant()),
                        terms.closes().map(at -> at.atZone(BERLIN).minusWeeks(9).toInstant()));
        var old = done(quizzing.save(teacher, quiz.planned(quiz.plan().on(weeksAgo))));
        var copy = quizzing.quiz(teacher, quizzing.copy(teacher, old.id(), course));
        assertThat(copy.draft()).isTrue();
        assertThat(copy.plan().terms()).isEqualTo(terms);
        assertThat(copy.plan().content()).isEqualTo(old.plan().content());
    }

    @Test
    void everyStarterCanBeAssignedAsItIs() {
        var starters = quizzing.starters(teacher, course);
        assertThat(starters)
                .extracting(Quizzing.Offer::starter)
                .containsExactly(Starter.MIXED, Starter.ORDER, Starter.DIFFER);
        for (var offer : starters) {
            var quiz = assigned(begun(offer.content()));
            assertThat(quiz.draft()).isFalse();
            assertThat(quizzing.fit(teacher, course, offer.content()).apart())
                    .as(offer.starter().name())
                    .isTrue();
        }
    }

    @Test
    void whereNothingFitsTheConditionsThatShutAllOutAreNamed() {
        var content =
                Content.of(10)
                        .selecting(Selection.ALL.from(Optional.of(1700)).to(Optional.of(1701)));
        var fit = quizzing.fit(teacher, course, content);
        assertThat(fit.size()).isZero();
        assertThat(fit.emptying()).containsExactly(Content.Condition.YEARS);
        assertThat(quizzing.fit(teacher, course, content.without(Content.Condition.YEARS)).size())
                .isPositive();
    }

    @Test
    void whatIsChosenByHandIsAskedAsItStandsAndNothingElse() {
        var bank = quizzing.edition(teacher, begun(Content.of(1)).id()).bank().questions();
        var chosen = List.of(bank.get(40).id(), bank.get(2).id(), bank.get(300).id());
        var content = Content.of(10).choosing(chosen);
        var quiz = assigned(begun(content));
        assertThat(quiz.assigned().orElseThrow().questions()).isEqualTo(chosen);
        assertThat(content.size()).isEqualTo(3);
        assertThat(quizzing.fit(teacher, course, content).size()).isEqualTo(3);
    }

    @Test
    void aListThatIsEmptyOrNamesWhatIsGoneCannotBeAssigned() {
        var none = begun(Content.of(10).choosing(List.of()));
        assertThat(quizzing.assign(teacher, none.id(), none.version()))
                .isEqualTo(new Quizzing.Outcome.Refused(List.of(Unready.NONE_CHOSEN)));
        var gone = begun(Content.of(10).choosing(List.of(new QuestionId("when-year.no-such"))));
        assertThat(quizzing.assign(teacher, gone.id(), gone.version()))
                .isEqualTo(new Quizzing.Outcome.Refused(List.of(Unready.QUESTION_GONE)));
    }

    @Test
    void theListIsKeptWhileSomethingElseIsTried() {
        var listed = Content.of(10).choosing(List.of(new QuestionId("when-year.one")));
        var other = listed.drawn(Content.Drawn.OWN, listed.fixed());
        assertThat(other.size()).isEqualTo(10);
        assertThat(assigned(begun(other)).assigned().orElseThrow().questions())
                .hasSizeGreaterThan(10);
        assertThat(other.drawn(Content.Drawn.CHOSEN, other.fixed())).isEqualTo(listed);
    }
}

package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.dateline.browser.FreshData;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Overdue;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Showing.What;
import app.dateline.question.Answer;
import app.dateline.question.SampleAnswers;
import app.dateline.study.LearnerId;
import app.dateline.study.Selection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// Quizzes tried out as a student would write them.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class RehearsingTest {
    @Autowired private BeanFactory beans;
    @Autowired private Rehearsing rehearsing;
    @Autowired private Quizzing quizzing;
    @Autowired private Marks marks;
    @Autowired private Teaching teaching;
    @Autowired private Courses courses;
    @Autowired private DataSource source;
    @Autowired private SetClock.Hands clock;

    private LearnerId teacher = new LearnerId(UUID.randomUUID().toString());
    private CourseId course = new CourseId(UUID.randomUUID().toString());

    @BeforeEach
    void aCourse() {
        var room = new Schoolroom(beans);
        teacher = room.person(Role.INSTRUCTOR);
        course =
                teaching.begin(teacher, "HIST 214", Schoolroom.TOPIC, CourseDays.in(ZoneOffset.UTC))
                        .orElseThrow();
        courses.add(Member.fresh(course, room.person(), CourseRole.STUDENT, Instant.EPOCH));
    }

    private QuizId draft(Content content, UnaryOperator<Plan> change) {
        var id = quizzing.begin(teacher, course, "Quiz 1", content).orElseThrow();
        var quiz = quizzing.quiz(teacher, id);
        assertThat(quizzing.save(teacher, quiz.planned(change.apply(quiz.plan()))))
                .isInstanceOf(Quizzing.Outcome.Done.class);
        return id;
    }

    private Rehearsal rehearsal(QuizId quiz, int number) {
        return rehearsing.rehearse(teacher, quiz, number).orElseThrow();
    }

    private static void answer(Rehearsal rehearsal, int index, Answer answer) {
        rehearsal.answer(
                new Given(
                        UUID.randomUUID().toString(),
                        index,
                        Optional.of(answer),
                        Optional.empty()));
    }

    private static void answerAll(Rehearsal rehearsal) {
        var sheet = rehearsal.sheet();
        for (var i = 0; i < sheet.paper().size(); i++) {
            answer(rehearsal, i, SampleAnswers.of(sheet.question(i).task()).right().getFirst());
        }
    }

    /// How many rows each table has.
    private Map<String, Long> rows() throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = source.getConnection();
                var tables =
                        connection
                                .getMetaData()
                                .getTables(null, null, "%", new String[] {"TABLE"});
                var statement = connection.createStatement()) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                try (var count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(Behaviour.class)
    void aWholePaperIsWalkedAndNothingIsKept(Behaviour behaviour) throws SQLException {
        var quiz = draft(Content.of(5), p -> p.running(behaviour, true));
        var book = marks.book(teacher, course).grades();
        var before = rows();
        var rehearsal = rehearsal(quiz, 1);
        rehearsal.begin();
        answerAll(rehearsal);
        rehearsal.flag(1, true);
        rehearsal.move(2);
        var first = rehearsal.sheet().paper().answer(0).orElseThrow().answerId();
        rehearsal.check(0, first);
        assertThat(rehearsal.sheet().paper().checks(0)).hasSize(behaviour.checks() ? 1 : 0);
        var sheet = rehearsal.handIn();
        assertThat(sheet.paper().running()).isFalse();
        assertThat(sheet.paper().earned())
                .isCloseTo(behaviour == Behaviour.CERTAINTY ? 5 / 3.0 : 5, within(1e-9));
        assertThat(rows()).isEqualTo(before);
        assertThat(marks.book(teacher, course).grades()).isEqualTo(book);
        assertThat(quizzing.begun(teacher, quiz)).isFalse();
        assertThat(quizzing.quiz(teacher, quiz).draft()).isTrue();
    }

    @Test
    void theSameNumberDrawsTheSameAndAnotherAnother() {
        var quiz = draft(Content.of(10), p -> p);
        assertThat(rehearsal(quiz, 1).questions())
                .hasSize(10)
                .isEqualTo(rehearsal(quiz, 1).questions())
                .isNotEqualTo(rehearsal(quiz, 2).questions());
    }

    @Test
    void whatIsAssignedIsDrawnFromWhatItWasAssignedWith() {
        var quiz = draft(Content.of(5).drawn(Content.Drawn.SAME, List.of()), p -> p);
        var assigned =
                (Quizzing.Outcome.Done)
                        quizzing.assign(teacher, quiz, quizzing.quiz(teacher, quiz).version());
        assertThat(rehearsal(quiz, 1).questions())
                .containsExactlyInAnyOrderElementsOf(
                        assigned.quiz().assigned().map(a -> a.questions()).orElseThrow());
    }

    @Test
    void itCanBeWrittenOnAnyDayButOnlyForItsTime() {
        var quiz =
                draft(
                        Content.of(3),
                        p ->
                                p.on(
                                        p.terms()
                                                .limited(
                                                        Optional.of(Duration.ofMinutes(15)),
                                                        Overdue.HANDED_IN)));
        var rehearsal = rehearsal(quiz, 1);
        assertThat(rehearsal.front().mayBegin()).as("it opens on Monday").isFalse();
        rehearsal.begin();
        answerAll(rehearsal);
        assertThat(rehearsal.sheet().left()).contains(Duration.ofMinutes(15));
        clock.move(Duration.ofMinutes(15));
        assertThat(rehearsal.over()).isTrue();
        assertThat(rehearsal.sheet().paper().earned()).isEqualTo(3);
        rehearsal.begin();
        assertThat(rehearsal.running()).isTrue();
        assertThat(rehearsal.sheet().paper().open()).hasSize(3);
    }

    @Test
    void whatIsSeenIsWhatTheQuizShowsAndWhenItShowsIt() {
        var quiz = draft(Content.of(3), p -> p.showing(Showing.CAREFUL));
        var rehearsal = rehearsal(quiz, 1);
        answerAll(rehearsal);
        assertThat(rehearsal.sheet().disclosure().of(0)).isEmpty();
        rehearsal.handIn();
        assertThat(rehearsal.sheet().disclosure().whole())
                .containsExactlyInAnyOrder(What.RIGHT_OR_WRONG, What.MARK);
        rehearsal.closed(true);
        assertThat(rehearsal.sheet().disclosure().whole()).containsExactlyInAnyOrder(What.values());
    }

    @Test
    void whereNothingFitsThereIsNothingToWrite() {
        var quiz =
                draft(
                        Content.of(3)
                                .selecting(
                                        Selection.ALL
                                                .from(Optional.of(1700))
                                                .to(Optional.of(1701))),
                        p -> p);
        assertThat(rehearsing.rehearse(teacher, quiz, 1)).isEmpty();
    }

    @Test
    void whatIsNoAnswerIsRefusedAsOnAPaper() {
        var rehearsal = rehearsal(draft(Content.of(3), p -> p), 1);
        assertThatThrownBy(() -> answer(rehearsal, 7, new Answer.Chosen(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("questions 0 to 2; found 7");
        assertThatThrownBy(() -> answer(rehearsal, 0, new Answer.Chosen(99)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(rehearsal.sheet().paper().open()).hasSize(3);
    }
}

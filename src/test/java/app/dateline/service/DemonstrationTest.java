package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Role;
import app.dateline.classroom.quiz.Grade;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.Scoring;
import app.dateline.classroom.quiz.SimulatedQuizzes;
import app.dateline.service.Attending.Offer;
import app.dateline.study.LearnerId;
import app.dateline.study.Recalls;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/// A course with simulated students, as it comes and goes.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class DemonstrationTest {
    private static final Visit VISIT = new Visit("192.0.2.70", "Firefox on Linux", false);

    @Autowired private Demonstration demonstration;
    @Autowired private Marks marks;
    @Autowired private Papers papers;
    @Autowired private Editions editions;
    @Autowired private Teaching teaching;
    @Autowired private Attending attending;
    @Autowired private Courses courses;
    @Autowired private CodeGiving codeGiving;
    @Autowired private Resets resets;
    @Autowired private Signing signing;
    @Autowired private OwnData ownData;
    @Autowired private Recalls recalls;
    @Autowired private PaperSweep sweep;
    @Autowired private InstantSource clock;
    @Autowired private DataSource source;
    @Autowired private JdbcClient sql;
    @Autowired private BeanFactory beans;

    private LearnerId teacher;

    @BeforeEach
    void somebodyWhoTeaches() {
        teacher = new Schoolroom(beans).person(Role.INSTRUCTOR);
    }

    @AfterEach
    void clear() {
        demonstration.remove(teacher);
    }

    private CourseId loaded() {
        return demonstration.load(
                teacher, Schoolroom.TOPIC, ZoneId.of("Asia/Karachi"), Schoolroom.NAMES);
    }

    private Quiz quiz(Marks.Book book, SimulatedQuizzes which) {
        return book.quizzes().stream()
                .filter(q -> q.name().value().equals(which.name()))
                .findFirst()
                .orElseThrow();
    }

    private Map<Grade.State, Long> states(Marks.Book book, SimulatedQuizzes which) {
        return book.grades().of(quiz(book, which).id()).stream()
                .collect(Collectors.groupingBy(Grade::state, Collectors.counting()));
    }

    @Test
    void oneQuizIsOverWithMarksOneIsBeingWrittenAndOneIsToCome() {
        var course = loaded();
        var book = marks.book(teacher, course);
        assertThat(book.students()).hasSize(Demonstration.STUDENTS);
        assertThat(states(book, SimulatedQuizzes.OVER))
                .isEqualTo(Map.of(Grade.State.HANDED_IN, 22L, Grade.State.MISSED, 2L));
        assertThat(states(book, SimulatedQuizzes.RUNNING))
                .isEqualTo(
                        Map.of(
                                Grade.State.HANDED_IN, 14L,
                                Grade.State.WRITING, 3L,
                                Grade.State.NOT_BEGUN, 7L));
        assertThat(states(book, SimulatedQuizzes.TO_COME))
                .isEqualTo(Map.of(Grade.State.NOT_OPEN, 24L));
        var shares =
                book.grades().of(quiz(book, SimulatedQuizzes.OVER).id()).stream()
                        .flatMap(g -> g.share().stream())
                        .mapToDouble(s -> s)
                        .summaryStatistics();
        assertThat(shares.getAverage()).isBetween(0.3, 0.95);
        assertThat(shares.getMax() - shares.getMin()).isGreaterThan(0.3);
    }

    @Test
    void everyMarkComesOfTheLogAndNoLogRunsAheadOfTheClockOrBackward() {
        var book = marks.book(teacher, loaded());
        for (var quiz : book.quizzes()) {
            for (var paper : papers.of(quiz.id())) {
                var edition = editions.edition(paper.start().topic(), paper.start().revision());
                assertThat(paper.steps()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
                assertThat(paper.steps().getLast().at()).isBeforeOrEqualTo(clock.instant());
                assertThat(quiz.plan().terms().opens().orElseThrow())
                        .isBeforeOrEqualTo(paper.start().at());
                if (!paper.running()) {
                    IntStream.range(0, paper.size())
                            .forEach(i ->
                                    assertThat(paper.result(i))
                                            .contains(
                                                    Scoring.of(
                                                            paper, i, paper.question(edition, i))));
                    assertThat(paper.submitted().orElseThrow().at())
                            .isBefore(paper.start().deadline().orElseThrow());
                }
            }
        }
    }

    @Test
    void itIsLoadedOnceAndOnlyByWhoMayTeach() {
        assertThat(demonstration.newcomer(teacher)).isTrue();
        assertThat(demonstration.of(teacher)).isEmpty();
        var course = loaded();
        assertThat(loaded()).isEqualTo(course);
        assertThat(demonstration.of(teacher)).contains(course);
        assertThat(demonstration.newcomer(teacher)).isFalse();
        assertThat(attending.places(teacher)).hasSize(1);
        var student = new Schoolroom(beans).person();
        assertThatThrownBy(() ->
                        demonstration.load(
                                student, Schoolroom.TOPIC, ZoneId.of("UTC"), Schoolroom.NAMES))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void nobodySignsInAsOneOfThem() {
        var course = loaded();
        var administrator = new Schoolroom(beans).person(Role.ADMINISTRATOR);
        var one = teaching.course(teacher, course).in(CourseRole.STUDENT).getFirst().account();
        assertThatThrownBy(() -> resets.link(teacher, one.learner())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> resets.link(administrator, one.learner()))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> codeGiving.give(teacher, course, List.of(one.learner())))
                .isInstanceOf(NotThere.class);
        for (var password : List.of("", "nobody", "green ink on vellum")) {
            assertThat(signing.signIn(Optional.empty(), one.name().value(), password, VISIT))
                    .isNotInstanceOf(Entry.In.class);
        }
        assertThat(beans.getBean(Letting.class).enter(one.learner(), VISIT, false))
                .isEqualTo(new Entry.Wrong());
    }

    @Test
    void nobodyRealJoinsIt() {
        var course = loaded();
        var code = teaching.course(teacher, course).code().code();
        teaching.close(teacher, course, false);
        var student = new Schoolroom(beans).person();
        assertThat(attending.join(student, code, "192.0.2.71")).isEqualTo(new Offer.None());
        assertThat(teaching.course(teacher, course).in(CourseRole.STUDENT))
                .hasSize(Demonstration.STUDENTS);
    }

    @Test
    void whatTheyWroteIsNoEvidenceOfHowPeopleForget() {
        var before = recalls.count();
        var book = marks.book(teacher, loaded());
        sweep.sweep();
        assertThat(recalls.count()).isEqualTo(before);
        assertThat(papers.of(quiz(book, SimulatedQuizzes.OVER).id()))
                .isNotEmpty()
                .allSatisfy(p ->
                        assertThat(p.remembered())
                                .map(PaperStep.Remembered::evidence)
                                .contains(List.of()));
        assertThat(book.students())
                .allSatisfy(s -> assertThat(recalls.topics(s.account().learner())).isEmpty());
    }

    @Test
    void theSameSwitchRemovesItAndNoTraceIsLeftInAnyTable() throws SQLException {
        var before = everything();
        var course = loaded();
        assertThat(everything()).isNotEqualTo(before);
        var book = marks.book(teacher, course);
        marks.set(
                teacher,
                quiz(book, SimulatedQuizzes.OVER).id(),
                book.students().getFirst().account().learner(),
                Optional.of(1.0),
                "A mark by hand goes too.");
        assertThat(demonstration.remove(teacher)).isTrue();
        assertThat(everything()).isEqualTo(before);
        assertThat(demonstration.remove(teacher)).isFalse();
    }

    @Test
    void itGoesWithWhoAloneTeachesIt() {
        var course = loaded();
        ownData.erase(teacher);
        assertThat(courses.find(course)).isEmpty();
    }

    /// Every row of every table, as text.
    private Map<String, List<String>> everything() throws SQLException {
        var all = new TreeMap<String, List<String>>();
        try (var connection = source.getConnection();
                var tables =
                        connection
                                .getMetaData()
                                .getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                all.put(tables.getString("TABLE_NAME"), List.of());
            }
        }
        all.replaceAll((table, _) ->
                sql.sql("select * from " + table).query().listOfRows().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList());
        return all;
    }
}

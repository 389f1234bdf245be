package app.dateline.store;

import static app.dateline.classroom.AccountSamples.account;
import static app.dateline.classroom.quiz.PaperSamples.NOW;
import static app.dateline.classroom.quiz.PaperSamples.ofEachSort;
import static app.dateline.classroom.quiz.PaperSamples.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.classroom.Accounts;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseSamples;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Learners;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.HandedIn;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.QuizSamples;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.Terms;
import app.dateline.question.Answer;
import app.dateline.study.LearnerId;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the store promises of papers, on whichever engine it is run.
abstract class PapersContract extends QuizzesContract {
    @Autowired private Accounts everybody;
    @Autowired private Learners persons;
    @Autowired private Courses classes;
    @Autowired private Quizzes assignments;
    @Autowired private Papers papers;
    @Autowired private JdbcClient query;
    @Autowired private DataSource kept;

    private LearnerId writer() {
        var account = account(learner(), "p" + UUID.randomUUID());
        everybody.add(account, "hash");
        return account.learner();
    }

    private QuizId quiz() {
        var course = new CourseId(UUID.randomUUID().toString());
        classes.add(CourseSamples.course(course));
        var quiz =
                QuizSamples.draft(course, Plan.of(Content.of(3), Terms.open(QuizSamples.BERLIN)));
        assignments.add(quiz);
        return quiz.id();
    }

    private static PaperId fresh() {
        return new PaperId(UUID.randomUUID().toString());
    }

    private static PaperStep.Started start(int number) {
        return started(NOW.plusSeconds(number), number, Behaviour.DEFERRED, 3, Optional.empty());
    }

    private PaperId begun(QuizId quiz, LearnerId learner) {
        var id = fresh();
        assertThat(papers.begin(id, quiz, learner, start(1))).isTrue();
        return id;
    }

    @Test
    void everySortOfStepOfAPaperComesBackAsItWas() {
        var learner = writer();
        var quiz = quiz();
        var steps = ofEachSort(NOW, writer());
        var id = fresh();
        papers.begin(id, quiz, learner, (PaperStep.Started) steps.getFirst());
        steps.stream().skip(1).forEach(step -> assertThat(papers.append(id, step)).isTrue());
        var found = papers.find(id).orElseThrow();
        assertThat(found.steps()).isEqualTo(steps);
        assertThat(found.learner()).isEqualTo(learner);
        assertThat(found.quiz()).isEqualTo(quiz);
        assertThat(papers.claim(id)).contains(found);
        assertThat(papers.of(quiz)).containsExactly(found);
        assertThat(papers.of(learner)).containsExactly(found);
        assertThat(papers.of(quiz, learner)).containsExactly(found);
        assertThat(papers.of(quiz, writer())).isEmpty();
    }

    @Test
    void anAnswerSentTwiceIsWrittenOnceAndSaysSo() {
        var id = begun(quiz(), writer());
        var answer =
                new PaperStep.Answered(
                        NOW, "a", 0, Optional.of(new Answer.Chosen(1)), Optional.empty());
        assertThat(papers.append(id, answer)).isTrue();
        assertThat(papers.append(id, answer)).isFalse();
        assertThat(papers.find(id).orElseThrow().steps()).hasSize(2);
    }

    @Test
    void ofManyWhoBeginAtOnceOneDoesAndASecondPaperComesAfterTheFirst()
            throws InterruptedException {
        var quiz = quiz();
        var learner = writer();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var done =
                    threads.invokeAll(
                            IntStream.range(0, 16)
                                    .mapToObj(i ->
                                            (Callable<Boolean>)
                                                    () ->
                                                            papers.begin(
                                                                    fresh(),
                                                                    quiz,
                                                                    learner,
                                                                    start(1 + i % 2)))
                                    .toList());
            assertThat(done.stream().filter(d -> Boolean.TRUE.equals(d.resultNow()))).hasSize(1);
        }
        var first = papers.of(quiz, learner).getFirst();
        papers.append(first.id(), new PaperStep.Submitted(NOW, HandedIn.BY_STUDENT));
        assertThat(papers.begin(fresh(), quiz, learner, start(first.start().number())))
                .as("the same number again")
                .isFalse();
        assertThat(papers.begin(fresh(), quiz, learner, start(3))).isTrue();
        assertThat(papers.of(quiz, learner)).hasSize(2);
        assertThat(papers.of(learner).getFirst().start().number()).isEqualTo(3);
    }

    @Test
    void whatRunsAndWhatIsNoMemoryYetIsFound() {
        var quiz = quiz();
        var id = begun(quiz, writer());
        assertThat(papers.running()).contains(id);
        assertThat(papers.running(quiz)).isTrue();
        assertThat(papers.unremembered(quiz)).isEmpty();
        papers.append(id, new PaperStep.Submitted(NOW, HandedIn.TIME_UP));
        assertThat(papers.running()).doesNotContain(id);
        assertThat(papers.running(quiz)).isFalse();
        assertThat(papers.unremembered()).contains(quiz);
        assertThat(papers.unremembered(quiz)).containsExactly(id);
        papers.append(id, new PaperStep.Remembered(NOW, List.of()));
        assertThat(papers.unremembered()).doesNotContain(quiz);
        assertThat(papers.unremembered(quiz)).isEmpty();
    }

    @Test
    void aPaperGoesWithItsStudentAndWithItsQuiz() {
        var quiz = quiz();
        var learner = writer();
        var id = begun(quiz, learner);
        var other = begun(quiz, writer());
        persons.erase(learner);
        assertThat(papers.find(id)).isEmpty();
        assertThat(papers.find(other)).isPresent();
        assertThatThrownBy(() -> papers.append(id, new PaperStep.Moved(NOW, "m", 1)))
                .isInstanceOf(NoSuchElementException.class);
        assignments.remove(quiz);
        assertThat(papers.find(other)).isEmpty();
    }

    @Test
    void aCommentOutlivesWhoMadeItWithNoTraceOfThem() throws SQLException {
        var student = writer();
        var teacher = writer();
        var id = begun(quiz(), student);
        var comment =
                new PaperStep.Commented(
                        NOW, "c", Optional.of(1), "Well argued", Optional.of(teacher));
        papers.append(id, comment);
        assertThat(papers.find(id).orElseThrow().comments()).containsExactly(comment);
        assertThat(traces(student)).isNotEmpty();
        assertThat(traces(teacher)).contains("paper_step.by_learner");
        persons.erase(teacher);
        assertThat(papers.find(id).orElseThrow().comments())
                .containsExactly(comment.by(Optional.empty()));
        assertThat(traces(teacher)).isEmpty();
    }

    /// Every personal column in which the id of a learner stands somewhere.
    private List<String> traces(LearnerId learner) throws SQLException {
        return new PersonalData(kept)
                .columns().stream()
                        .filter(column -> {
                            var of = column.split("[.]", 2);
                            return query.sql(
                                                    "select count(*) from %s where cast(%s as text) like :id"
                                                            .formatted(of[0], of[1]))
                                            .param("id", "%" + learner.value() + "%")
                                            .query(Long.class)
                                            .single()
                                    > 0;
                        })
                        .toList();
    }
}

package app.dateline.store;

import static app.dateline.classroom.AccountSamples.account;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.Accounts;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseSamples;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Learners;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.quiz.Assigned;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Exemption;
import app.dateline.classroom.quiz.HandMark;
import app.dateline.classroom.quiz.HandMarks;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizSamples;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.Terms;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the store promises of quizzes, on whichever engine it is run.
abstract class QuizzesContract extends CoursesContract {
    private static final Instant NOW = Instant.parse("2026-11-30T07:00:00.123Z");

    @Autowired private Accounts everybody;
    @Autowired private Learners persons;
    @Autowired private Courses classes;
    @Autowired private Quizzes quizzes;
    @Autowired private HandMarks marks;

    private LearnerId student() {
        var account = account(learner(), "q" + UUID.randomUUID());
        everybody.add(account, "hash");
        return account.learner();
    }

    private Quiz kept(Plan plan) {
        var course = new CourseId(UUID.randomUUID().toString());
        classes.add(CourseSamples.course(course));
        var quiz = QuizSamples.draft(course, plan);
        quizzes.add(quiz);
        return quiz;
    }

    @Test
    void aQuizComesBackAsItWasDecided() {
        var quiz = kept(QuizSamples.full(student()));
        assertThat(quizzes.find(quiz.id())).contains(quiz);
        assertThat(quizzes.claim(quiz.id())).contains(quiz);
        assertThat(quizzes.of(quiz.course())).containsExactly(quiz);

        var assigned =
                quiz.assigned(
                        Optional.of(new Assigned(NOW, "r1", -7, List.of(QuizSamples.question(3)))));
        assertThat(quizzes.put(assigned)).isTrue();
        var found = quizzes.find(quiz.id()).orElseThrow();
        assertThat(found.assigned()).isEqualTo(assigned.assigned());
        assertThat(found.version()).isEqualTo(quiz.version() + 1);
        assertThat(quizzes.assigned()).contains(found);
    }

    @Test
    void ofTwoWhoChangeAQuizAtTheSameTimeTheLaterIsToldAndUndoesNothing() {
        var quiz = kept(Plan.of(Content.of(10), Terms.open(QuizSamples.BERLIN)));
        assertThat(quizzes.put(quiz.called(new ShownName("Mine")))).isTrue();
        var other = quiz.planned(QuizSamples.full(student()));
        assertThat(quizzes.put(other)).isFalse();
        var kept = quizzes.find(quiz.id()).orElseThrow();
        assertThat(kept.name().value()).isEqualTo("Mine");
        assertThat(kept.plan()).isEqualTo(quiz.plan());
    }

    @Test
    void theExemptionOfAStudentGoesWithThem() {
        var student = student();
        var quiz = kept(QuizSamples.full(student));
        persons.erase(student);
        assertThat(quizzes.find(quiz.id()).orElseThrow().plan().exemptions())
                .extracting(Exemption::whom)
                .containsExactly(new Exemption.For.Group("B"));
    }

    @Test
    void marksSetByHandAreKeptInTheirOrderAndOutliveWhoSetThem() {
        var student = student();
        var teacher = student();
        var quiz = kept(QuizSamples.full(student)).id();
        var first =
                new HandMark(
                        UUID.randomUUID().toString(),
                        student,
                        NOW,
                        Optional.of(teacher),
                        Optional.of(0.85),
                        "on paper");
        var back =
                new HandMark(
                        UUID.randomUUID().toString(),
                        student,
                        NOW.plusMillis(1),
                        Optional.of(teacher),
                        Optional.empty(),
                        "");
        marks.add(quiz, back);
        marks.add(quiz, first);
        assertThat(marks.of(quiz)).containsExactly(first, back);
        persons.erase(teacher);
        assertThat(marks.of(quiz)).extracting(HandMark::by).containsOnly(Optional.empty());
        persons.erase(student);
        assertThat(marks.of(quiz)).isEmpty();
    }

    @Test
    void aRemovedQuizIsGone() {
        var quiz = kept(QuizSamples.full(student()));
        quizzes.remove(quiz.id());
        assertThat(quizzes.find(quiz.id())).isEmpty();
        assertThat(quizzes.of(quiz.course())).isEmpty();
    }
}

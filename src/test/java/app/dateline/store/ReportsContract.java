package app.dateline.store;

import static app.dateline.classroom.AccountSamples.account;
import static app.dateline.classroom.report.ReportSamples.answer;
import static app.dateline.classroom.report.ReportSamples.open;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.Accounts;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseSamples;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Learners;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.QuizSamples;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.Request;
import app.dateline.classroom.quiz.Requests;
import app.dateline.classroom.quiz.Terms;
import app.dateline.classroom.report.Report;
import app.dateline.classroom.report.ReportSamples;
import app.dateline.classroom.report.Reports;
import app.dateline.study.LearnerId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the store promises of reports, on whichever engine it is run.
abstract class ReportsContract extends PapersContract {
    @Autowired private Accounts everybody;
    @Autowired private Learners persons;
    @Autowired private Courses classes;
    @Autowired private Quizzes assignments;
    @Autowired private Reports reports;
    @Autowired private Requests requests;

    private LearnerId author() {
        var account = account(learner(), "r" + UUID.randomUUID());
        everybody.add(account, "hash");
        return account.learner();
    }

    private Report of(LearnerId learner) {
        return reports.of(learner).getFirst();
    }

    @Test
    void aReportComesBackAsItWasAndSoDoesItsAnswer() {
        var learner = learner();
        var course = new CourseId(UUID.randomUUID().toString());
        classes.add(CourseSamples.course(course));
        var quiz =
                QuizSamples.draft(course, Plan.of(Content.of(3), Terms.open(QuizSamples.BERLIN)));
        assignments.add(quiz);
        var report = open(learner, "asked-in-a-quiz", Optional.of(quiz.id()));
        reports.add(report);
        assertThat(reports.of(learner)).containsExactly(report);
        assertThat(reports.open(report.topic())).contains(report);
        assertThat(reports.open(quiz.id())).isEqualTo(1);

        var answer = answer(author());
        assertThat(reports.answer(Set.of(report.id()), answer)).isEqualTo(1);
        assertThat(of(learner).answered()).contains(answer);
        assertThat(reports.open(report.topic())).doesNotContain(report);
        assertThat(reports.open(quiz.id())).isZero();
        assertThat(reports.answer(Set.of(report.id()), answer(author())))
                .as("whoever answers first answers")
                .isZero();
        assertThat(of(learner).answered()).contains(answer);
    }

    @Test
    void aRequestComesBackAsItWasAndIsDecidedOnce() {
        var student = author();
        var teacher = author();
        var course = new CourseId(UUID.randomUUID().toString());
        classes.add(CourseSamples.course(course));
        var quiz =
                QuizSamples.draft(course, Plan.of(Content.of(3), Terms.open(QuizSamples.BERLIN)));
        assignments.add(quiz);
        var request =
                new Request(
                        UUID.randomUUID().toString(),
                        quiz.id(),
                        student,
                        ReportSamples.AT,
                        "Ten minutes more",
                        Optional.empty());
        requests.add(request);
        assertThat(requests.open(quiz.id())).containsExactly(request);
        assertThat(requests.of(quiz.id(), student)).containsExactly(request);
        assertThat(requests.of(student)).containsExactly(request);
        assertThat(requests.takeBack(teacher, request.id())).isFalse();

        var answer =
                new Request.Answered(
                        ReportSamples.AT.plusSeconds(60), Optional.of(teacher), true, "");
        assertThat(requests.answer(quiz.id(), request.id(), answer)).isTrue();
        assertThat(requests.answer(quiz.id(), request.id(), answer)).isFalse();
        assertThat(requests.takeBack(student, request.id())).isFalse();
        assertThat(requests.open(quiz.id())).isEmpty();
        assertThat(requests.of(student).getFirst().answered()).contains(answer);
        persons.erase(teacher);
        assertThat(requests.of(student).getFirst().answered().orElseThrow().by()).isEmpty();
    }

    @Test
    void onlyItsOwnLearnerTakesAReportBackAndOnlyUntilItIsAnswered() {
        var learner = learner();
        var report = open(learner);
        reports.add(report);
        assertThat(reports.takeBack(learner(), report.id())).isFalse();
        reports.answer(Set.of(report.id()), answer(author()));
        assertThat(reports.takeBack(learner, report.id())).isFalse();

        var other = open(learner, "other", Optional.empty());
        reports.add(other);
        assertThat(reports.takeBack(learner, other.id())).isTrue();
        assertThat(reports.of(learner)).hasSize(1);
    }

    @Test
    void anAnswerStaysWithoutANameWhenItsAuthorIsErased() {
        var learner = learner();
        var author = author();
        var report = open(learner);
        reports.add(report);
        reports.answer(Set.of(report.id()), answer(author));
        persons.erase(author);
        var answered = of(learner).answered().orElseThrow();
        assertThat(answered.by()).isEmpty();
        assertThat(answered.words()).isEqualTo(answer(author).words());
    }

    @Test
    void aGuestsReportsAreTheAccountsThatTheyBecome() {
        var guest = learner();
        var account = author();
        var report = open(guest);
        reports.add(report);
        reports.hand(guest, account);
        assertThat(reports.of(guest)).isEmpty();
        assertThat(of(account).id()).isEqualTo(report.id());
    }
}

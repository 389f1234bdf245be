package app.dateline.service;

import static app.dateline.service.Schoolroom.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Terms;
import app.dateline.classroom.report.Report;
import app.dateline.classroom.report.Report.Reason;
import app.dateline.classroom.report.Report.Verdict;
import app.dateline.question.Question;
import app.dateline.service.Reporting.About;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class ReportingTest {
    @Autowired private ApplicationContext beans;
    @Autowired private Reporting reporting;
    @Autowired private Editions editions;
    @Autowired private Taking taking;
    @Autowired private Teaching teaching;
    @Autowired private Courses courses;
    @Autowired private Agenda agenda;
    @Autowired private SetClock.Hands clock;

    private Schoolroom room;
    private LearnerId learner;
    private LearnerId author;

    @BeforeEach
    void begin() {
        room = new Schoolroom(beans);
        learner = room.person();
        author = room.person(Role.AUTHOR);
        reporting.answer(author, TOPIC, ids(), Verdict.STANDS, "Of an earlier test.");
    }

    private List<Question> questions() {
        return editions.current(TOPIC).bank().questions();
    }

    private About about(int question) {
        return about(question, Optional.empty());
    }

    private About about(int question, Optional<PaperId> paper) {
        return new About(
                TOPIC,
                editions.current(TOPIC).revision(),
                questions().get(question).id().value(),
                paper);
    }

    private Set<String> ids() {
        return reporting.open(author, TOPIC).stream()
                .flatMap(i -> i.reports().stream())
                .map(Report::id)
                .collect(Collectors.toSet());
    }

    @Test
    void aReportReachesTheAuthorAndItsAnswerTheLearner() {
        assertThat(reporting.report(learner, about(0), Reason.KEY, " It was 1948. ")).isTrue();
        assertThat(reporting.waiting(author, TOPIC)).isEqualTo(1);
        assertThat(reporting.waiting(learner, TOPIC)).isZero();
        var item = reporting.open(author, TOPIC).getFirst();
        assertThat(item.question()).contains(questions().getFirst());
        assertThat(item.asked()).isTrue();
        assertThat(item.changed()).isFalse();
        assertThat(item.reports().getFirst().words()).isEqualTo("It was 1948.");

        assertThat(reporting.answer(author, TOPIC, ids(), Verdict.STANDS, "Khan has 1949."))
                .isEqualTo(1);
        assertThat(reporting.waiting(author, TOPIC)).isZero();
        assertThat(reporting.news(learner)).isEqualTo(1);
        assertThat(
                        reporting
                                .standing(learner, about(0))
                                .orElseThrow()
                                .answered()
                                .orElseThrow()
                                .words())
                .isEqualTo("Khan has 1949.");
        clock.move(Duration.ofDays(15));
        assertThat(reporting.news(learner)).as("no news for ever").isZero();
        assertThat(reporting.own(learner)).hasSize(1);
    }

    @Test
    void whatIsReportedByMostComesFirstAndAnAnswerIsOnlyToWhatWasSeen() {
        reporting.report(learner, about(0), Reason.SLIP, "");
        reporting.report(room.person(), about(1), Reason.KEY, "");
        reporting.report(room.person(), about(1), Reason.UNCLEAR, "");
        var open = reporting.open(author, TOPIC);
        assertThat(open)
                .extracting(Reporting.Item::id)
                .containsExactly(about(1).item(), about(0).item());
        var seen = ids();
        var late = room.person();
        reporting.report(late, about(1), Reason.KEY, "");
        assertThat(reporting.answer(author, TOPIC, seen, Verdict.MENDED, "")).isEqualTo(3);
        assertThat(reporting.open(author, TOPIC)).hasSize(1);
        assertThat(reporting.news(late)).isZero();
    }

    @Test
    void theLaterOfTwoReportsOfOneThingStands() {
        reporting.report(learner, about(0), Reason.KEY, "one");
        reporting.report(learner, about(0), Reason.SLIP, "other");
        assertThat(reporting.own(learner)).hasSize(1);
        assertThat(reporting.standing(learner, about(0)).orElseThrow().words()).isEqualTo("other");
    }

    @Test
    void whoReportsTooMuchIsAskedToWait() {
        for (var i = 0; i < Reporting.A_DAY; i++) {
            assertThat(reporting.report(learner, about(i), Reason.KEY, "")).isTrue();
        }
        assertThat(reporting.report(learner, about(50), Reason.KEY, "")).isFalse();
        assertThat(reporting.own(learner)).hasSize(Reporting.A_DAY);
        clock.move(Duration.ofDays(1));
        assertThat(reporting.report(learner, about(50), Reason.KEY, "")).isTrue();
    }

    @Test
    void whatIsNotThereOrOnNoPaperOfTheirsCannotBeReported() {
        var revision = editions.current(TOPIC).revision();
        assertThatThrownBy(() ->
                        reporting.report(
                                learner,
                                new About(TOPIC, revision, "none", Optional.empty()),
                                Reason.KEY,
                                ""))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() ->
                        reporting.report(
                                learner,
                                new About(TOPIC, "none", about(0).item(), Optional.empty()),
                                Reason.KEY,
                                ""))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() ->
                        reporting.report(
                                learner,
                                about(0, Optional.of(new PaperId(UUID.randomUUID().toString()))),
                                Reason.KEY,
                                ""))
                .isInstanceOf(NotThere.class);
        assertThat(reporting.own(learner)).isEmpty();
    }

    @Test
    void whoTeachesReadsOfTheReportsOfTheirQuizOnToday() {
        var teacher = room.person(Role.INSTRUCTOR);
        var course =
                teaching.begin(teacher, "HIST 214", TOPIC, CourseDays.in(ZoneOffset.UTC))
                        .orElseThrow();
        courses.add(Member.fresh(course, learner, CourseRole.STUDENT, Instant.EPOCH));
        var quiz =
                room.quiz(
                        course,
                        Plan.of(
                                Content.of(1).drawn(Content.Drawn.SAME, List.of()),
                                Terms.open(ZoneOffset.UTC)),
                        List.of(questions().getFirst().id()));
        var paper = taking.start(learner, quiz).orElseThrow();
        assertThatThrownBy(() ->
                        reporting.report(
                                room.person(), about(0, Optional.of(paper)), Reason.KEY, ""))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() ->
                        reporting.report(learner, about(1, Optional.of(paper)), Reason.KEY, ""))
                .as("was not asked on it")
                .isInstanceOf(NotThere.class);
        reporting.report(learner, about(0, Optional.of(paper)), Reason.KEY, "");
        assertThat(agenda.needs(teacher))
                .anySatisfy(need ->
                        assertThat(need)
                                .isInstanceOfSatisfying(
                                        Agenda.Need.Reported.class,
                                        r -> assertThat(r.reports()).isEqualTo(1)));
        reporting.answer(author, TOPIC, ids(), Verdict.MENDED, "");
        assertThat(agenda.needs(teacher)).noneMatch(Agenda.Need.Reported.class::isInstance);
    }
}

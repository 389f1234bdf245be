package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.Role;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.HandPicked;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.WarmUp;
import app.dateline.classroom.quiz.Weakness;
import app.dateline.question.Fact;
import app.dateline.study.DisputePolicy;
import app.dateline.study.LearnerId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// What a class of simulated students does not hold yet.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class WeaknessesTest {
    @Autowired private ApplicationContext beans;
    @Autowired private Weaknesses weaknesses;
    @Autowired private Demonstration demonstration;
    @Autowired private Editions editions;
    @Autowired private Quizzes quizzes;

    private LearnerId teacher;
    private CourseId course;

    @BeforeEach
    void load() {
        teacher = new Schoolroom(beans).person(Role.INSTRUCTOR);
        course = demonstration.load(teacher, Schoolroom.TOPIC, ZoneOffset.UTC, Schoolroom.NAMES);
    }

    @Test
    void whoTeachesSeesWhatTheClassHoldsLeast() {
        var lacks = weaknesses.lacks(teacher, 3);
        assertThat(lacks).singleElement().extracting(l -> l.course().id()).isEqualTo(course);
        assertThat(lacks.getFirst().weak())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(3)
                .allSatisfy(weak -> {
                    assertThat(weak.students()).isGreaterThanOrEqualTo(Weakness.FEWEST);
                    assertThat(weak.right()).isLessThan(weak.students());
                    assertThat(weak.question().facts()).contains(Fact.of(weak.fact()));
                });
        var other = new Schoolroom(beans).person(Role.INSTRUCTOR);
        assertThat(weaknesses.lacks(other, 3)).isEmpty();
        assertThatThrownBy(() -> weaknesses.of(other, course, 3)).isInstanceOf(NotThere.class);
    }

    @Test
    void aWarmUpIsADraftThatAsksTheWeakestFirstAndGivesNothingAway() {
        var weak = weaknesses.of(teacher, course, WarmUp.MOST);
        var quiz =
                quizzes.find(weaknesses.warmUp(teacher, course, "Warm-up").orElseThrow())
                        .orElseThrow();
        assertThat(quiz.draft()).isTrue();
        assertThat(quiz.plan().behaviour()).isEqualTo(Behaviour.IMMEDIATE);
        var content = quiz.plan().content();
        assertThat(content.byHand()).isTrue();
        var picked =
                new HandPicked(
                        content.fixed(),
                        DisputePolicy.BY_SOURCE,
                        editions.current(Schoolroom.TOPIC));
        assertThat(picked.qualms()).isEmpty();
        assertThat(picked.questions()).isNotEmpty().hasSizeLessThanOrEqualTo(WarmUp.MOST);
        assertThat(picked.questions().getFirst().facts())
                .containsExactly(Fact.of(weak.getFirst().fact()));
        assertThat(weaknesses.warmUp(teacher, course, " ")).as("no name").isEmpty();
    }
}

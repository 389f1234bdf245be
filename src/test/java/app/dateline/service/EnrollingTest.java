package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.classroom.Account;
import app.dateline.classroom.AccountName;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.ListFault;
import app.dateline.classroom.Role;
import app.dateline.classroom.ShownName;
import app.dateline.service.Enrolling.Outcome;
import app.dateline.service.Enrolling.Reading;
import app.dateline.study.LearnerId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// The class list of a course and the groups of its students.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class EnrollingTest {
    private static final String AT = "192.0.2.60";

    @Autowired private Enrolling enrolling;
    @Autowired private Teaching teaching;
    @Autowired private Attending attending;
    @Autowired private OwnData ownData;
    @Autowired private Accounts accounts;
    @Autowired private Guests guests;
    @Autowired private BeanFactory beans;

    private LearnerId teacher;
    private CourseId course;

    @BeforeEach
    void aCourse() {
        teacher = new Schoolroom(beans).person(Role.INSTRUCTOR);
        course =
                teaching.begin(teacher, "HIST 214", Schoolroom.TOPIC, CourseDays.in(ZoneOffset.UTC))
                        .orElseThrow();
    }

    /// Somebody who joins under a name that is shown.
    private LearnerId joined(String shown) {
        var learner = guests.welcome().learner();
        accounts.add(
                new Account(
                        learner,
                        new AccountName("n" + UUID.randomUUID()),
                        new ShownName(shown),
                        Set.of(),
                        Instant.EPOCH),
                "hash");
        join(learner);
        return learner;
    }

    private void join(LearnerId learner) {
        attending.join(learner, teaching.course(teacher, course).code().code(), AT);
    }

    private Reading.Preview preview(String list) {
        return (Reading.Preview)
                enrolling.read(teacher, course, list.getBytes(StandardCharsets.UTF_8));
    }

    private Enrolling.Taken taken(String list) {
        return ((Outcome.Done) enrolling.take(teacher, course, preview(list))).taken();
    }

    private Optional<String> group(LearnerId student) {
        return teaching.course(teacher, course).in(CourseRole.STUDENT).stream()
                .filter(p -> p.account().learner().equals(student))
                .findFirst()
                .orElseThrow()
                .member()
                .group();
    }

    private List<String> missing() {
        return enrolling.missing(teacher, course).stream().map(e -> e.name().value()).toList();
    }

    @Test
    void aPreviewChangesNothing() {
        var anna = joined("Anna Reuter");
        assertThat(preview("name,group\nAnna Reuter,A\nMira Voss,B\n").changes()).hasSize(2);
        assertThat(missing()).isEmpty();
        assertThat(group(anna)).isEmpty();
    }

    @Test
    void whoIsThereAndWhoComesLaterIsInTheGroupOfTheList() {
        var anna = joined("Anna Reuter");
        var done = taken("name,group\nAnna Reuter,A\nMira Voss,B\nJan Berg,B\n");
        assertThat(done.added()).isEqualTo(3);
        assertThat(group(anna)).contains("A");
        assertThat(missing()).containsExactly("Jan Berg", "Mira Voss");
        assertThat(group(joined("Mira Voss"))).contains("B");
        assertThat(missing()).containsExactly("Jan Berg");
        assertThat(group(joined("Somebody Else"))).isEmpty();
        assertThat(preview("name,group\nAnna Reuter,A\nMira Voss,B\n").changesNothing()).isTrue();
    }

    @Test
    void whoSignsInByTheNameOfTheListIsFoundWhateverTheyCallThemselves() {
        var learner = guests.welcome().learner();
        var called = "n" + UUID.randomUUID();
        accounts.add(
                new Account(
                        learner,
                        new AccountName(called),
                        new ShownName("Mimi"),
                        Set.of(),
                        Instant.EPOCH),
                "hash");
        taken("name,group,sign-in name\nMira Voss,B," + called + "\n");
        join(learner);
        assertThat(group(learner)).contains("B");
        assertThat(missing()).isEmpty();
        assertThat(ownData.file(learner)).contains("onTheClassList", "Mira Voss");
    }

    @Test
    void allThatWasTakenOverIsTakenBack() {
        var anna = joined("Anna Reuter");
        enrolling.group(teacher, course, anna, "Z");
        taken("name,group\nMira Voss,B\n");
        var second = taken("name,group\nAnna Reuter,A\nMira Voss,C\nJan Berg,B\n");
        assertThat(second.added()).isEqualTo(2);
        assertThat(second.changed()).isEqualTo(1);
        assertThat(enrolling.undo(teacher, course, second)).isTrue();
        assertThat(group(anna)).contains("Z");
        assertThat(enrolling.missing(teacher, course))
                .singleElement()
                .satisfies(e -> assertThat(e.group()).contains("B"));
        assertThat(enrolling.undo(teacher, course, second)).as("once").isFalse();
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        var anna = joined("Anna Reuter");
        var first = taken("name,group\nAnna Reuter,A\nMira Voss,B\n");
        enrolling.group(teacher, course, anna, "B");
        assertThat(enrolling.undo(teacher, course, first)).isFalse();
        assertThat(group(anna)).contains("B");
        assertThat(missing()).containsExactly("Mira Voss");
        var second = taken("name,group\nJan Berg,A\n");
        joined("Jan Berg");
        assertThat(enrolling.undo(teacher, course, second)).isFalse();
    }

    @Test
    void aListThatWasLookedAtBeforeSomebodyCameIsLookedAtAnew() {
        var seen = preview("name,group\nAnna Reuter,A\n");
        var anna = joined("Anna Reuter");
        assertThat(enrolling.take(teacher, course, seen))
                .isInstanceOfSatisfying(
                        Outcome.Changed.class,
                        changed ->
                                assertThat(((Reading.Preview) changed.now()).changes())
                                        .singleElement()
                                        .satisfies(c -> assertThat(c.here()).isPresent()));
        assertThat(group(anna)).isEmpty();
        assertThat(missing()).isEmpty();
    }

    @Test
    void faultsOfTheFileAndOfTheListAreToldTogether() {
        taken("name,sign-in name\nJan Berg,j.berg\nJan Berg,j.berg.2\n");
        var reading =
                enrolling.read(
                        teacher,
                        course,
                        "name,group\nMira,=1\nJan Berg,A\nTom,A\ntom,B\n"
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Faulty.class,
                        faulty ->
                                assertThat(faulty.faults())
                                        .extracting(ListFault::line, ListFault::kind)
                                        .containsExactly(
                                                org.assertj.core.api.Assertions.tuple(
                                                        2, ListFault.Kind.FORMULA),
                                                org.assertj.core.api.Assertions.tuple(
                                                        3, ListFault.Kind.NAMESAKES),
                                                org.assertj.core.api.Assertions.tuple(
                                                        5, ListFault.Kind.TWICE)));
    }

    @Test
    void aGroupSetByHandIsInTheListToo() {
        var anna = joined("Anna Reuter");
        taken("name,group\nAnna Reuter,A\n");
        assertThat(enrolling.group(teacher, course, anna, "  B ")).isTrue();
        assertThat(group(anna)).contains("B");
        assertThat(preview("name,group\nAnna Reuter,B\n").changesNothing()).isTrue();
        assertThat(enrolling.group(teacher, course, anna, "x".repeat(81))).isFalse();
        assertThat(enrolling.group(teacher, course, anna, " ")).isTrue();
        assertThat(group(anna)).isEmpty();
        assertThatThrownBy(() -> enrolling.group(teacher, course, teacher, "A"))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void whoLeavesIsExpectedAgainAndComesBackIntoTheGroup() {
        taken("name,group\nAnna Reuter,A\n");
        var anna = joined("Anna Reuter");
        assertThat(missing()).isEmpty();
        attending.leave(anna, course);
        assertThat(missing()).containsExactly("Anna Reuter");
        join(anna);
        assertThat(group(anna)).contains("A");
        teaching.remove(teacher, course, anna);
        assertThat(missing()).containsExactly("Anna Reuter");
    }

    @Test
    void whoIsExpectedCanBeTakenOffAndWhoIsThereCannot() {
        taken("name\nAnna Reuter\n");
        var id = enrolling.missing(teacher, course).getFirst().id();
        joined("Anna Reuter");
        assertThat(enrolling.drop(teacher, course, id)).isFalse();
        taken("name\nMira Voss\n");
        assertThat(
                        enrolling.drop(
                                teacher,
                                course,
                                enrolling.missing(teacher, course).getFirst().id()))
                .isTrue();
        assertThat(missing()).isEmpty();
    }

    @Test
    void whoIsErasedIsOffTheList() {
        taken("name,group\nAnna Reuter,A\n");
        var anna = joined("Anna Reuter");
        ownData.erase(anna);
        assertThat(missing()).isEmpty();
        assertThat(preview("name,group\nAnna Reuter,A\n").changesNothing()).isFalse();
    }
}

package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.classroom.AccountName;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Course;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Limit;
import app.dateline.classroom.Limit.Tries;
import app.dateline.classroom.Member;
import app.dateline.classroom.PersonalCodes;
import app.dateline.classroom.Role;
import app.dateline.classroom.Throttles;
import app.dateline.service.CodeGiving.Slip;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// Personal codes: given by an instructor, and signed in by.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class CodeGivingTest {
    private static final Visit VISIT = new Visit("192.0.2.31", "Firefox on Linux", false);

    @Autowired private CodeGiving giving;
    @Autowired private Signing signing;
    @Autowired private Resets resets;
    @Autowired private MyAccount mine;
    @Autowired private Accounts accounts;
    @Autowired private Courses courses;
    @Autowired private PersonalCodes codes;
    @Autowired private PasswordHashing hashing;
    @Autowired private Throttles throttles;
    @Autowired private SetClock.Hands clock;
    @Autowired private BeanFactory beans;

    private LearnerId instructor;
    private LearnerId student;
    private CourseId course;

    @BeforeEach
    void aCourse() {
        var room = new Schoolroom(beans);
        instructor = room.person(Role.INSTRUCTOR);
        student = room.person();
        course = room.course(student);
        courses.add(Member.fresh(course, instructor, CourseRole.INSTRUCTOR, Instant.EPOCH));
    }

    private Slip given() {
        return giving.give(instructor, course, List.of(student)).getFirst();
    }

    private Entry signIn(Slip slip) {
        return signIn(slip.account().name(), slip.code().value());
    }

    private Entry signIn(AccountName name, String typed) {
        return signing.signIn(Optional.empty(), name.value(), typed, VISIT);
    }

    private boolean isIn(Entry entry) {
        return entry instanceof Entry.In in && signing.known(in.secret()).isPresent();
    }

    @Test
    void aStudentSignsInByTheCodeHoweverTheyTypeItAndOnlyItsHashIsKept() {
        var slip = given();
        assertThat(isIn(signIn(slip))).isTrue();
        var typed = slip.code().value().toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(isIn(signIn(slip.account().name(), typed))).isTrue();
        assertThat(codes.hash(student).orElseThrow())
                .startsWith("$argon2id$")
                .doesNotContain(slip.code().value());
        assertThat(giving.students(instructor, course))
                .singleElement()
                .satisfies(s -> assertThat(s.since()).contains(clock.instant()));
    }

    @Test
    void aWrongCodeReadsAsAnUnknownNameAndBothAreMadeToWaitAlike() {
        var slip = given();
        var unknown = new AccountName("nobody-of-that-name");
        for (var name : List.of(slip.account().name(), unknown)) {
            assertThat(signIn(name, "ABCD-2345")).isEqualTo(new Entry.Wrong());
            throttles.change(
                    Throttling.Gate.account(name.value()).key(),
                    _ -> new Tries(Limit.ACCOUNT.free(), clock.instant()));
            assertThat(signIn(name, slip.code().value()))
                    .isEqualTo(new Entry.Wait(Limit.ACCOUNT.first()));
        }
        assertThat(isIn(signIn(given()))).as("a new code opens at once").isTrue();
    }

    @Test
    void aNewCodeEndsTheOneBeforeAndSignsOutWhoSignedInByIt() {
        var first = given();
        var byFirst = signIn(first);
        var second = given();
        assertThat(isIn(byFirst)).isFalse();
        assertThat(signIn(first)).isEqualTo(new Entry.Wrong());
        var bySecond = signIn(second);
        assertThat(isIn(bySecond)).isTrue();
        giving.takeBack(instructor, course, student);
        assertThat(isIn(bySecond)).isFalse();
        assertThat(signIn(second)).isEqualTo(new Entry.Wrong());
        giving.takeBack(instructor, course, student);
    }

    @Test
    void thePasswordStillOpensAndWhoSignedInByItStaysWhenTheCodeEnds() throws PasswordHashing.Busy {
        accounts.password(student, hashing.hash("blue pencil on paper"));
        var slip = given();
        var byPassword = signIn(slip.account().name(), "blue pencil on paper");
        var byCode = signIn(slip);
        assertThat(mine.code(student)).isPresent();
        mine.endCode(student);
        assertThat(mine.code(student)).isEmpty();
        assertThat(isIn(byPassword)).isTrue();
        assertThat(isIn(byCode)).isFalse();
    }

    @Test
    void aNewPasswordEndsTheCodeWhetherByTheCodeOrByALink() {
        var slip = given();
        var here = (Entry.In) signIn(slip);
        assertThat(
                        mine.password(
                                student, here.secret(), slip.code().value(), "green ink on vellum"))
                .isEqualTo(new MyAccount.PasswordChange.Done());
        assertThat(isIn(here)).isTrue();
        assertThat(signIn(slip)).isEqualTo(new Entry.Wrong());
        var another = given();
        resets.use(resets.link(instructor, student), "red chalk on slate", VISIT);
        assertThat(signIn(another)).isEqualTo(new Entry.Wrong());
    }

    @Test
    void allAreGivenOneAtOnceAndWhoeverHasARightOnTheServerNone() {
        var room = new Schoolroom(beans);
        var second = room.person();
        var author = room.person(Role.AUTHOR);
        var assistant = room.person();
        var elsewhere = room.course();
        courses.add(Member.fresh(elsewhere, assistant, CourseRole.INSTRUCTOR, Instant.EPOCH));
        for (var who : List.of(second, author, assistant)) {
            courses.add(Member.fresh(course, who, CourseRole.STUDENT, Instant.EPOCH));
        }
        var able =
                giving.students(instructor, course).stream()
                        .filter(CodeGiving.Student::mayHave)
                        .map(s -> s.account().learner())
                        .toList();
        assertThat(able).containsExactlyInAnyOrder(student, second);
        assertThat(giving.give(instructor, course, able))
                .extracting(s -> s.account().learner())
                .containsExactlyElementsOf(able);
        for (var who : List.of(author, assistant, instructor)) {
            assertThatThrownBy(() -> giving.give(instructor, course, List.of(who)))
                    .isInstanceOf(NotThere.class);
        }
    }

    @Test
    void whereOneIsNotTheirsNobodyIsGivenAny() {
        var stranger = new Schoolroom(beans).person();
        assertThatThrownBy(() -> giving.give(instructor, course, List.of(student, stranger)))
                .isInstanceOf(NotThere.class);
        assertThat(codes.hash(student)).isEmpty();
    }

    @Test
    void aCodeStaysWithItsStudentWhenTheCourseIsPutAway() {
        var slip = given();
        courses.state(course, Course.State.ARCHIVED);
        assertThat(isIn(signIn(slip))).isTrue();
    }
}

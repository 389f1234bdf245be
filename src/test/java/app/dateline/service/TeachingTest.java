package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Course;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Limit;
import app.dateline.classroom.Limit.Tries;
import app.dateline.classroom.OneTimeLink;
import app.dateline.classroom.Passwords;
import app.dateline.classroom.Role;
import app.dateline.classroom.Throttles;
import app.dateline.service.Attending.Offer;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// Courses, their codes, links that work once, and who looks after the server, with a clock that the test sets.
@SpringBootTest
@Import(SetClock.class)
@ContextConfiguration(initializers = FreshData.class)
class TeachingTest {
    private static final String TOPIC = "russia-pakistan";
    private static final String AT = "192.0.2.9";
    private static final Visit VISIT = new Visit(AT, "Firefox on Linux", false);

    @Autowired private Teaching teaching;
    @Autowired private Attending attending;
    @Autowired private Resets resets;
    @Autowired private Founding founding;
    @Autowired private People people;
    @Autowired private Signing signing;
    @Autowired private Guests guests;
    @Autowired private Accounts accounts;
    @Autowired private Throttles throttles;
    @Autowired private SetClock.Hands clock;

    private LearnerId instructor;
    private CourseId course;

    private LearnerId person(Role... roles) {
        var learner = guests.welcome().learner();
        accounts.add(AccountSamples.account(learner, "n" + UUID.randomUUID(), roles), "hash");
        return learner;
    }

    @BeforeEach
    void aCourse() {
        instructor = person(Role.INSTRUCTOR);
        course =
                teaching.begin(instructor, "HIST 214", TOPIC, CourseDays.in(ZoneOffset.UTC))
                        .orElseThrow();
    }

    private String code() {
        return teaching.course(instructor, course).code().code();
    }

    private LearnerId joined() {
        var student = person();
        assertThat(attending.join(student, code(), AT)).isInstanceOf(Offer.Open.class);
        return student;
    }

    private List<LearnerId> students() {
        return teaching.course(instructor, course).in(CourseRole.STUDENT).stream()
                .map(p -> p.account().learner())
                .toList();
    }

    @Test
    void aStudentJoinsByTheCodeHoweverItIsTypedAndTwiceIsOnce() {
        var student = person();
        var typed = " " + code().toLowerCase(Locale.ROOT).replace('-', ' ');
        assertThat(attending.offer(typed, AT)).isInstanceOf(Offer.Open.class);
        assertThat(attending.join(student, typed, AT)).isInstanceOf(Offer.Open.class);
        assertThat(attending.join(student, typed, AT)).isInstanceOf(Offer.Open.class);
        assertThat(students()).containsExactly(student);
        assertThat(attending.join(instructor, code(), AT)).isInstanceOf(Offer.Open.class);
        assertThat(teaching.course(instructor, course).in(CourseRole.INSTRUCTOR)).hasSize(1);
    }

    @Test
    void aCodeThatIsMistypedRenewedClosedOrOverOpensNothingAndReadsAlike() {
        var none = new Offer.None();
        var old = code();
        assertThat(attending.offer("", AT)).isEqualTo(none);
        assertThat(attending.offer("ZZZ-ZZZ", AT)).isEqualTo(none);
        assertThat(attending.offer("x".repeat(100_000), AT)).isEqualTo(none);
        teaching.renew(instructor, course);
        assertThat(attending.join(person(), old, AT)).isEqualTo(none);
        teaching.close(instructor, course, true);
        assertThat(attending.join(person(), code(), AT)).isEqualTo(none);
        teaching.close(instructor, course, false);
        joined();
        teaching.limit(
                instructor, course, Optional.of(clock.instant().plusSeconds(1)), Optional.empty());
        joined();
        clock.move(Duration.ofSeconds(1));
        assertThat(attending.join(person(), code(), AT)).isEqualTo(none);
        teaching.limit(instructor, course, Optional.empty(), Optional.empty());
        teaching.state(instructor, course, Course.State.ENDED);
        assertThat(attending.join(person(), code(), AT)).isEqualTo(none);
    }

    @Test
    void theLastPlaceIsTakenOnceByHoweverManyWhoWantItAtOnce() throws InterruptedException {
        teaching.limit(instructor, course, Optional.empty(), Optional.of(3));
        var code = code();
        var wanting = Stream.generate(this::person).limit(8).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var done =
                    threads.invokeAll(
                            wanting.stream()
                                    .map(w -> (Callable<Offer>) () -> attending.join(w, code, AT))
                                    .toList());
            assertThat(done.stream().filter(d -> d.resultNow() instanceof Offer.Full)).hasSize(5);
        }
        assertThat(students()).hasSize(3);
        var in = students().getFirst();
        assertThat(attending.join(in, code, AT))
                .as("whoever is in it needs no other place")
                .isInstanceOf(Offer.Open.class);
    }

    @Test
    void whoGuessesCodesIsMadeToWait() {
        var address = "192.0.2." + 77;
        throttles.change(
                Throttling.Gate.address(address).key(),
                _ -> new Tries(Limit.ADDRESS.free(), clock.instant()));
        assertThat(attending.join(person(), code(), address))
                .isEqualTo(new Offer.Wait(Limit.ADDRESS.first()));
        clock.move(Limit.ADDRESS.first());
        assertThat(attending.join(person(), code(), address)).isInstanceOf(Offer.Open.class);
    }

    @Test
    void aGuestJoinsOnceTheyHaveAnAccount() {
        var guest = guests.welcome().learner();
        assertThatThrownBy(() -> attending.join(guest, code(), AT)).isInstanceOf(NotThere.class);
    }

    @Test
    void aSecondInstructorHasAllRightsAndTheLastOneCannotLeave() {
        var other = person();
        var name = accounts.find(other).orElseThrow().name().value();
        assertThat(teaching.addInstructor(instructor, course, "nobody-of-that-name")).isFalse();
        assertThat(attending.leave(instructor, course)).isFalse();
        assertThat(teaching.addInstructor(instructor, course, name)).isTrue();
        assertThat(teaching.rename(other, course, "HIST 215")).isTrue();
        assertThat(teaching.rename(other, course, "")).isFalse();
        assertThat(teaching.course(instructor, course).course().name().value())
                .isEqualTo("HIST 215");
        assertThatThrownBy(() -> teaching.remove(other, course, instructor))
                .isInstanceOf(NotThere.class);
        assertThat(attending.leave(instructor, course)).isTrue();
        assertThatThrownBy(() -> teaching.course(instructor, course)).isInstanceOf(NotThere.class);
        assertThat(attending.leave(other, course)).isFalse();
    }

    @Test
    void oneTeachesOneCourseAndStudiesAnother() {
        var colleague = person(Role.INSTRUCTOR);
        var theirs =
                teaching.begin(colleague, "HIST 300", TOPIC, CourseDays.in(ZoneOffset.UTC))
                        .orElseThrow();
        attending.join(instructor, teaching.course(colleague, theirs).code().code(), AT);
        assertThat(attending.places(instructor))
                .extracting(p -> p.member().role())
                .containsExactlyInAnyOrder(CourseRole.STUDENT, CourseRole.INSTRUCTOR);
        assertThatThrownBy(() -> teaching.course(instructor, theirs)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> attending.look(instructor, theirs, true))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void anInstructorWhoLooksAsALearnerHasNoMoreRightsThanOne() {
        attending.look(instructor, course, true);
        assertThatThrownBy(() -> teaching.course(instructor, course)).isInstanceOf(NotThere.class);
        assertThat(attending.place(instructor, course).member().asLearner()).isTrue();
        attending.look(instructor, course, false);
        assertThat(teaching.course(instructor, course).people()).hasSize(1);
    }

    @Test
    void aCourseThatIsPutAwayIsSeenByThoseWhoTeachItAndComesBack() {
        var student = joined();
        teaching.state(instructor, course, Course.State.ARCHIVED);
        assertThat(attending.places(student)).isEmpty();
        assertThatThrownBy(() -> attending.place(student, course)).isInstanceOf(NotThere.class);
        assertThat(attending.places(instructor)).hasSize(1);
        teaching.state(instructor, course, Course.State.OPEN);
        assertThat(attending.place(student, course).course().id()).isEqualTo(course);
        teaching.remove(instructor, course, student);
        assertThatThrownBy(() -> attending.place(student, course)).isInstanceOf(NotThere.class);
    }

    @Test
    void aLinkForANewPasswordWorksOnceAndSignsEveryBrowserOut() {
        var student = joined();
        var first = resets.link(instructor, student);
        var secret = resets.link(instructor, student);
        assertThat(resets.account(first)).as("replaced").isEmpty();
        assertThat(resets.account(secret)).isPresent();
        assertThat(resets.use(secret, "short", VISIT))
                .isEqualTo(new Entry.WeakPassword(Passwords.Fault.TOO_SHORT));
        var in = resets.use(secret, "green ink on vellum", VISIT);
        assertThat(in).isInstanceOf(Entry.In.class);
        assertThat(((Entry.In) in).learner()).isEqualTo(student);
        assertThat(resets.use(secret, "green ink on vellum", VISIT)).isEqualTo(new Entry.Wrong());
        var name = accounts.find(student).orElseThrow().name().value();
        assertThat(signing.signIn(Optional.empty(), name, "green ink on vellum", VISIT))
                .isInstanceOf(Entry.In.class);
    }

    @Test
    void aLinkForANewPasswordIsOverAfterTwoDays() {
        var secret = resets.link(instructor, joined());
        clock.move(OneTimeLink.Purpose.RESET.valid());
        assertThat(resets.account(secret)).isEmpty();
        assertThat(resets.use(secret, "green ink on vellum", VISIT)).isEqualTo(new Entry.Wrong());
    }

    @Test
    void nobodyGetsMoreRightsByAnothersPassword() {
        var administrator = person(Role.ADMINISTRATOR);
        attending.join(administrator, code(), AT);
        var author = person(Role.AUTHOR);
        attending.join(author, code(), AT);
        var colleague = person(Role.INSTRUCTOR);
        teaching.begin(colleague, "HIST 300", TOPIC, CourseDays.in(ZoneOffset.UTC));
        attending.join(colleague, code(), AT);
        for (var other : List.of(administrator, author, colleague, person())) {
            assertThatThrownBy(() -> resets.link(instructor, other)).isInstanceOf(NotThere.class);
            assertThat(resets.account(resets.link(administrator, other))).isPresent();
        }
        var student = joined();
        attending.look(instructor, course, true);
        assertThatThrownBy(() -> resets.link(instructor, student)).isInstanceOf(NotThere.class);
    }

    @Test
    void theFirstAdministratorHasALinkForHalfAnHourAndNobodyAfterThem() {
        accounts.with(Role.ADMINISTRATOR).forEach(a -> accounts.roles(a.learner(), Set.of()));
        var old = founding.link().orElseThrow();
        var over = founding.link().orElseThrow();
        assertThat(founding.valid(old)).isFalse();
        clock.move(OneTimeLink.Purpose.FIRST_ADMINISTRATOR.valid());
        var operator = person();
        assertThat(founding.use(operator, over)).isFalse();

        var secret = founding.link().orElseThrow();
        assertThatThrownBy(() -> founding.use(guests.welcome().learner(), secret))
                .isInstanceOf(NotThere.class);
        assertThat(founding.use(operator, secret)).isTrue();
        assertThat(founding.use(person(), secret)).isFalse();
        assertThat(founding.link()).isEmpty();

        assertThat(people.may(operator, operator, Role.ADMINISTRATOR, false))
                .as("somebody has to look after the server")
                .isFalse();
        var second = person();
        assertThat(people.may(operator, second, Role.ADMINISTRATOR, true)).isTrue();
        assertThat(people.may(second, operator, Role.ADMINISTRATOR, false)).isTrue();
        assertThatThrownBy(() -> people.person(operator, second)).isInstanceOf(NotThere.class);
        assertThat(people.person(second, operator).account().learner()).isEqualTo(operator);
    }
}

package app.dateline.store;

import static app.dateline.classroom.AccountSamples.account;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.Account;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.ClassLists;
import app.dateline.classroom.Course;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.CourseSamples;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Expected;
import app.dateline.classroom.JoinCode;
import app.dateline.classroom.JoinCodes;
import app.dateline.classroom.Learners;
import app.dateline.classroom.Member;
import app.dateline.classroom.OneTimeLink;
import app.dateline.classroom.OneTimeLink.Purpose;
import app.dateline.classroom.OneTimeLinks;
import app.dateline.classroom.Role;
import app.dateline.classroom.ShownName;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the store promises of courses, their codes, and links that work once, on whichever engine it is run.
abstract class CoursesContract extends AccountsContract {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00.123Z");

    private final Random random = new Random(UUID.randomUUID().getLeastSignificantBits());

    @Autowired private Accounts accounts;
    @Autowired private Courses courses;
    @Autowired private ClassLists classLists;
    @Autowired private Learners persons;
    @Autowired private JoinCodes codes;
    @Autowired private OneTimeLinks links;

    private LearnerId person() {
        var account = account(learner(), "n" + UUID.randomUUID());
        accounts.add(account, "hash");
        return account.learner();
    }

    private Course course() {
        var course =
                new Course(
                        new CourseId(UUID.randomUUID().toString()),
                        new ShownName("Geschichte Ⅱ"),
                        "topic",
                        NOW,
                        Course.State.OPEN,
                        CourseDays.in(ZoneId.of("Asia/Karachi"))
                                .exam(Optional.of(LocalDate.of(2026, 12, 14))),
                        true);
        courses.add(course);
        return course;
    }

    @Test
    void aCourseComesBackAsItWasAndAsItWasChanged() {
        var course = course();
        assertThat(courses.find(course.id())).contains(course);
        courses.state(course.id(), Course.State.ARCHIVED);
        courses.rename(course.id(), new ShownName("Another"));
        var days =
                CourseDays.in(ZoneId.of("Europe/Berlin"))
                        .last(Optional.of(LocalDate.of(1969, 12, 31)));
        courses.days(course.id(), days);
        assertThat(courses.find(course.id()))
                .contains(
                        new Course(
                                course.id(),
                                new ShownName("Another"),
                                "topic",
                                NOW,
                                Course.State.ARCHIVED,
                                days,
                                true));
        assertThat(courses.find(new CourseId(UUID.randomUUID().toString()))).isEmpty();
    }

    @Test
    void oneTeachesOneCourseAndStudiesAnotherAndIsInEachOnce() {
        var me = person();
        var taught = Member.fresh(course().id(), me, CourseRole.INSTRUCTOR, NOW);
        var studied = Member.fresh(course().id(), me, CourseRole.STUDENT, NOW.plusSeconds(1));
        assertThat(courses.add(taught)).isTrue();
        assertThat(courses.add(studied)).isTrue();
        assertThat(courses.add(Member.fresh(taught.course(), me, CourseRole.STUDENT, NOW)))
                .isFalse();
        assertThat(courses.of(me)).containsExactly(studied, taught);
        var switched = taught.looking(true).in(Optional.of("B"));
        courses.put(switched);
        assertThat(courses.member(taught.course(), me)).contains(switched);
        assertThat(courses.members(taught.course())).containsExactly(switched);
        assertThat(courses.remove(taught.course(), me)).isTrue();
        assertThat(courses.remove(taught.course(), me)).isFalse();
        assertThat(courses.member(taught.course(), me)).isEmpty();
    }

    @Test
    void aCourseGoesWithAllThatIsInItAndWhoIsSimulatedForIt() {
        var course = course().id();
        var made = person();
        var real = person();
        persons.simulate(made, course);
        for (var one : List.of(made, real)) {
            courses.add(Member.fresh(course, one, CourseRole.STUDENT, NOW));
        }
        assertThat(persons.simulated(made)).isTrue();
        assertThat(persons.simulated(real)).isFalse();
        courses.remove(course);
        assertThat(courses.find(course)).isEmpty();
        assertThat(persons.find(made)).isEmpty();
        assertThat(persons.find(real)).isPresent();
        assertThat(courses.of(real)).isEmpty();
    }

    @Test
    void aClassListComesBackAsItWasAndAsItWasChanged() {
        var course = course().id();
        var anna = CourseSamples.expected("Анна", Optional.of(person()));
        var mira = CourseSamples.expected("Mira", Optional.empty());
        classLists.put(course, mira);
        classLists.put(course, anna);
        assertThat(classLists.of(course)).containsExactly(mira, anna);
        assertThat(classLists.of(course, anna.learner().orElseThrow())).contains(anna);
        assertThat(classLists.of(course().id())).isEmpty();
        var bare =
                new Expected(
                        mira.id(),
                        new ShownName("Mira Voss"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        classLists.put(course, bare);
        assertThat(classLists.claim(course)).containsExactly(bare, anna);
        assertThat(classLists.remove(course().id(), bare.id())).isFalse();
        assertThat(classLists.remove(course, bare.id())).isTrue();
        assertThat(classLists.of(course)).containsExactly(anna);
    }

    @Test
    void aRenewedCodeReplacesTheOneBeforeAndNoTwoCoursesShareOne() {
        var one = JoinCode.fresh(course().id(), random);
        var limited =
                JoinCode.fresh(one.course(), random).limited(Optional.of(NOW), Optional.of(60));
        assertThat(codes.put(one)).isTrue();
        assertThat(codes.of(one.course())).contains(one);
        assertThat(codes.put(limited)).isTrue();
        assertThat(codes.find(one.code())).isEmpty();
        assertThat(codes.claim(limited.code())).contains(limited);
        assertThat(codes.put(limited.closed(true))).isTrue();
        assertThat(codes.find(limited.code())).contains(limited.closed(true));
        var same =
                new JoinCode(
                        course().id(), limited.code(), Optional.empty(), Optional.empty(), false);
        assertThat(codes.put(same)).isFalse();
        assertThat(codes.of(same.course())).isEmpty();
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneDoes() throws InterruptedException {
        var account = person();
        var hash = "hash " + UUID.randomUUID();
        links.put(OneTimeLink.reset(account, NOW), hash);
        assertThat(links.find(Purpose.RESET, hash, NOW)).isPresent();
        assertThat(links.find(Purpose.FIRST_ADMINISTRATOR, hash, NOW)).isEmpty();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var done =
                    threads.invokeAll(
                            IntStream.range(0, 8)
                                    .mapToObj(i ->
                                            (Callable<Optional<OneTimeLink>>)
                                                    () -> links.use(Purpose.RESET, hash, NOW))
                                    .toList());
            assertThat(done.stream().filter(d -> d.resultNow().isPresent())).hasSize(1);
        }
        assertThat(links.find(Purpose.RESET, hash, NOW)).isEmpty();
    }

    @Test
    void aLinkThatIsOverOrReplacedOrOfAnErasedAccountDoesNothing() {
        var account = person();
        var hash = "hash " + UUID.randomUUID();
        var link = OneTimeLink.reset(account, NOW);
        links.put(link, hash);
        assertThat(links.use(Purpose.RESET, hash, link.ends())).isEmpty();
        links.put(link, hash + " anew");
        assertThat(links.use(Purpose.RESET, hash, NOW)).isEmpty();
        assertThat(links.use(Purpose.RESET, hash + " anew", NOW)).contains(link);
        links.put(OneTimeLink.firstAdministrator(NOW), hash);
        links.put(OneTimeLink.firstAdministrator(NOW), hash + " second");
        assertThat(links.find(Purpose.FIRST_ADMINISTRATOR, hash, NOW)).isEmpty();
        assertThat(links.find(Purpose.FIRST_ADMINISTRATOR, hash + " second", NOW)).isPresent();
    }

    @Test
    void theAccountsWithARoleAreFoundAndHeld() {
        var administrator = account(learner(), "n" + UUID.randomUUID(), Role.ADMINISTRATOR);
        accounts.add(administrator, "hash");
        person();
        assertThat(accounts.claim(Role.ADMINISTRATOR))
                .contains(administrator)
                .allMatch(a -> a.is(Role.ADMINISTRATOR));
        assertThat(accounts.with(Role.ADMINISTRATOR))
                .extracting(Account::learner)
                .contains(administrator.learner());
    }
}

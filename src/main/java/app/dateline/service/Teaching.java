package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.AccountName;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Course;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.JoinCode;
import app.dateline.classroom.JoinCodes;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.classroom.ShownName;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Courses as their instructors have them. Every method asks whether the course is theirs; for anybody else it is not there.
@Service
public class Teaching {
    private final Accounts accounts;
    private final Courses courses;
    private final JoinCodes codes;
    private final Membership membership;
    private final Enrolling enrolling;
    private final Editions editions;
    private final Uuids uuids;
    private final RandomGenerator random;
    private final InstantSource clock;

    Teaching(
            Accounts accounts,
            Courses courses,
            JoinCodes codes,
            Membership membership,
            Enrolling enrolling,
            Editions editions,
            Uuids uuids,
            RandomGenerator random,
            InstantSource clock) {
        this.accounts = accounts;
        this.courses = courses;
        this.codes = codes;
        this.membership = membership;
        this.enrolling = enrolling;
        this.editions = editions;
        this.uuids = uuids;
        this.random = random;
        this.clock = clock;
    }

    /// Whether this learner may begin courses.
    @Transactional(readOnly = true)
    public boolean mayBegin(LearnerId learner) {
        return accounts.find(learner)
                .filter(a -> a.is(Role.INSTRUCTOR) || a.is(Role.ADMINISTRATOR))
                .isPresent();
    }

    /// Begins a course with a code to join it; nothing where the name cannot be one.
    ///
    /// @throws NotThere for whoever is no instructor, and where there is no such bank
    @Transactional
    public Optional<CourseId> begin(LearnerId learner, String name, String topic, CourseDays days) {
        if (!mayBegin(learner)) {
            throw new NotThere("Instructor " + learner);
        }
        editions.current(topic);
        return ShownName.read(name).map(shown -> begin(learner, shown, topic, days));
    }

    private CourseId begin(LearnerId learner, ShownName name, String topic, CourseDays days) {
        var now = clock.instant();
        var course = Course.fresh(new CourseId(uuids.next()), name, topic, now, days);
        courses.add(course);
        courses.add(Member.fresh(course.id(), learner, CourseRole.INSTRUCTOR, now));
        newCode(course.id());
        return course.id();
    }

    /// The course with its people and its code.
    @Transactional(readOnly = true)
    public Roster course(LearnerId learner, CourseId id) {
        var course = membership.taught(learner, id);
        var people =
                courses.members(id).stream()
                        .flatMap(
                                m -> accounts.find(m.learner()).map(a -> new Person(a, m)).stream())
                        .sorted(
                                Comparator.comparing((Person p) -> p.account().shown().value())
                                        .thenComparing(p -> p.account().name().value()))
                        .toList();
        return new Roster(course, codes.of(id).orElseThrow(), people);
    }

    /// A course, how one joins it, and who is in it, by the names that are shown.
    public record Roster(Course course, JoinCode code, List<Person> people) {
        public Roster {
            people = List.copyOf(people);
        }

        public List<Person> in(CourseRole role) {
            return people.stream().filter(p -> p.member().role() == role).toList();
        }
    }

    public record Person(Account account, Member member) {}

    /// Says whether the course is called so from now on: not where it cannot be a name.
    @Transactional
    public boolean rename(LearnerId learner, CourseId id, String name) {
        membership.taught(learner, id);
        var shown = ShownName.read(name);
        shown.ifPresent(s -> courses.rename(id, s));
        return shown.isPresent();
    }

    /// Puts the days of the course, for all who are in it.
    @Transactional
    public void days(LearnerId learner, CourseId id, CourseDays days) {
        membership.taught(learner, id);
        courses.days(id, days);
    }

    /// Puts another code in the place of the present one, which opens nothing from now on.
    @Transactional
    public JoinCode renew(LearnerId learner, CourseId id) {
        membership.taught(learner, id);
        return newCode(id);
    }

    private JoinCode newCode(CourseId id) {
        var before = codes.of(id);
        while (true) {
            var fresh = JoinCode.fresh(id, random);
            var code = before.map(b -> fresh.limited(b.until(), b.room())).orElse(fresh);
            if (codes.put(code)) {
                return code;
            }
        }
    }

    /// Limits joining to a time and a number of students, or takes the limits off.
    @Transactional
    public void limit(
            LearnerId learner, CourseId id, Optional<Instant> until, Optional<Integer> room) {
        change(learner, id, code -> code.limited(until, room));
    }

    /// Closes joining, or opens it again.
    @Transactional
    public void close(LearnerId learner, CourseId id, boolean closed) {
        change(learner, id, code -> code.closed(closed));
    }

    private void change(LearnerId learner, CourseId id, UnaryOperator<JoinCode> change) {
        membership.taught(learner, id);
        codes.put(change.apply(codes.of(id).orElseThrow()));
    }

    /// Makes whoever signs in with a name an instructor of the course beside this one; says whether there is one of that name.
    @Transactional
    public boolean addInstructor(LearnerId learner, CourseId id, String name) {
        membership.taught(learner, id);
        var account = AccountName.read(name).flatMap(accounts::named);
        account.map(a -> Member.fresh(id, a.learner(), CourseRole.INSTRUCTOR, clock.instant()))
                .filter(m -> !courses.add(m))
                .ifPresent(courses::put);
        return account.isPresent();
    }

    /// Takes somebody out of the course. An instructor takes students out, and nobody else.
    @Transactional
    public void remove(LearnerId learner, CourseId id, LearnerId other) {
        if (membership.taught(learner, id, other).role() != CourseRole.STUDENT) {
            throw new NotThere("Student " + other);
        }
        enrolling.left(id, other);
        courses.remove(id, other);
    }

    /// Ends the course, puts it away, or opens it again.
    @Transactional
    public void state(LearnerId learner, CourseId id, Course.State state) {
        membership.taught(learner, id);
        courses.state(id, state);
    }
}

package app.dateline.service;

import app.dateline.classroom.Course;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.JoinCode;
import app.dateline.classroom.JoinCodes;
import app.dateline.classroom.Member;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Courses as their members have them: which they are in, joining, leaving, and the switch between teaching and learning.
@Service
public class Attending {
    private final Courses courses;
    private final JoinCodes codes;
    private final Membership membership;
    private final Enrolling enrolling;
    private final Throttling throttling;
    private final InstantSource clock;

    Attending(
            Courses courses,
            JoinCodes codes,
            Membership membership,
            Enrolling enrolling,
            Throttling throttling,
            InstantSource clock) {
        this.courses = courses;
        this.codes = codes;
        this.membership = membership;
        this.enrolling = enrolling;
        this.throttling = throttling;
        this.clock = clock;
    }

    /// A course and what the learner is in it.
    public record Place(Course course, Member member) {}

    /// The learner's courses, the latest joined first.
    @Transactional(readOnly = true)
    public List<Place> places(LearnerId learner) {
        return courses.of(learner).stream()
                .flatMap(m ->
                        courses
                                .find(m.course())
                                .filter(c -> c.shownTo(m.role()))
                                .map(c -> new Place(c, m))
                                .stream())
                .toList();
    }

    /// One of the learner's courses.
    ///
    /// @throws NotThere where they are no member
    @Transactional(readOnly = true)
    public Place place(LearnerId learner, CourseId course) {
        return new Place(membership.of(learner, course), membership.member(learner, course));
    }

    /// What comes of a code.
    public sealed interface Offer {
        /// It opens this course: to join it, or it is joined now.
        record Open(Course course) implements Offer {}

        /// It opens none: mistyped, renewed, closed or over, which is not told apart.
        record None() implements Offer {}

        /// The course has no room left.
        record Full() implements Offer {}

        record Wait(Duration rest) implements Offer {}
    }

    /// Which course a code opens, for anybody who has it.
    public Offer offer(String code, String address) {
        return tried(address, () -> look(code));
    }

    private Offer look(String code) {
        var found = codes.find(JoinCode.compared(code)).filter(c -> c.open(clock.instant()));
        return open(found).<Offer>map(Offer.Open::new).orElseGet(Offer.None::new);
    }

    /// Joins the course that a code opens. Whoever is in it already stays what they are.
    ///
    /// @throws NotThere of a guest: who joins has an account
    @Transactional
    public Offer join(LearnerId learner, String code, String address) {
        membership.account(learner);
        return tried(address, () -> enter(learner, code));
    }

    private Offer enter(LearnerId learner, String code) {
        var now = clock.instant();
        var found = codes.claim(JoinCode.compared(code)).filter(c -> c.open(now));
        var course = open(found);
        if (course.isEmpty()) {
            return new Offer.None();
        }
        var id = course.get().id();
        if (courses.member(id, learner).isEmpty()) {
            var students =
                    courses.members(id).stream()
                            .filter(m -> m.role() == CourseRole.STUDENT)
                            .count();
            if (found.flatMap(JoinCode::room).filter(room -> students >= room).isPresent()) {
                return new Offer.Full();
            }
            var member = Member.fresh(id, learner, CourseRole.STUDENT, now);
            courses.add(member);
            enrolling.arrived(member);
        }
        return new Offer.Open(course.get());
    }

    private Optional<Course> open(Optional<JoinCode> code) {
        return code.flatMap(c -> courses.find(c.course()))
                .filter(c -> c.state() == Course.State.OPEN && !c.simulated());
    }

    /// Codes that open nothing are counted by address.
    private Offer tried(String address, Supplier<Offer> work) {
        var gate = Throttling.Gate.address(address);
        var wait = throttling.wait(gate);
        if (wait.isPresent()) {
            return new Offer.Wait(wait.get());
        }
        var offer = work.get();
        if (!(offer instanceof Offer.None)) {
            throttling.back(gate);
        }
        return offer;
    }

    /// Leaves a course. What was done in it stays the learner's own; the last instructor cannot leave.
    ///
    /// @return whether they left: not where nobody would teach it any more
    @Transactional
    public boolean leave(LearnerId learner, CourseId course) {
        var member = membership.member(learner, course);
        if (member.role() == CourseRole.INSTRUCTOR && instructors(course) == 1) {
            return false;
        }
        enrolling.left(course, learner);
        return courses.remove(course, learner);
    }

    private long instructors(CourseId course) {
        return courses.members(course).stream()
                .filter(m -> m.role() == CourseRole.INSTRUCTOR)
                .count();
    }

    /// Lets an instructor look at their course as a learner, or as who teaches it again.
    ///
    /// @throws NotThere for whoever does not teach it
    @Transactional
    public void look(LearnerId learner, CourseId course, boolean asLearner) {
        var member = membership.member(learner, course);
        if (member.role() != CourseRole.INSTRUCTOR) {
            throw new NotThere("Course " + course);
        }
        courses.put(member.looking(asLearner));
    }
}

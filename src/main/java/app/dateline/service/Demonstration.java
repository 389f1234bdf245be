package app.dateline.service;

import app.dateline.classroom.Course;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.JoinCode;
import app.dateline.classroom.JoinCodes;
import app.dateline.classroom.Member;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.quiz.SimulatedQuizzes;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A course to try things on, for those who may begin one: its students are simulated, and write their papers by the log that all
/// papers are written by. It comes and goes with everything in it.
@Service
public class Demonstration {
    public static final int STUDENTS = 24;

    private static final Period BEFORE = Period.ofDays(21);
    private static final Period REST = Period.ofDays(42);

    private final Courses courses;
    private final JoinCodes codes;
    private final Teaching teaching;
    private final Editions editions;
    private final SimulatedClass students;
    private final Uuids uuids;
    private final RandomGenerator random;
    private final InstantSource clock;

    Demonstration(
            Courses courses,
            JoinCodes codes,
            Teaching teaching,
            Editions editions,
            SimulatedClass students,
            Uuids uuids,
            RandomGenerator random,
            InstantSource clock) {
        this.courses = courses;
        this.codes = codes;
        this.teaching = teaching;
        this.editions = editions;
        this.students = students;
        this.uuids = uuids;
        this.random = random;
        this.clock = clock;
    }

    /// What the course, its quizzes and its students are called: by the names of the course and of the students all can tell that
    /// they are simulated.
    ///
    /// @param students so many as there are to be
    public record Names(
            ShownName course, Map<SimulatedQuizzes, ShownName> quizzes, List<ShownName> students) {
        public Names {
            quizzes = Map.copyOf(quizzes);
            students = List.copyOf(students);
            if (students.size() != STUDENTS) {
                throw new IllegalArgumentException(
                        "There are %d students; found names for %d"
                                .formatted(STUDENTS, students.size()));
            }
        }
    }

    /// Whether somebody may begin courses and is in none.
    @Transactional(readOnly = true)
    public boolean newcomer(LearnerId learner) {
        return teaching.mayBegin(learner) && courses.of(learner).isEmpty();
    }

    /// The course of this kind that somebody teaches.
    @Transactional(readOnly = true)
    public Optional<CourseId> of(LearnerId learner) {
        return courses.of(learner).stream()
                .filter(m -> m.role() == CourseRole.INSTRUCTOR)
                .map(Member::course)
                .filter(c -> courses.find(c).filter(Course::simulated).isPresent())
                .findFirst();
    }

    /// Makes the course, unless they have it already. All of it is there afterwards, or nothing.
    ///
    /// @param zone in which its days are
    /// @throws NotThere for whoever is no instructor, and where there is no such bank
    @Transactional
    public CourseId load(LearnerId learner, String topic, ZoneId zone, Names names) {
        if (!teaching.mayBegin(learner)) {
            throw new NotThere("Instructor " + learner);
        }
        return of(learner).orElseGet(() -> make(learner, topic, zone, names));
    }

    private CourseId make(LearnerId learner, String topic, ZoneId zone, Names names) {
        var now = clock.instant();
        editions.current(topic);
        var today = now.atZone(zone);
        var id = new CourseId(uuids.next());
        var since = today.minus(BEFORE).toInstant();
        var last = today.plus(REST).toLocalDate();
        courses.add(
                new Course(
                        id,
                        names.course(),
                        topic,
                        since,
                        Course.State.OPEN,
                        new CourseDays(zone, Optional.of(last), Optional.of(last.minusDays(3))),
                        true));
        courses.add(Member.fresh(id, learner, CourseRole.INSTRUCTOR, since));
        while (!codes.put(JoinCode.fresh(id, random).closed(true))) {
            // Another course has the same: another is drawn.
        }
        var people = students.join(id, names.students(), since);
        names.quizzes().forEach((which, name) -> students.write(id, name, which, people, zone));
        return id;
    }

    /// Removes the course of this kind that somebody teaches, with its students and all they wrote; says whether there was one.
    @Transactional
    public boolean remove(LearnerId learner) {
        var course = of(learner);
        course.ifPresent(courses::remove);
        return course.isPresent();
    }

    /// To be called before an account is erased: a course of this kind goes with whoever alone teaches it.
    void erasing(LearnerId learner) {
        of(learner)
                .filter(id ->
                        courses.members(id).stream()
                                        .filter(m -> m.role() == CourseRole.INSTRUCTOR)
                                        .count()
                                == 1)
                .ifPresent(courses::remove);
    }
}

package app.dateline.service;

import app.dateline.classroom.Course;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.Courses;
import app.dateline.classroom.LearnerSettings;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The exams of courses, as days for a learner's reviews to aim at: proposed, and taken by nobody but the learner.
@Service
public class ExamDays {
    private final Courses courses;
    private final Membership membership;
    private final Settings settings;
    private final InstantSource clock;

    ExamDays(Courses courses, Membership membership, Settings settings, InstantSource clock) {
        this.courses = courses;
        this.membership = membership;
        this.settings = settings;
        this.clock = clock;
    }

    /// The exam of a course.
    ///
    /// @param own the day that the learner's reviews aim at, as long as it is to come
    public record Proposal(Course course, LocalDate day, Optional<LocalDate> own) {
        public boolean taken() {
            return own.equals(Optional.of(day));
        }
    }

    /// The exams to come of the courses in which a learner learns on a topic, the first before the others.
    public List<Proposal> of(LearnerId learner, String topic) {
        return courses.of(learner).stream()
                .filter(m -> !m.teaches())
                .flatMap(m -> courses.find(m.course()).filter(c -> c.shownTo(m.role())).stream())
                .filter(c -> c.topic().equals(topic))
                .flatMap(c -> proposal(learner, c).stream())
                .sorted(Comparator.comparing(Proposal::day))
                .toList();
    }

    private Optional<Proposal> proposal(LearnerId learner, Course course) {
        var now = clock.instant();
        return course.days()
                .examAfter(now)
                .filter(day -> course.state() == Course.State.OPEN)
                .map(day -> new Proposal(course, day, own(learner, course, now)));
    }

    private Optional<LocalDate> own(LearnerId learner, Course course, Instant now) {
        return own(settings.of(Optional.of(learner)), course, now);
    }

    private static Optional<LocalDate> own(LearnerSettings settings, Course course, Instant now) {
        var today = now.atZone(course.days().zone()).toLocalDate();
        return Optional.ofNullable(settings.review().exams().get(course.topic()))
                .filter(day -> day.isAfter(today));
    }

    /// Lets the learner's reviews aim at the exam of a course they are in; says whether they do from now on: not where they aim at
    /// another day to come, which the learner chose.
    public boolean take(LearnerId learner, CourseId id) {
        var course = membership.of(learner, id);
        var now = clock.instant();
        proposal(learner, course)
                .filter(p -> p.own().isEmpty())
                .ifPresent(p ->
                        settings.change(
                                learner,
                                s ->
                                        own(s, course, now).isPresent()
                                                ? s
                                                : aimed(s, course.topic(), p.day())));
        return proposal(learner, course).filter(Proposal::taken).isPresent();
    }

    private static LearnerSettings aimed(LearnerSettings settings, String topic, LocalDate day) {
        var exams = new HashMap<>(settings.review().exams());
        exams.put(topic, day);
        return settings.withReview(settings.review().withExams(exams));
    }
}

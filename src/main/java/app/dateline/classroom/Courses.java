package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.util.List;
import java.util.Optional;

/// All courses and who is in them.
public interface Courses {

    void add(Course course);

    Optional<Course> find(CourseId id);

    void state(CourseId id, Course.State state);

    void rename(CourseId id, ShownName name);

    void days(CourseId id, CourseDays days);

    /// Removes a course with all that is in it; the students simulated for it go too.
    void remove(CourseId id);

    /// The learner's memberships, the latest first.
    List<Member> of(LearnerId learner);

    List<Member> members(CourseId course);

    Optional<Member> member(CourseId course, LearnerId learner);

    /// Adds a member, unless they are one; says whether it did.
    boolean add(Member member);

    /// Puts a member's role and switch.
    void put(Member member);

    boolean remove(CourseId course, LearnerId learner);
}

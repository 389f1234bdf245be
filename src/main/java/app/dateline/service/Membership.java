package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Course;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Learners;
import app.dateline.classroom.Member;
import app.dateline.study.LearnerId;
import org.springframework.stereotype.Component;

/// Who may do what in a course. Whoever may not is told the same as if there were no such course.
@Component
class Membership {
    private final Accounts accounts;
    private final Courses courses;
    private final Learners learners;

    Membership(Accounts accounts, Courses courses, Learners learners) {
        this.accounts = accounts;
        this.courses = courses;
        this.learners = learners;
    }

    /// The learner's own account.
    ///
    /// @throws NotThere of a guest
    Account account(LearnerId learner) {
        return accounts.find(learner).orElseThrow(() -> new NotThere("Account of " + learner));
    }

    /// A course as one of its members sees it.
    ///
    /// @throws NotThere for whoever is none, and for students once it is put away
    Course of(LearnerId learner, CourseId id) {
        var member = member(learner, id);
        return courses.find(id).filter(c -> c.shownTo(member.role())).orElseThrow(() -> none(id));
    }

    /// @throws NotThere for whoever is no member
    Member member(LearnerId learner, CourseId id) {
        return courses.member(id, learner).orElseThrow(() -> none(id));
    }

    /// A course for whoever teaches it.
    ///
    /// @throws NotThere for everybody else, and for an instructor who looks at it as a learner
    Course taught(LearnerId learner, CourseId id) {
        if (!member(learner, id).teaches()) {
            throw none(id);
        }
        return courses.find(id).orElseThrow(() -> none(id));
    }

    /// A member of a course for whoever teaches it.
    ///
    /// @throws NotThere where the course is not theirs, or the other is not in it
    Member taught(LearnerId learner, CourseId id, LearnerId other) {
        taught(learner, id);
        return member(other, id);
    }

    /// Whether this person may help a student of theirs back in. Who teaches, or has a right on the server, is no such student:
    /// whoever had their password or code would have their rights. Who is simulated never comes in.
    boolean helps(LearnerId by, Account account) {
        var memberships = courses.of(account.learner());
        return !learners.simulated(account.learner())
                && account.roles().isEmpty()
                && memberships.stream().noneMatch(m -> m.role() == CourseRole.INSTRUCTOR)
                && memberships.stream()
                        .flatMap(m -> courses.member(m.course(), by).stream())
                        .anyMatch(Member::teaches);
    }

    private static NotThere none(CourseId id) {
        return new NotThere("Course " + id);
    }
}

package app.dateline.classroom;

/// What a member does in a course: learn, or teach with equal rights beside every other instructor of it.
public enum CourseRole {
    STUDENT,
    INSTRUCTOR
}

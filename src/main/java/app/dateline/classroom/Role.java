package app.dateline.classroom;

/// What an account may do on this whole server: begin courses, mend the bank, look after the server and its people. Whoever has
/// none learns. What a member may do within one course is its [CourseRole].
public enum Role {
    INSTRUCTOR,
    AUTHOR,
    ADMINISTRATOR
}

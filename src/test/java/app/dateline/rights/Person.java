package app.dateline.rights;

/// Everybody who may ask for something.
enum Person {
    /// A first visitor, of whom nothing is kept.
    ANONYMOUS,
    GUEST,
    /// In the course of INSTRUCTOR; whose round it is.
    STUDENT,
    /// In the course of OTHER_INSTRUCTOR.
    OTHER_STUDENT,
    INSTRUCTOR,
    OTHER_INSTRUCTOR,
    AUTHOR,
    ADMINISTRATOR
}

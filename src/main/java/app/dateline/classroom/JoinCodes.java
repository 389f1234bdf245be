package app.dateline.classroom;

import java.util.Optional;

/// The codes to join courses by, one a course.
public interface JoinCodes {

    /// Puts a course's code in the place of the one before; says whether it did: not where another course has the same.
    boolean put(JoinCode code);

    Optional<JoinCode> of(CourseId course);

    Optional<JoinCode> find(String code);

    /// The same, held against every other writer until the transaction ends, so that the last place is taken once.
    Optional<JoinCode> claim(String code);
}

package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.util.List;
import java.util.Optional;

/// Whom each course expects.
public interface ClassLists {

    /// Those whom a course expects, by name.
    List<Expected> of(CourseId course);

    /// The same, held against every other writer until the transaction ends.
    List<Expected> claim(CourseId course);

    /// Who among them somebody is.
    Optional<Expected> of(CourseId course, LearnerId learner);

    /// Adds somebody, or changes what is said of them.
    void put(CourseId course, Expected expected);

    /// Expects somebody no more; says whether it did.
    boolean remove(CourseId course, String id);
}

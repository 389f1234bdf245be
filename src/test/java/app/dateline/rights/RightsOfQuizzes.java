package app.dateline.rights;

import static app.dateline.rights.Cast.ZONE;
import static app.dateline.rights.Person.INSTRUCTOR;
import static app.dateline.rights.Row.only;

import app.dateline.classroom.quiz.Content;
import app.dateline.service.Quizzing;
import java.util.List;

/// What is done with quizzes. The quiz asked for is a draft of INSTRUCTOR's course.
final class RightsOfQuizzes {
    private RightsOfQuizzes() {}

    static final List<Row> ROWS =
            List.of(
                    only(
                            INSTRUCTOR,
                            "Quizzing.of/2",
                            (c, who) -> c.the(Quizzing.class).of(c.id(who), c.course())),
                    only(
                            INSTRUCTOR,
                            "Quizzing.quiz/2",
                            (c, who) -> c.the(Quizzing.class).quiz(c.id(who), c.draft())),
                    only(
                            INSTRUCTOR,
                            "Quizzing.begun/2",
                            (c, who) -> c.the(Quizzing.class).begun(c.id(who), c.draft())),
                    only(
                            INSTRUCTOR,
                            "Quizzing.fit/3",
                            (c, who) ->
                                    c.the(Quizzing.class)
                                            .fit(c.id(who), c.course(), Content.of(5))),
                    only(
                            INSTRUCTOR,
                            "Quizzing.edition/2",
                            (c, who) -> c.the(Quizzing.class).edition(c.id(who), c.draft())),
                    only(
                            INSTRUCTOR,
                            "Quizzing.starters/2",
                            (c, who) -> c.the(Quizzing.class).starters(c.id(who), c.course())),
                    only(
                            INSTRUCTOR,
                            "Quizzing.begin/5",
                            (c, who) ->
                                    c.the(Quizzing.class)
                                            .begin(
                                                    c.id(who),
                                                    c.course(),
                                                    "Another",
                                                    Content.of(5),
                                                    ZONE)),
                    only(
                            INSTRUCTOR,
                            "Quizzing.copy/3",
                            (c, who) ->
                                    c.the(Quizzing.class).copy(c.id(who), c.draft(), c.course())),
                    only(
                            INSTRUCTOR,
                            "Quizzing.save/2",
                            (c, who) ->
                                    c.the(Quizzing.class)
                                            .save(
                                                    c.id(who),
                                                    c.the(Quizzing.class)
                                                            .quiz(c.id(INSTRUCTOR), c.draft()))),
                    only(
                            INSTRUCTOR,
                            "Quizzing.assign/3",
                            (c, who) -> c.the(Quizzing.class).assign(c.id(who), c.draft(), 1)),
                    only(
                            INSTRUCTOR,
                            "Quizzing.withdraw/3",
                            (c, who) -> c.the(Quizzing.class).withdraw(c.id(who), c.draft(), 1)),
                    only(
                            INSTRUCTOR,
                            "Quizzing.remove/2",
                            (c, who) -> c.the(Quizzing.class).remove(c.id(who), c.draft())));
}

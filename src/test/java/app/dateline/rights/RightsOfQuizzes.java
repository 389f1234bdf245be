package app.dateline.rights;

import static app.dateline.rights.Person.INSTRUCTOR;
import static app.dateline.rights.Person.STUDENT;
import static app.dateline.rights.Row.everybody;
import static app.dateline.rights.Row.only;

import app.dateline.classroom.quiz.Content;
import app.dateline.service.Agenda;
import app.dateline.service.Marks;
import app.dateline.service.Picking;
import app.dateline.service.Quizzing;
import app.dateline.service.Rehearsing;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

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
                            "Quizzing.begin/4",
                            (c, who) ->
                                    c.the(Quizzing.class)
                                            .begin(
                                                    c.id(who),
                                                    c.course(),
                                                    "Another",
                                                    Content.of(5))),
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
                            (c, who) -> c.the(Quizzing.class).remove(c.id(who), c.draft())),
                    only(
                            INSTRUCTOR,
                            "Picking.desk/2",
                            (c, who) -> c.the(Picking.class).desk(c.id(who), c.draft())),
                    only(
                            INSTRUCTOR,
                            "Picking.draw/3",
                            (c, who) -> c.the(Picking.class).draw(c.id(who), c.draft(), 1)),
                    only(
                            INSTRUCTOR,
                            "Rehearsing.rehearse/3",
                            (c, who) -> c.the(Rehearsing.class).rehearse(c.id(who), c.draft(), 1)),
                    only(
                            INSTRUCTOR,
                            "Marks.book/2",
                            (c, who) -> c.the(Marks.class).book(c.id(who), c.course())),
                    only(
                            INSTRUCTOR,
                            "Marks.csv/4",
                            (c, who) ->
                                    c.the(Marks.class)
                                            .csv(
                                                    c.id(who),
                                                    c.course(),
                                                    new Marks.Heads("s", "n", "g", "m"),
                                                    OutputStream.nullOutputStream())),
                    only(
                            INSTRUCTOR,
                            "Marks.xlsx/4",
                            (c, who) ->
                                    c.the(Marks.class)
                                            .xlsx(
                                                    c.id(who),
                                                    c.course(),
                                                    new Marks.Heads("s", "n", "g", "m"),
                                                    OutputStream.nullOutputStream())),
                    only(
                            INSTRUCTOR,
                            "Marks.cell/3",
                            (c, who) ->
                                    c.the(Marks.class).cell(c.id(who), c.quiz(), c.id(STUDENT))),
                    only(
                            INSTRUCTOR,
                            "Marks.set/5",
                            (c, who) ->
                                    c.the(Marks.class)
                                            .set(
                                                    c.id(who),
                                                    c.quiz(),
                                                    c.id(STUDENT),
                                                    Optional.of(0.5),
                                                    "why")),
                    everybody(
                            "Agenda.toWrite/1", (c, who) -> c.the(Agenda.class).toWrite(c.id(who))),
                    everybody("Agenda.needs/1", (c, who) -> c.the(Agenda.class).needs(c.id(who))),
                    new Row(
                            "Marks.own/2",
                            EnumSet.of(INSTRUCTOR, STUDENT),
                            (c, who) -> c.the(Marks.class).own(c.id(who), c.course())));
}

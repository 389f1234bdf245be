package app.dateline.rights;

import static app.dateline.rights.Person.INSTRUCTOR;
import static app.dateline.rights.Person.STUDENT;
import static app.dateline.rights.Row.everybody;
import static app.dateline.rights.Row.only;

import app.dateline.classroom.quiz.Quiz;
import app.dateline.service.Given;
import app.dateline.service.Inspecting;
import app.dateline.service.Quizzing;
import app.dateline.service.Requesting;
import app.dateline.service.Taking;
import app.dateline.service.Weaknesses;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What is done with a quiz of the course of INSTRUCTOR, and with the paper that STUDENT writes on it.
final class RightsOfPapers {
    private static final Given CLEARED = new Given("a", 0, Optional.empty(), Optional.empty());

    private RightsOfPapers() {}

    private static Row students(String method, BiConsumer<Cast, Person> play) {
        return only(STUDENT, "Taking." + method, play);
    }

    private static Row asking(String method, BiConsumer<Cast, Person> play) {
        return only(STUDENT, "Requesting." + method, play);
    }

    private static Requesting requesting(Cast cast) {
        return cast.the(Requesting.class);
    }

    private static Quiz whole(Cast cast) {
        return cast.the(Quizzing.class).quiz(cast.id(INSTRUCTOR), cast.quiz());
    }

    private static Taking taking(Cast cast) {
        return cast.the(Taking.class);
    }

    static final List<Row> ROWS =
            List.of(
                    students("quizzes/2", (c, who) -> taking(c).quizzes(c.id(who), c.course())),
                    students("front/2", (c, who) -> taking(c).front(c.id(who), c.quiz())),
                    students("start/2", (c, who) -> taking(c).start(c.id(who), c.quiz())),
                    students("sheet/2", (c, who) -> taking(c).sheet(c.id(who), c.paper())),
                    students(
                            "answer/3",
                            (c, who) -> taking(c).answer(c.id(who), c.paper(), CLEARED)),
                    students(
                            "resend/5",
                            (c, who) -> taking(c).resend(c.id(who), c.paper(), CLEARED, "", "")),
                    students("flag/4", (c, who) -> taking(c).flag(c.id(who), c.paper(), 0, true)),
                    students("move/3", (c, who) -> taking(c).move(c.id(who), c.paper(), 1)),
                    students("check/4", (c, who) -> taking(c).check(c.id(who), c.paper(), 0, "a")),
                    students("handIn/2", (c, who) -> taking(c).handIn(c.id(who), c.paper())),
                    asking("standing/2", (c, who) -> requesting(c).standing(c.id(who), c.quiz())),
                    asking("ask/3", (c, who) -> requesting(c).ask(c.id(who), c.quiz(), "More")),
                    asking("takeBack/2", (c, who) -> requesting(c).takeBack(c.id(who), c.quiz())),
                    only(
                            INSTRUCTOR,
                            "Requesting.open/2",
                            (c, who) -> requesting(c).open(c.id(who), whole(c))),
                    only(
                            INSTRUCTOR,
                            "Requesting.refuse/4",
                            (c, who) -> requesting(c).refuse(c.id(who), whole(c), "?", "Why")),
                    everybody(
                            "Weaknesses.lacks/2",
                            (c, who) -> c.the(Weaknesses.class).lacks(c.id(who), 3)),
                    only(
                            INSTRUCTOR,
                            "Weaknesses.of/3",
                            (c, who) -> c.the(Weaknesses.class).of(c.id(who), c.course(), 3)),
                    only(
                            INSTRUCTOR,
                            "Weaknesses.warmUp/3",
                            (c, who) ->
                                    c.the(Weaknesses.class)
                                            .warmUp(c.id(who), c.course(), "Warm-up")),
                    only(
                            INSTRUCTOR,
                            "Inspecting.script/2",
                            (c, who) -> c.the(Inspecting.class).script(c.id(who), c.paper())),
                    only(
                            INSTRUCTOR,
                            "Inspecting.comment/4",
                            (c, who) -> {
                                var paper = c.paper();
                                taking(c).handIn(c.id(STUDENT), paper);
                                c.the(Inspecting.class)
                                        .comment(c.id(who), paper, Optional.of(0), "Good");
                            }));
}

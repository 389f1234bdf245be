package app.dateline.rights;

import static app.dateline.rights.Cast.TOPIC;
import static app.dateline.rights.Cast.ZONE;
import static app.dateline.rights.Person.ADMINISTRATOR;
import static app.dateline.rights.Person.GUEST;
import static app.dateline.rights.Person.INSTRUCTOR;
import static app.dateline.rights.Person.OTHER_INSTRUCTOR;
import static app.dateline.rights.Person.STUDENT;
import static app.dateline.rights.Row.accounts;
import static app.dateline.rights.Row.everybody;
import static app.dateline.rights.Row.only;

import app.dateline.classroom.Course;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.Role;
import app.dateline.service.Attending;
import app.dateline.service.CodeGiving;
import app.dateline.service.Enrolling;
import app.dateline.service.ExamDays;
import app.dateline.service.Founding;
import app.dateline.service.Guests;
import app.dateline.service.MyAccount;
import app.dateline.service.People;
import app.dateline.service.Resets;
import app.dateline.service.Signing;
import app.dateline.service.Teaching;
import app.dateline.service.Visit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is done with accounts and courses. Where a course is asked for it is that of INSTRUCTOR, with STUDENT in it.
final class RightsOfPeople {
    private static final Visit VISIT = new Visit("192.0.2.1", "Firefox on Linux", false);

    private RightsOfPeople() {}

    static final List<Row> ROWS =
            List.of(
                    everybody("Guests.welcome/0", (c, who) -> c.the(Guests.class).welcome()),
                    everybody("Guests.shares/1", (c, who) -> c.the(Guests.class).shares(c.id(who))),
                    only(
                            GUEST,
                            "Guests.share/2",
                            (c, who) -> c.the(Guests.class).share(c.id(who), true)),
                    everybody("Guests.known/1", (c, who) -> c.the(Guests.class).known("?")),
                    everybody(
                            "Signing.signUp/5",
                            (c, who) ->
                                    c.the(Signing.class)
                                            .signUp(Optional.empty(), "?", "?", "?", VISIT)),
                    everybody(
                            "Signing.signIn/4",
                            (c, who) ->
                                    c.the(Signing.class).signIn(Optional.empty(), "?", "?", VISIT)),
                    everybody("Signing.known/1", (c, who) -> c.the(Signing.class).known("?")),
                    everybody("Signing.signOut/1", (c, who) -> c.the(Signing.class).signOut("?")),
                    everybody("MyAccount.of/1", (c, who) -> c.the(MyAccount.class).of(c.id(who))),
                    accounts(
                            "MyAccount.devices/2",
                            (c, who) -> c.the(MyAccount.class).devices(c.id(who), "?")),
                    accounts(
                            "MyAccount.show/2",
                            (c, who) -> c.the(MyAccount.class).show(c.id(who), "Another")),
                    accounts(
                            "MyAccount.password/4",
                            (c, who) ->
                                    c.the(MyAccount.class).password(c.id(who), "?", "?", "short")),
                    only(
                            STUDENT,
                            "MyAccount.end/2",
                            (c, who) -> {
                                var signIn = c.signIn(STUDENT, UUID.randomUUID().toString());
                                c.the(MyAccount.class).end(c.id(who), signIn.id());
                            }),
                    accounts(
                            "MyAccount.endAll/1",
                            (c, who) -> c.the(MyAccount.class).endAll(c.id(who))),
                    everybody(
                            "Attending.places/1",
                            (c, who) -> c.the(Attending.class).places(c.id(who))),
                    new Row(
                            "Attending.place/2",
                            EnumSet.of(STUDENT, INSTRUCTOR),
                            (c, who) -> c.the(Attending.class).place(c.id(who), c.course())),
                    everybody(
                            "Attending.offer/2",
                            (c, who) -> c.the(Attending.class).offer("?", "192.0.2.2")),
                    accounts(
                            "Attending.join/3",
                            (c, who) -> c.the(Attending.class).join(c.id(who), "?", "192.0.2.3")),
                    new Row(
                            "Attending.leave/2",
                            EnumSet.of(STUDENT, INSTRUCTOR),
                            (c, who) -> c.the(Attending.class).leave(c.id(who), c.course())),
                    only(
                            INSTRUCTOR,
                            "Attending.look/3",
                            (c, who) -> c.the(Attending.class).look(c.id(who), c.course(), true)),
                    everybody(
                            "Teaching.mayBegin/1",
                            (c, who) -> c.the(Teaching.class).mayBegin(c.id(who))),
                    new Row(
                            "Teaching.begin/4",
                            EnumSet.of(INSTRUCTOR, OTHER_INSTRUCTOR, ADMINISTRATOR),
                            (c, who) ->
                                    c.the(Teaching.class)
                                            .begin(
                                                    c.id(who),
                                                    "Another",
                                                    TOPIC,
                                                    CourseDays.in(ZONE))),
                    only(
                            INSTRUCTOR,
                            "Teaching.course/2",
                            (c, who) -> c.the(Teaching.class).course(c.id(who), c.course())),
                    only(
                            INSTRUCTOR,
                            "Teaching.rename/3",
                            (c, who) -> c.the(Teaching.class).rename(c.id(who), c.course(), "New")),
                    only(
                            INSTRUCTOR,
                            "Teaching.days/3",
                            (c, who) ->
                                    c.the(Teaching.class)
                                            .days(c.id(who), c.course(), CourseDays.in(ZONE))),
                    only(
                            INSTRUCTOR,
                            "Teaching.renew/2",
                            (c, who) -> c.the(Teaching.class).renew(c.id(who), c.course())),
                    only(
                            INSTRUCTOR,
                            "Teaching.limit/4",
                            (c, who) ->
                                    c.the(Teaching.class)
                                            .limit(
                                                    c.id(who),
                                                    c.course(),
                                                    Optional.empty(),
                                                    Optional.of(5))),
                    only(
                            INSTRUCTOR,
                            "Teaching.close/3",
                            (c, who) -> c.the(Teaching.class).close(c.id(who), c.course(), true)),
                    only(
                            INSTRUCTOR,
                            "Teaching.addInstructor/3",
                            (c, who) ->
                                    c.the(Teaching.class)
                                            .addInstructor(c.id(who), c.course(), c.name(STUDENT))),
                    only(
                            INSTRUCTOR,
                            "Teaching.remove/3",
                            (c, who) ->
                                    c.the(Teaching.class)
                                            .remove(c.id(who), c.course(), c.id(STUDENT))),
                    only(
                            INSTRUCTOR,
                            "Teaching.state/3",
                            (c, who) ->
                                    c.the(Teaching.class)
                                            .state(c.id(who), c.course(), Course.State.ENDED)),
                    only(
                            INSTRUCTOR,
                            "Enrolling.missing/2",
                            (c, who) -> c.the(Enrolling.class).missing(c.id(who), c.course())),
                    only(
                            INSTRUCTOR,
                            "Enrolling.read/3",
                            (c, who) ->
                                    c.the(Enrolling.class)
                                            .read(c.id(who), c.course(), new byte[0])),
                    only(
                            INSTRUCTOR,
                            "Enrolling.take/3",
                            (c, who) ->
                                    c.the(Enrolling.class)
                                            .take(
                                                    c.id(who),
                                                    c.course(),
                                                    new Enrolling.Reading.Preview(
                                                            List.of(), List.of()))),
                    only(
                            INSTRUCTOR,
                            "Enrolling.undo/3",
                            (c, who) ->
                                    c.the(Enrolling.class)
                                            .undo(
                                                    c.id(who),
                                                    c.course(),
                                                    new Enrolling.Taken(List.of()))),
                    only(
                            INSTRUCTOR,
                            "Enrolling.group/4",
                            (c, who) ->
                                    c.the(Enrolling.class)
                                            .group(c.id(who), c.course(), c.id(STUDENT), "A")),
                    only(
                            INSTRUCTOR,
                            "Enrolling.drop/3",
                            (c, who) -> c.the(Enrolling.class).drop(c.id(who), c.course(), "?")),
                    everybody(
                            "ExamDays.of/2",
                            (c, who) -> c.the(ExamDays.class).of(c.id(who), TOPIC)),
                    new Row(
                            "ExamDays.take/2",
                            EnumSet.of(STUDENT, INSTRUCTOR),
                            (c, who) -> c.the(ExamDays.class).take(c.id(who), c.course())),
                    new Row(
                            "Resets.link/2",
                            EnumSet.of(INSTRUCTOR, ADMINISTRATOR),
                            (c, who) -> {
                                c.course();
                                c.the(Resets.class).link(c.id(who), c.id(STUDENT));
                            }),
                    everybody("Resets.account/1", (c, who) -> c.the(Resets.class).account("?")),
                    everybody("Resets.use/3", (c, who) -> c.the(Resets.class).use("?", "?", VISIT)),
                    everybody("Founding.valid/1", (c, who) -> c.the(Founding.class).valid("?")),
                    accounts(
                            "Founding.use/2",
                            (c, who) -> c.the(Founding.class).use(c.id(who), "?")),
                    accounts(
                            "MyAccount.code/1", (c, who) -> c.the(MyAccount.class).code(c.id(who))),
                    accounts(
                            "MyAccount.endCode/1",
                            (c, who) -> c.the(MyAccount.class).endCode(c.id(who))),
                    only(
                            INSTRUCTOR,
                            "CodeGiving.students/2",
                            (c, who) -> c.the(CodeGiving.class).students(c.id(who), c.course())),
                    only(
                            INSTRUCTOR,
                            "CodeGiving.give/3",
                            (c, who) ->
                                    c.the(CodeGiving.class)
                                            .give(c.id(who), c.course(), List.of(c.id(STUDENT)))),
                    only(
                            INSTRUCTOR,
                            "CodeGiving.takeBack/3",
                            (c, who) ->
                                    c.the(CodeGiving.class)
                                            .takeBack(c.id(who), c.course(), c.id(STUDENT))),
                    only(
                            ADMINISTRATOR,
                            "People.find/3",
                            (c, who) -> c.the(People.class).find(c.id(who), "", false)),
                    only(
                            ADMINISTRATOR,
                            "People.person/2",
                            (c, who) -> c.the(People.class).person(c.id(who), c.id(STUDENT))),
                    only(
                            ADMINISTRATOR,
                            "People.unlock/2",
                            (c, who) -> c.the(People.class).unlock(c.id(who), c.id(STUDENT))),
                    only(
                            ADMINISTRATOR,
                            "People.file/2",
                            (c, who) -> c.the(People.class).file(c.id(who), c.id(STUDENT))),
                    only(
                            ADMINISTRATOR,
                            "People.loss/2",
                            (c, who) -> c.the(People.class).loss(c.id(who), c.id(STUDENT))),
                    only(
                            ADMINISTRATOR,
                            "People.erase/2",
                            (c, who) -> c.the(People.class).erase(c.id(who), c.id(STUDENT))),
                    only(
                            ADMINISTRATOR,
                            "People.may/4",
                            (c, who) ->
                                    c.the(People.class)
                                            .may(c.id(who), c.id(STUDENT), Role.AUTHOR, true)));
}

package app.dateline.rights;

import static app.dateline.rights.Cast.TOPIC;
import static app.dateline.rights.Row.everybody;
import static app.dateline.rights.Row.only;

import app.dateline.bank.edit.EventChange;
import app.dateline.classroom.report.Report;
import app.dateline.question.QuestionId;
import app.dateline.service.Authoring;
import app.dateline.service.BankHistory;
import app.dateline.service.Editions;
import app.dateline.service.EventAuthoring;
import app.dateline.service.Reconciling;
import app.dateline.service.Reporting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is done with the banks themselves. Nothing is kept of it: no reason is given, and without one nothing is changed.
final class RightsOfAuthors {
    private RightsOfAuthors() {}

    private static Authoring authoring(Cast cast) {
        return cast.the(Authoring.class);
    }

    private static QuestionId question(Cast cast) {
        return cast.the(Editions.class).current(TOPIC).bank().questions().getFirst().id();
    }

    private static String latest(Cast cast) {
        return cast.the(Editions.class).current(TOPIC).revision();
    }

    private static EventChange change(Cast cast) {
        var event = cast.the(Editions.class).current(TOPIC).chronicle().events().getFirst();
        return new EventChange.DropClaim(event.id(), event.claims().getFirst().id());
    }

    static final List<Row> ROWS =
            List.of(
                    everybody("Authoring.reads/1", (c, who) -> authoring(c).reads(c.id(who))),
                    new Row(
                            "Authoring.desk/2",
                            Row.READERS,
                            (c, who) -> authoring(c).desk(c.id(who), TOPIC)),
                    new Row(
                            "Authoring.coverage/3",
                            Row.READERS,
                            (c, who) -> authoring(c).coverage(c.id(who), TOPIC, Optional.empty())),
                    only(
                            Person.AUTHOR,
                            "Authoring.check/4",
                            (c, who) -> authoring(c).check(c.id(who), TOPIC, question(c), "Who?")),
                    only(
                            Person.AUTHOR,
                            "Authoring.retire/5",
                            (c, who) ->
                                    authoring(c)
                                            .retire(
                                                    c.id(who),
                                                    TOPIC,
                                                    question(c),
                                                    Optional.empty(),
                                                    "")),
                    only(
                            Person.AUTHOR,
                            "Authoring.reword/6",
                            (c, who) ->
                                    authoring(c)
                                            .reword(
                                                    c.id(who),
                                                    TOPIC,
                                                    question(c),
                                                    Optional.empty(),
                                                    "",
                                                    "")),
                    only(
                            Person.AUTHOR,
                            "Authoring.restore/4",
                            (c, who) ->
                                    authoring(c)
                                            .restore(
                                                    c.id(who),
                                                    TOPIC,
                                                    question(c),
                                                    Optional.empty())),
                    only(
                            Person.AUTHOR,
                            "EventAuthoring.check/4",
                            (c, who) ->
                                    c.the(EventAuthoring.class)
                                            .check(c.id(who), TOPIC, latest(c), change(c))),
                    only(
                            Person.AUTHOR,
                            "EventAuthoring.preview/4",
                            (c, who) ->
                                    c.the(EventAuthoring.class)
                                            .preview(c.id(who), TOPIC, latest(c), change(c))
                                            .cancel()),
                    only(
                            Person.AUTHOR,
                            "EventAuthoring.save/5",
                            (c, who) ->
                                    c.the(EventAuthoring.class)
                                            .save(c.id(who), TOPIC, latest(c), change(c), "")),
                    new Row(
                            "Reconciling.waiting/2",
                            Row.READERS,
                            (c, who) -> c.the(Reconciling.class).waiting(c.id(who), TOPIC)),
                    everybody(
                            "Reconciling.toDecide/2",
                            (c, who) -> c.the(Reconciling.class).toDecide(c.id(who), TOPIC)),
                    only(
                            Person.AUTHOR,
                            "Reconciling.decide/5",
                            (c, who) ->
                                    c.the(Reconciling.class)
                                            .decide(
                                                    c.id(who), TOPIC, latest(c), Set.of(),
                                                    Set.of())),
                    everybody(
                            "Reporting.waiting/2",
                            (c, who) -> c.the(Reporting.class).waiting(c.id(who), TOPIC)),
                    everybody(
                            "Reporting.writes/1",
                            (c, who) -> c.the(Reporting.class).writes(c.id(who))),
                    new Row(
                            "Reporting.open/2",
                            Row.READERS,
                            (c, who) -> c.the(Reporting.class).open(c.id(who), TOPIC)),
                    only(
                            Person.AUTHOR,
                            "Reporting.answer/5",
                            (c, who) ->
                                    c.the(Reporting.class)
                                            .answer(
                                                    c.id(who),
                                                    TOPIC,
                                                    Set.of(),
                                                    Report.Verdict.STANDS,
                                                    "")),
                    new Row(
                            "BankHistory.of/2",
                            Row.READERS,
                            (c, who) -> c.the(BankHistory.class).of(c.id(who), TOPIC)),
                    new Row(
                            "BankHistory.files/2",
                            Row.READERS,
                            (c, who) -> c.the(BankHistory.class).files(c.id(who), TOPIC)),
                    everybody(
                            "BankHistory.writes/1",
                            (c, who) -> c.the(BankHistory.class).writes(c.id(who))),
                    only(
                            Person.AUTHOR,
                            "BankHistory.back/4",
                            (c, who) ->
                                    c.the(BankHistory.class)
                                            .back(c.id(who), TOPIC, "?", latest(c))));
}

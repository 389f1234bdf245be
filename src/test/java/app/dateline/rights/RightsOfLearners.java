package app.dateline.rights;

import static app.dateline.rights.Cast.TOPIC;
import static app.dateline.rights.Cast.ZONE;
import static app.dateline.rights.Row.everybody;
import static app.dateline.rights.Row.learners;
import static app.dateline.rights.Row.only;

import app.dateline.classroom.report.Report;
import app.dateline.question.Answer;
import app.dateline.service.Almanac;
import app.dateline.service.Banks;
import app.dateline.service.Editions;
import app.dateline.service.Grading;
import app.dateline.service.MemoryFigures;
import app.dateline.service.Notices;
import app.dateline.service.Optimising;
import app.dateline.service.OwnData;
import app.dateline.service.Practice;
import app.dateline.service.Progress;
import app.dateline.service.Reporting;
import app.dateline.service.Reviewing;
import app.dateline.service.Settings;
import app.dateline.service.Today;
import app.dateline.service.Workloads;
import app.dateline.study.Blueprint;
import app.dateline.study.CardMark;
import app.dateline.study.LearnerId;
import app.dateline.study.Study;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.progress.RoundFilter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is done to one's own rounds, cards, settings and data.
final class RightsOfLearners {
    private RightsOfLearners() {}

    private static Optional<LearnerId> maybe(Cast cast, Person who) {
        return who == Person.ANONYMOUS ? Optional.empty() : Optional.of(cast.id(who));
    }

    private static String card(Cast cast) {
        return cast.the(Editions.class).current(TOPIC).bank().cards().getFirst().id();
    }

    private static Reporting.About about(Cast cast) {
        return new Reporting.About(
                TOPIC,
                cast.the(Editions.class).current(TOPIC).revision(),
                card(cast),
                Optional.empty());
    }

    static final List<Row> ROWS =
            List.of(
                    everybody(
                            "Reporting.standing/2",
                            (c, who) -> c.the(Reporting.class).standing(c.id(who), about(c))),
                    everybody("Reporting.own/1", (c, who) -> c.the(Reporting.class).own(c.id(who))),
                    everybody(
                            "Reporting.news/1", (c, who) -> c.the(Reporting.class).news(c.id(who))),
                    learners(
                            "Reporting.report/4",
                            (c, who) ->
                                    c.the(Reporting.class)
                                            .report(
                                                    c.id(who),
                                                    about(c),
                                                    Report.Reason.UNCLEAR,
                                                    "")),
                    learners(
                            "Reporting.takeBack/2",
                            (c, who) -> c.the(Reporting.class).takeBack(c.id(who), "?")),
                    everybody(
                            "Almanac.leaf/3",
                            (c, who) -> c.the(Almanac.class).leaf(maybe(c, who), TOPIC, ZONE)),
                    everybody("Banks.all/0", (c, who) -> c.the(Banks.class).all()),
                    everybody(
                            "Banks.shelves/2",
                            (c, who) -> c.the(Banks.class).shelves(maybe(c, who), ZONE)),
                    learners(
                            "Banks.choose/2",
                            (c, who) -> c.the(Banks.class).choose(c.id(who), TOPIC)),
                    everybody("Editions.topics/0", (c, who) -> c.the(Editions.class).topics()),
                    everybody(
                            "Editions.current/1", (c, who) -> c.the(Editions.class).current(TOPIC)),
                    everybody(
                            "Editions.edition/2",
                            (c, who) -> {
                                var editions = c.the(Editions.class);
                                editions.edition(TOPIC, editions.current(TOPIC).revision());
                            }),
                    everybody(
                            "MemoryFigures.of/4",
                            (c, who) ->
                                    c.the(MemoryFigures.class)
                                            .of(maybe(c, who), TOPIC, ZONE, false)),
                    everybody(
                            "MemoryFigures.track/4",
                            (c, who) -> {
                                var card = c.the(Editions.class).current(TOPIC).bank().cards();
                                c.the(MemoryFigures.class)
                                        .track(
                                                maybe(c, who),
                                                TOPIC,
                                                card.getFirst().facts().getFirst().key(),
                                                ZONE);
                            }),
                    everybody(
                            "Notices.board/2",
                            (c, who) -> c.the(Notices.class).board(maybe(c, who), TOPIC)),
                    learners(
                            "Notices.read/3",
                            (c, who) -> c.the(Notices.class).read(c.id(who), TOPIC, Instant.EPOCH)),
                    everybody(
                            "Optimising.standing/1",
                            (c, who) -> c.the(Optimising.class).standing(maybe(c, who))),
                    everybody(
                            "Optimising.work/1",
                            (c, who) -> c.the(Optimising.class).work(c.id(who))),
                    // Of whoever is not there nothing is kept: what is found of them is dropped.
                    everybody(
                            "Optimising.start/1",
                            (c, who) -> c.the(Optimising.class).start(c.id(who))),
                    everybody(
                            "Optimising.stop/1",
                            (c, who) -> c.the(Optimising.class).stop(c.id(who))),
                    learners(
                            "Optimising.publishedAgain/1",
                            (c, who) -> c.the(Optimising.class).publishedAgain(c.id(who))),
                    learners("OwnData.kept/1", (c, who) -> c.the(OwnData.class).kept(c.id(who))),
                    learners("OwnData.file/1", (c, who) -> c.the(OwnData.class).file(c.id(who))),
                    learners(
                            "OwnData.recalls/2",
                            (c, who) ->
                                    c.the(OwnData.class).recalls(c.id(who), new StringWriter())),
                    learners("OwnData.erase/1", (c, who) -> c.the(OwnData.class).erase(c.id(who))),
                    learners(
                            "Practice.start/4",
                            (c, who) ->
                                    c.the(Practice.class)
                                            .start(c.id(who), TOPIC, Blueprint.of(1), ZONE)),
                    learners(
                            "Practice.startAbout/4",
                            (c, who) ->
                                    c.the(Practice.class)
                                            .startAbout(
                                                    c.id(who),
                                                    TOPIC,
                                                    c.the(Editions.class)
                                                            .current(TOPIC)
                                                            .bank()
                                                            .questions()
                                                            .getFirst()
                                                            .facts()
                                                            .iterator()
                                                            .next()
                                                            .event(),
                                                    ZONE)),
                    learners(
                            "Practice.startThese/3",
                            (c, who) ->
                                    c.the(Practice.class)
                                            .startThese(
                                                    c.id(who),
                                                    TOPIC,
                                                    List.of(
                                                            c.the(Editions.class)
                                                                    .current(TOPIC)
                                                                    .bank()
                                                                    .questions()
                                                                    .getFirst()
                                                                    .id()))),
                    only(
                            Person.STUDENT,
                            "Practice.startMisses/2",
                            (c, who) -> c.the(Practice.class).startMisses(c.id(who), c.round())),
                    everybody(
                            "Practice.fitting/3",
                            (c, who) ->
                                    c.the(Practice.class)
                                            .fitting(maybe(c, who), TOPIC, Blueprint.of(1))),
                    only(
                            Person.STUDENT,
                            "Practice.sitting/3",
                            (c, who) -> c.the(Practice.class).sitting(c.id(who), c.round(), ZONE)),
                    only(
                            Person.STUDENT,
                            "Practice.answer/6",
                            (c, who) ->
                                    c.the(Practice.class)
                                            .answer(
                                                    c.id(who),
                                                    c.round(),
                                                    1,
                                                    "b",
                                                    new Answer.Passed(),
                                                    ZONE)),
                    only(
                            Person.STUDENT,
                            "Practice.next/4",
                            (c, who) -> c.the(Practice.class).next(c.id(who), c.round(), 0, ZONE)),
                    everybody(
                            "Practice.rounds/1",
                            (c, who) -> c.the(Practice.class).rounds(c.id(who))),
                    everybody(
                            "Progress.standing/3",
                            (c, who) -> c.the(Progress.class).standing(maybe(c, who), TOPIC, ZONE)),
                    everybody(
                            "Progress.history/4",
                            (c, who) ->
                                    c.the(Progress.class)
                                            .history(c.id(who), TOPIC, RoundFilter.ALL, ZONE)),
                    everybody(
                            "Reviewing.day/4",
                            (c, who) ->
                                    c.the(Reviewing.class).day(c.id(who), TOPIC, Study.DAY, ZONE)),
                    everybody(
                            "Reviewing.day/2", (c, who) -> c.the(Reviewing.class).day(TOPIC, ZONE)),
                    everybody(
                            "Reviewing.upcoming/3",
                            (c, who) -> c.the(Reviewing.class).upcoming(c.id(who), TOPIC, ZONE)),
                    everybody(
                            "Reviewing.left/4",
                            (c, who) ->
                                    c.the(Reviewing.class)
                                            .left(c.id(who), TOPIC, List.of(Study.DAY), ZONE)),
                    learners(
                            "Reviewing.grade/5",
                            (c, who) ->
                                    c.the(Reviewing.class)
                                            .grade(
                                                    c.id(who),
                                                    TOPIC,
                                                    Study.DAY,
                                                    new Grading(
                                                            0,
                                                            UUID.randomUUID().toString(),
                                                            card(c),
                                                            Rating.GOOD,
                                                            Instant.EPOCH),
                                                    ZONE)),
                    learners(
                            "Reviewing.mark/5",
                            (c, who) ->
                                    c.the(Reviewing.class)
                                            .mark(
                                                    c.id(who),
                                                    TOPIC,
                                                    card(c),
                                                    CardMark.Change.FLAGGED,
                                                    ZONE)),
                    learners(
                            "Reviewing.limit/4",
                            (c, who) ->
                                    c.the(Reviewing.class)
                                            .limit(c.id(who), TOPIC, limits -> limits, ZONE)),
                    learners(
                            "Reviewing.undo/5",
                            (c, who) ->
                                    c.the(Reviewing.class)
                                            .undo(c.id(who), TOPIC, Study.DAY, 0, ZONE)),
                    everybody("Settings.of/1", (c, who) -> c.the(Settings.class).of(maybe(c, who))),
                    everybody(
                            "Settings.today/2",
                            (c, who) -> c.the(Settings.class).today(maybe(c, who), ZONE)),
                    learners(
                            "Settings.change/2",
                            (c, who) -> c.the(Settings.class).change(c.id(who), s -> s)),
                    everybody(
                            "Today.desk/3",
                            (c, who) -> c.the(Today.class).desk(maybe(c, who), TOPIC, ZONE)),
                    everybody(
                            "Workloads.over/4",
                            (c, who) ->
                                    c.the(Workloads.class)
                                            .over(1, maybe(c, who), TOPIC, ZONE)
                                            .cancel(true)));
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Agenda;
import app.dateline.service.Agenda.Need;
import app.dateline.service.QuizFront;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import java.util.List;
import java.util.stream.Stream;

/// What courses and the bank want of somebody today: quizzes to write, what needs whoever teaches, and what waits for an author, each
/// with its one verb.
final class CourseNotices {
    private static final int MOST = 5;

    private CourseNotices() {}

    /// What needs whoever teaches or writes a bank, the most pressing first.
    ///
    /// @param toDecide how many differences with a newer edition of the bank wait for them
    /// @param reported how many questions with reports wait for them
    static List<Notice> needs(Agenda agenda, LearnerId learner, int toDecide, int reported) {
        return Stream.of(
                        agenda.needs(learner).stream().map(CourseNotices::need),
                        Stream.of(reported).filter(n -> n > 0).map(CourseNotices::reported),
                        Stream.of(toDecide).filter(n -> n > 0).map(CourseNotices::toDecide))
                .flatMap(notices -> notices)
                .toList();
    }

    /// What courses tell and want of whoever learns there.
    static List<Notice> own(Agenda agenda, LearnerId learner) {
        return Stream.of(
                        agenda.told(learner).stream().map(CourseNotices::told),
                        agenda.toWrite(learner).stream().map(CourseNotices::toWrite))
                .flatMap(notices -> notices.limit(MOST))
                .toList();
    }

    private static Notice toDecide(int differences) {
        return new Notice(
                InBank.address("bank/edition"),
                say("place.bank"),
                say("newer.notice", differences),
                "",
                say("newer.decide"));
    }

    private static Notice reported(int questions) {
        return new Notice(
                InBank.address("bank/reports"),
                say("place.bank"),
                say("reports.notice", questions),
                "",
                say("reports.verb"));
    }

    /// Of a learner's own reports so many were answered lately.
    static Notice answered(int reports) {
        return new Notice(
                InBank.address("reports"),
                say("report.label"),
                say("report.news", reports),
                "",
                say("report.news-verb"));
    }

    private static Notice toWrite(QuizFront front) {
        return new Notice(
                "take/" + front.quiz().id(),
                front.course().name().value(),
                front.running().isPresent()
                        ? say("agenda.go-on", front.quiz().name())
                        : say("agenda.write", front.quiz().name()),
                "",
                front.terms()
                        .closes()
                        .map(end -> say("take.state-until", Clocks.moment(end)))
                        .orElse(say("take.state-open")));
    }

    private static Notice told(Agenda.Told told) {
        return new Notice(
                "outcome/" + told.paper().id(),
                told.course().name().value(),
                say("agenda.told", told.quiz().name()),
                "",
                Clocks.moment(told.at()));
    }

    private static Notice need(Need need) {
        var quiz = need.quiz().name();
        var course = "course/" + need.course().id();
        var name = need.course().name().value();
        return switch (need) {
            case Need.Corrected(_, var marked, var keys) ->
                    new Notice(
                            course + "/quizzes/" + marked.id() + "/regrade",
                            name,
                            say("agenda.corrected", quiz),
                            say("agenda.corrected-keys", keys),
                            say("agenda.corrected-see"));
            case Need.Reported(var of, _, var reports) ->
                    new Notice(
                            "bank/reports?" + InBank.BANK + "=" + of.topic(),
                            name,
                            say("agenda.reported", quiz, reports),
                            "",
                            say("reports.verb"));
            case Need.Writing(_, _, var papers) ->
                    new Notice(
                            course + "/gradebook",
                            name,
                            say("agenda.writing", quiz, papers),
                            "",
                            say("agenda.writing-verb"));
            case Need.Closing(_, _, var closes, var notBegun, var students) ->
                    new Notice(
                            course + "/gradebook",
                            name,
                            say("agenda.closing", quiz, notBegun, students),
                            say("agenda.closing-when", Clocks.moment(closes)),
                            say("agenda.writing-verb"));
            case Need.Requested(_, var of, var requests) ->
                    new Notice(
                            course + "/quizzes/" + of.id(),
                            name,
                            say("agenda.requested", quiz, requests),
                            "",
                            say("agenda.requested-verb"));
            case Need.Draft(_, var draft) ->
                    new Notice(
                            course + "/quizzes/" + draft.id(),
                            name,
                            say("agenda.draft", quiz),
                            "",
                            say("agenda.draft-verb"));
        };
    }
}

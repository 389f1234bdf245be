package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Agenda;
import app.dateline.service.Agenda.Need;
import app.dateline.service.QuizFront;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/// What courses and the bank want of somebody today: quizzes to write, what needs whoever teaches, and what waits for an author, each
/// with its one verb.
final class CourseNotices {
    private static final int MOST = 5;

    private CourseNotices() {}

    /// @param toDecide how many differences with a newer edition of the bank wait for them
    /// @param reported how many questions with reports wait for them
    static List<Anchor> of(Agenda agenda, LearnerId learner, int toDecide, int reported) {
        return Stream.of(
                        agenda.needs(learner).stream().map(CourseNotices::need),
                        agenda.told(learner).stream().map(CourseNotices::told),
                        agenda.toWrite(learner).stream().map(CourseNotices::toWrite),
                        Stream.of(reported).filter(n -> n > 0).map(CourseNotices::reported),
                        Stream.of(toDecide).filter(n -> n > 0).map(CourseNotices::toDecide))
                .flatMap(notices -> notices.limit(MOST))
                .toList();
    }

    private static Anchor toDecide(int differences) {
        return notice(
                InBank.address("bank/edition"),
                say("place.bank"),
                say("newer.notice", differences),
                say("newer.decide"));
    }

    private static Anchor reported(int questions) {
        return notice(
                InBank.address("bank/reports"),
                say("place.bank"),
                say("reports.notice", questions),
                say("reports.verb"));
    }

    /// Of a learner's own reports so many were answered lately.
    static Anchor answered(int reports) {
        return notice(
                InBank.address("reports"),
                say("report.label"),
                say("report.news", reports),
                say("report.news-verb"));
    }

    private static Anchor toWrite(QuizFront front) {
        return notice(
                "take/" + front.quiz().id(),
                front.course().name().value(),
                front.running().isPresent()
                        ? say("agenda.go-on", front.quiz().name())
                        : say("agenda.write", front.quiz().name()),
                front.terms()
                        .closes()
                        .map(end -> say("take.state-until", Clocks.moment(end)))
                        .orElse(say("take.state-open")));
    }

    private static Anchor told(Agenda.Told told) {
        return notice(
                "outcome/" + told.paper().id(),
                told.course().name().value(),
                say("agenda.told", told.quiz().name()),
                Clocks.moment(told.at()));
    }

    private static Anchor need(Need need) {
        var quiz = need.quiz().name();
        var course = "course/" + need.course().id();
        var name = need.course().name().value();
        return switch (need) {
            case Need.Corrected(_, var marked, var keys) ->
                    notice(
                            course + "/quizzes/" + marked.id() + "/regrade",
                            name,
                            say("agenda.corrected", quiz),
                            say("agenda.corrected-verb", keys));
            case Need.Reported(var of, _, var reports) ->
                    notice(
                            "bank/reports?" + InBank.BANK + "=" + of.topic(),
                            name,
                            say("agenda.reported", quiz, reports),
                            say("reports.verb"));
            case Need.Writing(_, _, var papers) ->
                    notice(
                            course + "/gradebook",
                            name,
                            say("agenda.writing", quiz, papers),
                            say("agenda.writing-verb"));
            case Need.Closing(_, _, var closes, var notBegun, var students) ->
                    notice(
                            course + "/gradebook",
                            name,
                            say("agenda.closing", quiz, notBegun, students),
                            say("agenda.closing-when", Clocks.moment(closes)));
            case Need.Requested(_, var of, var requests) ->
                    notice(
                            course + "/quizzes/" + of.id(),
                            name,
                            say("agenda.requested", quiz, requests),
                            say("agenda.requested-verb"));
            case Need.Draft(_, var draft) ->
                    notice(
                            course + "/quizzes/" + draft.id(),
                            name,
                            say("agenda.draft", quiz),
                            say("agenda.draft-verb"));
        };
    }

    /// An address and no class: the front page is made where the views of courses are not.
    private static Anchor notice(String address, String label, String words, String below) {
        var link = new Anchor(address, "");
        link.getElement().setAttribute("router-link", true);
        link.add(
                line("label", label),
                line("copy", words),
                line("meta", below),
                Icon.ON.draw(20, 1.6));
        link.addClassName("notice");
        return link;
    }

    private static Paragraph line(String name, String words) {
        var line = new Paragraph(words);
        line.addClassName(name);
        return line;
    }
}

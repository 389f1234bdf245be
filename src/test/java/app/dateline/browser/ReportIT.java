package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.Role;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Terms;
import app.dateline.service.Reporting;
import app.dateline.service.Schoolroom;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// An error reported in a real browser: what is written stays out of the round around it, and the answer comes back.
@BrowserTest
@Import(Examinees.class)
class ReportIT {
    @Autowired private Visitor visitor;
    @Autowired private Examinees examinees;
    @Autowired private Reporting reporting;
    @Autowired private BeanFactory beans;

    @Test
    void whatALearnerReportsInARoundAnAuthorAnswersBesideTheProof(Page page) {
        var question =
                visitor.questions(List.of(q -> q.task().type().equals("choose-one"))).getFirst();
        visitor.openRound(page, List.of(question, question));
        page.locator(".runfoot").getByText("I don\u2019t know").click();
        page.locator(".reporting summary").click();
        page.locator(".reporting label", new Page.LocatorOptions().setHasText("Something else"))
                .click();
        button(page, "Send the report").click();
        page.getByText("Say what is wrong").waitFor();

        var words = page.locator(".reporting textarea");
        words.focus();
        page.keyboard().type("Khan has");
        page.keyboard().press("Enter");
        page.keyboard().type("1 b ? otherwise.");
        assertThat(words.inputValue()).isEqualTo("Khan has\n1 b ? otherwise.");
        assertThat(page.locator(".verdict").isVisible()).as("the round waits").isTrue();
        button(page, "Send the report").click();
        page.locator(".reported", new Page.LocatorOptions().setHasText("otherwise.")).waitFor();
        page.reload();
        page.locator(".reported", new Page.LocatorOptions().setHasText("otherwise.")).waitFor();
        assertThat(Browsers.faults(page)).isEmpty();

        var room = new Schoolroom(beans);
        var author = room.person(Role.AUTHOR);
        try (var other = page.context().browser().newContext(locale())) {
            examinees.signIn(other, author);
            var desk = other.newPage();
            visitor.open(desk, "");
            desk.getByText("One question is reported as wrong").click();
            desk.locator(".complaints", new Page.LocatorOptions().setHasText("otherwise."))
                    .waitFor();
            assertThat(desk.locator(".prooflist .rights li").count()).isPositive();
            assertThat(Browsers.faults(desk)).isEmpty();
            desk.locator(".complaints label", new Page.LocatorOptions().setHasText("It holds"))
                    .click();
            button(desk, "Answer the report").click();
            desk.getByText("Say why it holds").waitFor();
            desk.locator(".complaints textarea").fill("Khan has the same.");
            button(desk, "Answer the report").click();
            desk.getByText("Nobody has reported").waitFor();
        }
        assertThat(reporting.waiting(author, Visitor.TOPIC)).isZero();

        visitor.open(page, "");
        page.getByText("One report of yours was answered").click();
        page.getByText("Khan has the same.").waitFor();
        assertThat(Browsers.faults(page)).isEmpty();
    }

    @Test
    void inAPaperAnErrorIsReportedWithoutAWordOfWhatIsRight(Page page) {
        var question =
                visitor.questions(List.of(q -> q.task().type().equals("choose-one"))).getFirst();
        var who =
                examinees.examinee(
                        List.of(question),
                        Terms.open(ZoneOffset.UTC),
                        Behaviour.DEFERRED,
                        Showing.CAREFUL);
        examinees.signIn(page.context(), who.learner());
        var paper = examinees.paper(who);
        visitor.open(page, "paper/" + paper + "/1");
        page.locator(".reporting summary").click();
        assertThat(page.locator(".reporting label").allInnerTexts())
                .noneMatch(words -> words.contains("right"));
        page.locator(".reporting textarea").focus();
        page.keyboard().type("Which 2? f");
        button(page, "Send the report").click();
        page.locator(".reported", new Page.LocatorOptions().setHasText("Which 2? f")).waitFor();
        assertThat(examinees.log(paper).answer(0)).as("no key of the paper acted").isEmpty();
        assertThat(examinees.log(paper).flagged()).isEmpty();
        assertThat(Browsers.faults(page)).isEmpty();
        var report = reporting.own(who.learner()).getFirst().reports().getFirst();
        assertThat(report.quiz()).contains(who.quiz());
        reporting.takeBack(who.learner(), report.id());
    }

    private static Browser.NewContextOptions locale() {
        return new Browser.NewContextOptions().setLocale("en-GB");
    }
}

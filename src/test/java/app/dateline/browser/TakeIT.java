package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static app.dateline.browser.Rounds.give;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.Examinees.Examinee;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Overdue;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Showing.When;
import app.dateline.classroom.quiz.Terms;
import app.dateline.question.Answer;
import app.dateline.question.Task;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Whole papers in a real browser: whatever becomes of the page, the paper is as it was left.
@BrowserTest
@Import(Examinees.class)
class TakeIT {
    private static final Terms QUARTER =
            Terms.open(ZoneOffset.UTC)
                    .limited(Optional.of(Duration.ofMinutes(15)), Overdue.HANDED_IN);

    /// Whether the browser's outbox holds anything.
    static final String KEPT =
            "(Object.keys(localStorage).some(key => key.startsWith('dateline-paper/')))";

    @Autowired private Visitor visitor;
    @Autowired private Examinees examinees;

    private Examinee examinee(Behaviour behaviour) {
        return examinees.examinee(
                visitor.oneOfEach(), QUARTER, behaviour, Showing.all(When.HANDED_IN));
    }

    private PaperId begun(BrowserContext context, Examinee who) {
        examinees.signIn(context, who.learner());
        return examinees.paper(who);
    }

    private void open(Page page, PaperId paper, int number) {
        page.navigate(visitor.url("paper/%s/%d".formatted(paper, number)));
        page.waitForSelector("#stem");
    }

    private static void at(Page page, int number, int of) {
        page.getByText("Question %d of %d".formatted(number, of)).waitFor();
    }

    static Predicate<Paper> answered(int index) {
        return paper -> paper.answer(index).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Behaviour.class)
    void aPaperOfEveryTaskIsBegunWrittenHandedInAndSeen(Behaviour behaviour, Page page) {
        var questions = visitor.oneOfEach();
        var who = examinee(behaviour);
        examinees.signIn(page.context(), who.learner());
        visitor.open(page, "take/" + who.quiz());
        button(page, "Begin").click();
        page.waitForSelector(".taking #stem");
        var id = examinees.paper(who);
        for (var i = 0; i < questions.size(); i++) {
            at(page, i + 1, questions.size());
            give(page, questions.get(i), true);
            var index = i;
            examinees.kept(id, answered(i));
            if (behaviour == Behaviour.CERTAINTY) {
                page.locator(".certainty vaadin-radio-button").nth(2).click();
                examinees.kept(
                        id,
                        p -> p.answer(index).flatMap(PaperStep.Answered::certainty).isPresent());
            }
            if (behaviour.checks()) {
                button(page, "Check").click();
                page.waitForSelector(".verdict[data-state=right]");
            }
            if (i + 1 < questions.size()) {
                page.locator(".runfoot .go").dblclick();
            }
        }
        page.locator(".runfoot .go").click();
        button(page, "Hand in now").click();
        page.waitForSelector(".results");
        var paper = examinees.kept(id, p -> !p.running());
        assertThat(paper.earned()).isEqualTo(questions.size());
        assertThat(page.locator(".results [data-ok='1']").count()).isEqualTo(questions.size());
        page.locator(".results a").first().click();
        page.waitForSelector(".verdict[data-state=right]");
    }

    @Test
    void ofTwoTabsTheLaterAnswerCountsAndTheOtherIsTold(BrowserContext context) {
        var question =
                visitor.questions(List.of(q -> q.task().type().equals("choose-one"))).getFirst();
        var who =
                examinees.examinee(List.of(question), QUARTER, Behaviour.DEFERRED, Showing.CAREFUL);
        var id = begun(context, who);
        var one = context.newPage();
        var other = context.newPage();
        open(one, id, 1);
        open(other, id, 1);
        options(one).nth(0).click();
        examinees.kept(id, answered(0));
        options(other).nth(1).click();
        examinees.kept(id, p -> chosen(p).equals(Optional.of(new Answer.Chosen(1))));
        other.getByText("open in another tab").waitFor();
        options(one).nth(2).click();
        examinees.kept(id, p -> chosen(p).equals(Optional.of(new Answer.Chosen(2))));
        one.getByText("open in another tab").waitFor();
    }

    static Locator options(Page page) {
        return page.locator(".options vaadin-radio-button");
    }

    private static Optional<Answer> chosen(Paper paper) {
        return paper.answer(0).flatMap(PaperStep.Answered::answer);
    }

    @Test
    void whatIsAnsweredWithoutALineIsKeptThroughAReloadAndSentOnce(BrowserContext context) {
        var question =
                visitor.questions(List.of(q -> q.task().type().equals("choose-one"))).getFirst();
        var who =
                examinees.examinee(List.of(question), QUARTER, Behaviour.DEFERRED, Showing.CAREFUL);
        var id = begun(context, who);
        var page = context.newPage();
        open(page, id, 1);
        options(page).nth(0).click();
        examinees.kept(id, answered(0));
        context.setOffline(true);
        page.getByText("Not connected. Saved up to").waitFor();
        options(page).nth(1).click();
        page.waitForFunction(KEPT);
        assertThat(chosen(examinees.log(id))).contains(new Answer.Chosen(0));
        page.close();
        context.setOffline(false);

        var again = context.newPage();
        open(again, id, 1);
        var paper = examinees.kept(id, p -> chosen(p).equals(Optional.of(new Answer.Chosen(1))));
        again.waitForFunction("!" + KEPT);
        assertThat(options(again).nth(1).getAttribute("checked")).isNotNull();
        again.reload();
        again.waitForSelector("#stem");
        assertThat(answers(examinees.log(id))).hasSameSizeAs(answers(paper));
    }

    @Test
    void aMatchThatIsMadeWithoutALineIsShownKeptThroughAReloadAndSentOnce(BrowserContext context) {
        var question = visitor.questions(List.of(q -> q.task() instanceof Task.Match)).getFirst();
        var task = (Task.Match) question.task();
        var who =
                examinees.examinee(List.of(question), QUARTER, Behaviour.DEFERRED, Showing.CAREFUL);
        var id = begun(context, who);
        var page = context.newPage();
        open(page, id, 1);
        page.locator(".match button.row").nth(0).click();
        page.locator(".bench button").nth(1).click();
        page.waitForSelector(".match li[data-state=done]");
        context.setOffline(true);
        page.getByText("Not connected. Saved up to").waitFor();
        page.locator(".match button.row").nth(0).click();
        for (var value : task.key()) {
            page.locator(".bench button").nth(value).click();
        }
        page.waitForFunction(KEPT);
        assertThat(page.locator(".match .slot[data-unsent]").count()).isEqualTo(task.rows().size());
        assertThat(examinees.log(id).answer(0)).isEmpty();
        page.close();
        context.setOffline(false);

        var again = context.newPage();
        open(again, id, 1);
        var paper =
                examinees.kept(
                        id, p -> chosen(p).equals(Optional.of(new Answer.Matched(task.key()))));
        again.waitForFunction("!" + KEPT);
        assertThat(again.locator(".match li[data-state=done]").count())
                .isEqualTo(task.rows().size());
        again.reload();
        again.waitForSelector("#stem");
        assertThat(answers(examinees.log(id))).hasSameSizeAs(answers(paper));
    }

    private static List<PaperStep> answers(Paper paper) {
        return paper.steps().stream().filter(PaperStep.Answered.class::isInstance).toList();
    }
}

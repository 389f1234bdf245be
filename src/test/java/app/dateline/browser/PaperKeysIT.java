package app.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Showing.When;
import app.dateline.classroom.quiz.Terms;
import app.dateline.question.Answer;
import app.dateline.question.Marker;
import app.dateline.question.Question;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A paper with the keyboard alone, as a round is played.
@BrowserTest
@Import(Examinees.class)
class PaperKeysIT {
    @Autowired private Visitor visitor;
    @Autowired private Examinees examinees;

    private PaperId open(Page page, Behaviour behaviour, List<Question> questions) {
        var who =
                examinees.examinee(
                        questions, Terms.open(ZoneOffset.UTC), behaviour, Showing.all(When.DURING));
        examinees.signIn(page.context(), who.learner());
        var id = examinees.paper(who);
        page.navigate(visitor.url("paper/%s/1".formatted(id)));
        at(page, 1, questions.size());
        return id;
    }

    private static void at(Page page, int number, int of) {
        assertThat(page.locator(".take-q .kicker"))
                .containsText("Question %d of %d".formatted(number, of));
        page.waitForFunction(
                "document.activeElement.id === 'stem' || document.activeElement.matches('input')");
    }

    private List<Question> of(String... tasks) {
        return visitor.oneOfEach().stream()
                .filter(q -> List.of(tasks).contains(q.task().type()))
                .toList();
    }

    private static Optional<Answer> answer(Paper paper, int index) {
        return paper.answer(index).flatMap(PaperStep.Answered::answer);
    }

    @Test
    void figuresAndLettersChooseArrowsWalkAndEnterGoesOnToTheEnd(Page page) {
        var questions = of("choose-one", "true-false", "choose-many", "match", "place-on-timeline");
        var id = open(page, Behaviour.DEFERRED, questions);
        for (var i = 0; i < questions.size(); i++) {
            at(page, i + 1, questions.size());
            Rounds.press(page, questions.get(i).task());
            assertThat(page.locator(".answering[data-ready]")).isVisible();
            page.keyboard().press("Enter");
        }
        assertThat(page.locator("dialog.hand-in-sheet[open]")).isVisible();
        var paper = examinees.log(id);
        for (var i = 0; i < questions.size(); i++) {
            assertThat(Marker.mark(questions.get(i), answer(paper, i).orElseThrow()).mark().full())
                    .as(questions.get(i).task().type())
                    .isTrue();
        }
    }

    @Test
    void whatIsTypedIsHandedOverByEnterAndLettersInItDoNothingElse(Page page) {
        var questions = of("type-text", "true-false");
        var id = open(page, Behaviour.DEFERRED, questions);
        page.keyboard().type("face?1");
        page.keyboard().press("Enter");
        at(page, 2, 2);
        assertThat(answer(examinees.log(id), 0)).contains(new Answer.Typed("face?1"));
        assertThat(examinees.log(id).flagged()).isEmpty();
    }

    @Test
    void whereAnswersAreCheckedEnterChecksAndThenGoesOn(Page page) {
        var questions = of("choose-one", "true-false");
        var id = open(page, Behaviour.IMMEDIATE, questions);
        page.keyboard().press("Enter");
        assertThat(page.locator(".note-of-paper.care")).isVisible();
        Rounds.press(page, questions.getFirst().task());
        page.keyboard().press("Enter");
        assertThat(page.locator(".verdict[data-state=right]")).isVisible();
        page.keyboard().press("Enter");
        at(page, 2, 2);
        assertThat(examinees.log(id).checks(0)).hasSize(1);
    }

    @Test
    void theLetterFFlagsAndNeverChooses(Page page) {
        var id = open(page, Behaviour.DEFERRED, of("match"));
        page.keyboard().press("f");
        assertThat(page.locator(".flag-it[aria-pressed=true]")).isVisible();
        assertThat(page.locator(".bench [data-state=held]")).hasCount(0);
        assertThat(examinees.log(id).flagged()).containsExactly(0);
    }

    @Test
    void aQuestionMarkListsTheKeysAndNoneActsBehindTheList(Page page) {
        open(page, Behaviour.DEFERRED, of("true-false"));
        page.keyboard().press("?");
        assertThat(page.locator("dialog.keysheet[open]")).containsText("Flag for later");
        page.keyboard().press("1");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(page.locator(".options vaadin-radio-button[checked]")).hasCount(0);
        Rounds.button(page, "Keys").click();
        assertThat(page.locator("dialog.keysheet[open]")).isVisible();
    }

    @Test
    void withSingleKeysOffOnlyEnterActs(Page page) {
        var questions = of("choose-one", "true-false");
        var id = open(page, Behaviour.DEFERRED, questions);
        visitor.open(page, "settings");
        page.getByLabel("Single keys in rounds, quizzes and reviews").click();
        assertThat(page.locator("html")).hasClass("keys-off");
        page.navigate(visitor.url("paper/%s/1".formatted(id)));
        at(page, 1, 2);
        page.keyboard().press("1");
        page.keyboard().press("f");
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        page.keyboard().press("Enter");
        at(page, 2, 2);
        assertThat(examinees.log(id).open()).containsExactly(0, 1);
        assertThat(examinees.log(id).flagged()).isEmpty();
    }

    @Test
    void whatIsChosenByAKeyWithoutALineIsKeptToo(BrowserContext context) {
        var questions = of("true-false");
        var page = context.newPage();
        var id = open(page, Behaviour.DEFERRED, questions);
        context.setOffline(true);
        page.getByText("Not connected. Saved up to").waitFor();
        page.keyboard().press("2");
        page.waitForFunction(TakeIT.KEPT);
        page.close();
        context.setOffline(false);
        var again = context.newPage();
        again.navigate(visitor.url("paper/%s/1".formatted(id)));
        again.waitForSelector(".options vaadin-radio-button[checked]");
        assertThat(answer(examinees.log(id), 0)).contains(new Answer.Judged(false));
    }
}

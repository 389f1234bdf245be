package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Terms;
import app.dateline.question.Answer;
import app.dateline.question.QuestionId;
import app.dateline.service.Given;
import app.dateline.service.Schoolroom;
import app.dateline.service.Taking;
import app.dateline.service.Teaching;
import app.dateline.study.LearnerId;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What authors do in a real browser. What a test changes of the bank it takes back: the server is everybody's.
@BrowserTest
@Import(Examinees.class)
class AuthorsIT {
    private static final QuestionId PRICE =
            new QuestionId("how-much-typed.pipeline-agreement-signed.price.khan");
    private static final String EVENT = "bank/event/pipeline-agreement-signed";

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @Autowired private Visitor visitor;
    @Autowired private Examinees examinees;
    @Autowired private Teaching teaching;
    @Autowired private Taking taking;
    @Autowired private Courses courses;
    @Autowired private BeanFactory beans;

    private Schoolroom room;
    private LearnerId author;

    @BeforeEach
    void somebodyWhoWritesAndTeaches() {
        room = new Schoolroom(beans);
        author = room.person(Role.INSTRUCTOR, Role.AUTHOR);
    }

    /// Has handed in $3 billion where the key is $2.5 billion.
    private PaperId wrong(LearnerId student) {
        var course =
                teaching.begin(author, "HIST 214", Visitor.TOPIC, CourseDays.in(ZoneOffset.UTC))
                        .orElseThrow();
        courses.add(Member.fresh(course, student, CourseRole.STUDENT, Instant.EPOCH));
        var quiz =
                room.quiz(
                        course,
                        Plan.of(
                                        Content.of(1).drawn(Content.Drawn.SAME, List.of()),
                                        Terms.open(ZoneOffset.UTC))
                                .showing(Showing.all(Showing.When.HANDED_IN)),
                        List.of(PRICE));
        var paper = taking.start(student, quiz).orElseThrow();
        taking.answer(
                student,
                paper,
                new Given("a", 0, Optional.of(new Answer.Typed("3")), Optional.empty()));
        taking.handIn(student, paper);
        return paper;
    }

    @Test
    void aPriceIsCorrectedTheMarkOfAQuizRisesAndTheCorrectionIsTakenBack(Page page) {
        var student = room.person();
        var paper = wrong(student);
        assertThat(taking.sheet(student, paper).paper().earned()).isZero();
        examinees.signIn(page.context(), author);
        visitor.open(page, EVENT);
        page.locator(".matrix").getByText("$2.5 billion").click();
        var from = page.locator("input[name=from]");
        from.fill("two");
        page.locator(".change .bad-news").getByText("two").waitFor();
        assertThat(button(page, "Save").isVisible()).as("what is wrong is not saved").isFalse();
        from.fill("3");
        page.locator("input[name=to]").fill("3");
        button(page, "Save").waitFor();
        assertThat(page.locator(".outlook").innerText()).contains("Khan");
        assertThat(Browsers.faults(page)).isEmpty();
        page.locator(".change input[name=why]").fill("Read again: line 72");
        button(page, "Save").click();
        page.getByText("Saved as a revision").waitFor();

        page.locator(".outcome.care a").first().click();
        page.locator("h1", new Page.LocatorOptions().setHasText("Correct the marks")).waitFor();
        assertThat(page.getByText("One mark rises, none falls.").count()).isPositive();
        assertThat(Browsers.faults(page)).isEmpty();
        button(page, "Apply and tell one student").click();
        page.getByText("The quiz is marked anew, and").waitFor();
        assertThat(taking.sheet(student, paper).paper().earned()).isEqualTo(1);

        try (var other = page.context().browser().newContext(british())) {
            examinees.signIn(other, student);
            var mine = other.newPage();
            visitor.open(mine, "");
            mine.getByText("Quiz 4: marked anew").click();
            mine.getByText("Your mark rises from 0").waitFor();
            assertThat(Browsers.faults(mine)).isEmpty();
        }

        visitor.open(page, "bank/history");
        page.getByText("Read again: line 72").first().waitFor();
        page.locator("button[aria-label^='Undo']").first().click();
        page.getByText("Saved as a revision").waitFor();
        visitor.open(page, EVENT);
        page.locator(".matrix").getByText("$2.5 billion").waitFor();
    }

    @Test
    void aQuestionIsFoundByWordsRewordedRetiredAndAskedAsMadeAgain(Page page) {
        examinees.signIn(page.context(), author);
        visitor.open(page, "bank");
        page.locator("#bank-words").fill("gas pipeline according khan cost");
        page.locator(".qrows").getByText("According to Khan, the gas pipeline").click();
        page.locator("#stem").getByText("According to Khan").waitFor();
        assertThat(page.locator(".prooflist .rights li").count()).isPositive();
        assertThat(page.url()).contains("question=" + PRICE);
        assertThat(Browsers.faults(page)).isEmpty();

        var editing = page.locator(".editing");
        editing.getByText("Reword", new Locator.GetByTextOptions().setExact(true)).click();
        editing.locator("textarea").fill("What did it cost?");
        editing.locator(".field .wrong").first().getByText("wanted").waitFor();
        editing.getByText("Cancel").click();

        editing.getByText("Retire", new Locator.GetByTextOptions().setExact(true)).click();
        editing.locator("button[type=submit]").click();
        editing.getByText("Say why").waitFor();
        editing.locator("input[name=why]").fill("Asked too often");
        editing.locator("button[type=submit]").click();
        page.getByText("Because: Asked too often").waitFor();
        assertThat(visitor.edition().question(PRICE)).as("is in no new round").isEmpty();
        page.reload();
        page.getByText("Because: Asked too often").waitFor();
        page.locator(".editing").getByText("Ask it as made").click();
        page.getByText("Because: Asked too often").waitFor(GONE);
        assertThat(visitor.edition().question(PRICE)).isPresent();
    }

    @Test
    void coverageAndEventsAreReadOnAPhoneWithoutAFault(Page page) {
        examinees.signIn(page.context(), author);
        page.setViewportSize(390, 844);
        for (var path : List.of("bank/coverage", "bank/events", "bank/history", EVENT)) {
            visitor.open(page, path);
            assertThat(Browsers.faults(page)).as(path).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s does not scroll sideways", path)
                    .isLessThanOrEqualTo(390);
        }
    }

    private static Browser.NewContextOptions british() {
        return new Browser.NewContextOptions().setLocale("en-GB");
    }
}

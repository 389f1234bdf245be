package app.dateline.browser;

import static app.dateline.browser.AccessIT.fits;
import static app.dateline.browser.Rounds.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.Role;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.service.Attending;
import app.dateline.service.Quizzing;
import app.dateline.service.Schoolroom;
import app.dateline.study.LearnerId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// From nothing to an assigned quiz, as an instructor who is here for the first time.
@BrowserTest
@Import(Examinees.class)
class FlowAIT {
    private static final String NAME = "HIST 214, Russia and South Asia";
    private static final String CREATE = "Create course and get the code";

    /// Counts what a person does, whatever the page makes of it.
    private static final String COUNTING =
            """
            addEventListener('click', e => { if (e.isTrusted) { sessionStorage.clicks = 1 + Number(sessionStorage.clicks ?? 0); } }, true);
            addEventListener('input', e => {
                if (e.isTrusted) { sessionStorage.typed = [...new Set([...(sessionStorage.typed ?? '').split(' '), e.target.name])].join(' '); }
            }, true);
            """;

    @Autowired private Visitor visitor;
    @Autowired private Examinees examinees;
    @Autowired private Attending attending;
    @Autowired private Quizzing quizzing;
    @Autowired private BeanFactory beans;

    private LearnerId instructor(Page page) {
        var learner = new Schoolroom(beans).person(Role.INSTRUCTOR);
        examinees.signIn(page.context(), learner);
        return learner;
    }

    private Quiz onlyQuiz(LearnerId learner) {
        var course = attending.places(learner).getFirst().course().id();
        return quizzing.of(learner, course).getFirst();
    }

    private static Locator alerts(Page page) {
        return page.locator(".new-course [role=alert]:not(:empty)");
    }

    @Test
    void aQuizIsAssignedAfterThreeClicksOnThreeScreensWithOneNameTyped(Page page) {
        var learner = instructor(page);
        var screens = new LinkedHashSet<String>();
        page.context().addInitScript(COUNTING);
        page.onFrameNavigated(frame -> screens.add(URI.create(frame.url()).getPath()));
        visitor.open(page, "");
        assertThat(page.getByLabel("Course name")).isFocused();
        page.keyboard().type(NAME);
        assertThat(page.locator(".invitation")).containsText(NAME);
        button(page, CREATE).click();
        assertThat(page.locator(".bigcode")).isVisible();
        button(page, "Use this: Ten mixed questions").click();
        button(page, "Assign to whoever joins").click();
        assertThat(page.locator(".outcome.good")).containsText("Ten mixed questions is assigned");

        assertThat((String) page.evaluate("sessionStorage.clicks")).isEqualTo("3");
        assertThat((String) page.evaluate("sessionStorage.typed")).isEqualTo(" course");
        assertThat(screens).hasSize(3);
        assertThat(attending.places(learner))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.course().name().value()).isEqualTo(NAME);
                    assertThat(place.course().days().last()).isPresent();
                });
        assertThat(onlyQuiz(learner).draft()).isFalse();

        button(page, "Take it back").click();
        assertThat(page.locator(".outcome.pencil")).containsText("It is a draft again");
        assertThat(onlyQuiz(learner).draft()).isTrue();
        assertThat(button(page, "Assign to whoever joins")).isVisible();
    }

    @Test
    void aFormThatCannotBeSaysAllThatIsWrongAndKeepsWhatWasTyped(Page page) {
        var learner = instructor(page);
        visitor.open(page, "");
        var name = page.getByLabel("Course name");
        var last = page.getByLabel("Last day");
        var exam = page.getByLabel("Exam day");
        last.fill("2020-01-31");
        exam.fill("2020-01-30");
        button(page, CREATE).click();
        assertThat(alerts(page))
                .hasText(
                        new String[] {
                            "Give it a name of 1 to 80 characters that can be seen.",
                            "Choose a day after today, or none.",
                            "Choose a day after today, or none."
                        });
        assertThat(name).isFocused();
        assertThat(last).hasValue("2020-01-31");

        page.keyboard().type(NAME);
        exam.fill("");
        exam.press("Enter");
        assertThat(alerts(page)).hasText(new String[] {"Choose a day after today, or none."});
        assertThat(last).isFocused();
        assertThat(last).hasAttribute("aria-invalid", "true");
        assertThat(name).hasValue(NAME);
        assertThat(attending.places(learner)).isEmpty();

        last.fill("");
        last.press("Enter");
        assertThat(page.locator(".bigcode")).isVisible();
        assertThat(attending.places(learner))
                .singleElement()
                .satisfies(place -> assertThat(place.course().days().last()).isEmpty());
    }

    @Test
    void eachOfTheThreeScreensCanBeUsedByEveryoneAndTheNextTimeTodayIsTodayAgain(Page page) {
        instructor(page);
        visitor.open(page, "");
        fits(page, "today, with a course to begin");
        button(page, CREATE).click();
        assertThat(alerts(page)).hasCount(1);
        fits(page, "today, with a course that cannot be");
        page.getByLabel("Course name").fill("X".repeat(80));
        button(page, CREATE).click();
        assertThat(page.locator(".bigcode")).isVisible();
        fits(page, "a course that nobody has joined");
        button(page, "Use this: Ten mixed questions").click();
        assertThat(page.locator(".editor h1")).isVisible();
        fits(page, "a quiz to be assigned");
        visitor.open(page, "courses");
        fits(page, "courses, with another to begin");
        page.setViewportSize(390, 844);
        assertThat(page.locator(".tabbar [aria-current]")).hasText("Courses");
        page.locator(".tabbar a").first().click();
        assertThat(page.locator(".home h1")).isVisible();
        assertThat(page.locator(".new-course")).hasCount(0);
        assertThat(page.locator("h1")).hasCount(1);
    }
}

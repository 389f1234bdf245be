package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static app.dateline.browser.Rounds.check;
import static app.dateline.browser.Rounds.give;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.AccountName;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.CourseDays;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Member;
import app.dateline.classroom.Role;
import app.dateline.service.Entry;
import app.dateline.service.Schoolroom;
import app.dateline.service.Signing;
import app.dateline.service.Teaching;
import app.dateline.service.Visit;
import app.dateline.study.Attempts;
import app.dateline.study.LearnerId;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/// Accounts, and the way into a course, by what people press and type. The server is one of its own, since nobody may look after it.
@BrowserTest
@Import(Examinees.class)
@TestPropertySource(properties = "dateline.looked-after=by nobody")
class AccountsIT {
    private static final String PASSWORD = "caravans over the Khyber";
    private static final String WRONG =
            "There is no such name, or it has another password or code.";

    @Autowired private Visitor visitor;
    @Autowired private Examinees examinees;
    @Autowired private Accounts accounts;
    @Autowired private Courses courses;
    @Autowired private Attempts attempts;
    @Autowired private Signing signing;
    @Autowired private Teaching teaching;
    @Autowired private BeanFactory beans;

    @Value("${DATELINE_DATA}")
    private Path folder;

    private static String newName() {
        return "n" + UUID.randomUUID();
    }

    private Optional<LearnerId> named(String name) {
        return accounts.named(new AccountName(name)).map(a -> a.learner());
    }

    private LearnerId account(String name) {
        var visit = new Visit("192.0.2." + Math.floorMod(name.hashCode(), 250), "a test", false);
        var entry = signing.signUp(Optional.empty(), name, "Student 7", PASSWORD, visit);
        return ((Entry.In) entry).learner();
    }

    private CourseId course(LearnerId teacher) {
        var days = CourseDays.in(ZoneOffset.UTC);
        return teaching.begin(teacher, "HIST 214", Visitor.TOPIC, days).orElseThrow();
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    private static void signUp(Page page, String name) {
        page.getByLabel("Your name, as your class sees it").fill("Student 7");
        page.getByLabel("Name to sign in with").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Make the account").click();
    }

    private static void signIn(Page page, String name, String password) {
        page.getByLabel("Name to sign in with").fill(name);
        page.getByLabel("Password or personal code").fill(password);
        page.locator(".sent-form button").click();
    }

    private static void heading(Page page, String words) {
        assertThat(page.locator("h1")).hasText(words);
    }

    private void at(Page page, String path) {
        assertThat(page).hasURL(visitor.url(path));
    }

    private static Page elsewhere(BrowserContext context) {
        return context.browser().newContext().newPage();
    }

    @Test
    void aGuestWhoPractisedMakesAnAccountAndKeepsWhatTheyDid(Page page) {
        var question = visitor.questions(List.of(q -> q.task().type().equals("choose-one")));
        var round = visitor.openRound(page, question);
        give(page, question.getFirst(), true);
        check(page);
        visitor.open(page, "");
        page.locator(".who a").click();
        heading(page, "Sign in");
        link(page, "Make an account");
        var name = newName();
        signUp(page, name);
        assertThat(page.locator(".who .signed-in")).isVisible();
        assertThat(attempts.of(named(name).orElseThrow()))
                .extracting(a -> a.id())
                .containsExactly(round);
        visitor.open(page, "progress/rounds");
        assertThat(page.locator(".rounds summary")).hasCount(1);
        assertThat(page.context().cookies())
                .extracting(c -> c.name)
                .doesNotContain("dateline-guest");
    }

    @Test
    void aWrongPasswordIsToldAndTheRightOneLeadsWhereOneWasGoing(Page page) {
        var name = newName();
        account(name);
        visitor.open(page, "account?from=a-bookmark");
        heading(page, "Sign in");
        signIn(page, name, PASSWORD + "!");
        assertThat(page.locator(".bad-news")).hasText(WRONG);
        assertThat(page.getByLabel("Name to sign in with")).hasValue(name);
        assertThat(page.getByLabel("Password or personal code")).isFocused();
        assertThat(page.getByLabel("Password or personal code")).hasValue("");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        heading(page, "Student 7");
        at(page, "account?from=a-bookmark");
    }

    @Test
    void aCourseIsJoinedByItsLinkWithANewAccountAndByItsCodeWithAnOldOne(
            Page page, BrowserContext context) {
        var teacher = new Schoolroom(beans).person(Role.INSTRUCTOR);
        var course = course(teacher);
        var code = teaching.course(teacher, course).code().code();
        visitor.open(page, "join/" + code);
        heading(page, "HIST 214");
        link(page, "Make an account");
        var name = newName();
        signUp(page, name);
        button(page, "Join the course").click();
        at(page, "course/" + course);

        var other = newName();
        account(other);
        var second = elsewhere(context);
        visitor.open(second, "courses");
        signIn(second, other, PASSWORD);
        link(second, "Join with a code");
        second.getByLabel("Code").fill("ZZZ-999");
        button(second, "Go on").click();
        assertThat(second.getByText("This code opens no course")).isVisible();
        second.getByLabel("Code").fill(code.replace("-", " ").toLowerCase(Locale.ROOT));
        button(second, "Go on").click();
        button(second, "Join the course").click();
        at(second, "course/" + course);
        second.context().close();

        assertThat(teaching.course(teacher, course).in(CourseRole.STUDENT))
                .extracting(p -> p.account().learner())
                .containsExactlyInAnyOrder(named(name).orElseThrow(), named(other).orElseThrow());
    }

    @Test
    void aBrowserThatWasSignedOutFromAnotherIsOutsideAtItsNextStep(
            Page page, BrowserContext context) {
        var learner = new Schoolroom(beans).person();
        var other = elsewhere(context);
        examinees.signIn(context, learner);
        examinees.signIn(other.context(), learner);
        visitor.open(other, "settings");
        visitor.open(page, "account");
        button(page, "Sign out: Firefox on Linux").click();
        assertThat(button(page, "Sign out: Firefox on Linux")).hasCount(0);
        other.locator(".masthead .signed-in").click();
        assertThat(other.locator(".who .signed-in")).hasCount(0);
        visitor.open(other, "account");
        heading(other, "Sign in");
        visitor.open(page, "account");
        heading(page, "Student 1");

        examinees.signIn(other.context(), learner);
        visitor.open(other, "account");
        var file = other.getByText("Take it out as a file").getAttribute("href");
        button(page, "Sign out everywhere, here too").click();
        assertThat(page.locator(".who .signed-in")).hasCount(0);
        assertThat(other.request().get(visitor.url(file)).status()).isEqualTo(404);
        other.getByLabel("Your name, as your class sees it").fill("Somebody else");
        button(other, "Keep the name").click();
        heading(other, "Sign in");
        assertThat(accounts.find(learner))
                .hasValueSatisfying(a -> assertThat(a.shown().value()).isEqualTo("Student 1"));
        visitor.open(page, "account");
        heading(page, "Sign in");
        other.context().close();
    }

    @Test
    void theLinkInTheDataFolderMakesOneAdministratorAndIsUsedUp(Page page, BrowserContext context)
            throws IOException {
        var file = Files.readString(folder.resolve("first-administrator.txt"));
        var address = Pattern.compile("http://\\S+").matcher(file);
        assertThat(address.find()).isTrue();
        page.navigate(address.group());
        heading(page, "Look after this server");
        link(page, "Make an account");
        var name = newName();
        signUp(page, name);
        button(page, "I look after it").click();
        at(page, "people");
        assertThat(accounts.with(Role.ADMINISTRATOR))
                .extracting(a -> a.learner())
                .containsExactly(named(name).orElseThrow());

        var second = elsewhere(context);
        examinees.signIn(second.context(), new Schoolroom(beans).person());
        second.navigate(address.group());
        heading(second, "This link is over.");
        second.context().close();
        assertThat(accounts.with(Role.ADMINISTRATOR)).hasSize(1);
    }

    @Test
    void anInstructorMakesALinkThatSetsAForgottenPasswordOnce(Page page, BrowserContext context) {
        var teacher = new Schoolroom(beans).person(Role.INSTRUCTOR);
        var course = course(teacher);
        var name = newName();
        var visit = new Visit("198.51.100.7", "a test", false);
        var student = account(name);
        courses.add(Member.fresh(course, student, CourseRole.STUDENT, Instant.now()));
        examinees.signIn(context, teacher);
        visitor.open(page, "course/" + course + "/students");
        button(page, "A link for a new password: Student 7").click();
        var address = page.locator(".reset-line .address");
        assertThat(address).containsText("/reset/");

        var forgetful = elsewhere(context);
        forgetful.navigate(address.textContent());
        heading(forgetful, "Choose a new password");
        forgetful.getByLabel("New password").fill("short");
        button(forgetful, "Keep it and sign in").click();
        assertThat(forgetful.getByText("Too short: 8 characters at least.")).isVisible();
        forgetful.getByLabel("New password").fill(PASSWORD + " again");
        button(forgetful, "Keep it and sign in").click();
        assertThat(forgetful.locator(".who .signed-in")).isVisible();
        forgetful.navigate(address.textContent());
        heading(forgetful, "This link is over.");
        forgetful.context().close();
        assertThat(signing.signIn(Optional.empty(), name, PASSWORD, visit))
                .isInstanceOf(Entry.Wrong.class);
        assertThat(signing.signIn(Optional.empty(), name, PASSWORD + " again", visit))
                .isInstanceOf(Entry.In.class);
    }

    @Test
    void whoErasesThemselvesIsSignedOutAndNothingOfThemIsLeft(Page page) {
        var name = newName();
        var learner = account(name);
        visitor.open(page, "account");
        signIn(page, name, PASSWORD);
        heading(page, "Student 7");
        visitor.open(page, "");
        button(page, "Start a round of ten").click();
        button(page, "I don’t know").click();
        page.waitForSelector(".verdict");
        assertThat(attempts.of(learner)).hasSize(1);
        visitor.open(page, "account");
        button(page, "Erase everything of mine").click();
        assertThat(page.locator(".sure")).containsText("Your account goes too");
        button(page, "Erase it for good").click();
        heading(page, "Everything of yours is erased.");
        assertThat(named(name)).isEmpty();
        assertThat(attempts.of(learner)).isEmpty();
        visitor.open(page, "account");
        heading(page, "Sign in");
        assertThat(page.locator(".who .signed-in")).hasCount(0);
        signIn(page, name, PASSWORD);
        assertThat(page.locator(".bad-news")).hasText(WRONG);
    }
}

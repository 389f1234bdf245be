package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.DatelineApplication;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.SignIns;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Terms;
import app.dateline.exchange.Hash;
import app.dateline.question.Question;
import app.dateline.question.Task;
import app.dateline.service.Schoolroom;
import app.dateline.service.Taking;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/// The shipped jar, killed in the middle of a round, comes back to the same question with every acknowledged answer.
@ExtendWith(Browsers.class)
class KillIT {
    @TempDir private Path data;
    private final int port = freePort();
    private Optional<Process> server = Optional.empty();

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        System.getProperty("dateline.jar"),
                        "--server.port=" + port);
        builder.environment().put("DATELINE_DATA", data.toString());
        var started =
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        server = Optional.of(started);
        try (var client = HttpClient.newHttpClient()) {
            for (var tries = 0; ; tries++) {
                try {
                    client.send(
                            HttpRequest.newBuilder(URI.create(url(""))).build(),
                            BodyHandlers.discarding());
                    return;
                } catch (IOException e) {
                    if (tries > 600 || !started.isAlive()) {
                        throw new IllegalStateException("The server did not come up", e);
                    }
                    Thread.sleep(100);
                }
            }
        }
    }

    @AfterEach
    void kill() throws InterruptedException {
        if (server.isPresent()) {
            server.get().destroyForcibly();
            assertThat(server.get().waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private String url(String path) {
        return "http://127.0.0.1:%d/%s".formatted(port, path);
    }

    /// A paper that somebody writes, and the secret of the browser in which they do.
    private record Begun(PaperId paper, String secret) {}

    /// Puts one into the data of the server before it starts.
    private Begun paper() {
        try (var app =
                new SpringApplicationBuilder(DatelineApplication.class)
                        .initializers(
                                c -> c.getBeanFactory().registerSingleton("shipped", new Shipped()))
                        .run("--server.port=0", "--DATELINE_DATA=" + data)) {
            var room = new Schoolroom(app);
            var learner = room.person();
            var questions =
                    room.oneOfEach().stream()
                            .filter(q -> q.task() instanceof Task.ChooseOne)
                            .map(Question::id)
                            .toList();
            var quiz =
                    room.quiz(
                            room.course(learner),
                            Plan.of(Content.of(1), Terms.open(ZoneOffset.UTC)),
                            questions);
            var secret = UUID.randomUUID().toString();
            app.getBean(SignIns.class)
                    .add(AccountSamples.signIn(learner, Instant.now()), Hash.sha256(secret));
            return new Begun(app.getBean(Taking.class).start(learner, quiz).orElseThrow(), secret);
        }
    }

    /// Leaves out of the server what only tests add.
    private static final class Shipped extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader read, MetadataReaderFactory others) {
            var marks = read.getAnnotationMetadata();
            return marks.isAnnotated(TestComponent.class.getName())
                    || marks.isAnnotated(TestConfiguration.class.getName());
        }
    }

    /// A page of the paper with an answer that the server says it has saved.
    private Page written(Begun begun, BrowserContext context) {
        context.addCookies(List.of(new Cookie("dateline-sign-in", begun.secret()).setUrl(url(""))));
        var page = context.newPage();
        page.navigate(url("paper/" + begun.paper()));
        TakeIT.options(page).nth(1).click();
        page.waitForSelector(".take-nav .nb.a[aria-current]");
        return page;
    }

    @Test
    void aKilledServerComesBackToTheSameQuestionWithEveryAcknowledgedAnswer(Page page)
            throws Exception {
        var begun = paper();
        start();
        var paper = written(begun, page.context());
        page.navigate(url(""));
        button(page, "Start a round of ten").click();
        page.waitForSelector(".kicker");
        for (var answered = 0; answered < 3; answered++) {
            button(page, "I don’t know").click();
            page.waitForSelector(".verdict");
            if (answered < 2) {
                Rounds.next(page);
            }
        }
        var asked = paper.locator(".take-q").innerText();
        var shown = page.locator(".run").innerText();
        var where = page.locator(".where").innerText();

        kill();
        start();
        page.reload();
        page.waitForSelector(".verdict");

        assertThat(page.locator(".run").innerText()).isEqualTo(shown);
        assertThat(page.locator(".where").innerText()).isEqualTo(where);
        assertThat(inTheStore("select count(*) from step where step_key like 'answer/%'"))
                .isEqualTo(3);
        paper.reload();
        paper.waitForSelector(".take-nav .nb.a[aria-current]");
        assertThat(paper.locator(".take-q").innerText()).isEqualTo(asked);
        assertThat(TakeIT.options(paper).nth(1).getAttribute("checked")).isNotNull();

        Rounds.next(page);
        var next = page.locator("#stem").innerText();
        kill();
        start();
        page.navigate(url(""));
        page.locator("a.notice[href^='round']").click();
        page.waitForSelector(".kicker");
        assertThat(page.locator("#stem").innerText()).isEqualTo(next);
    }

    @Test
    void aKilledServerComesBackToTheSameCardWithEveryAcknowledgedGrade(Page page) throws Exception {
        start();
        page.navigate(url("review"));
        button(page, "Meet 20 new cards").click();
        for (var graded = 0; graded < 3; graded++) {
            page.waitForSelector(".turn");
            page.keyboard().press("Space");
            page.waitForSelector(".grade");
            page.keyboard().press(graded == 1 ? "1" : "3");
        }
        page.waitForSelector(".turn");
        var shown = page.locator(".card").innerText();
        var left = page.locator(".left").innerText();

        kill();
        start();
        page.navigate(url("review"));
        page.waitForSelector(".turn");

        assertThat(page.locator(".card").innerText()).isEqualTo(shown);
        assertThat(page.locator(".left").innerText()).isEqualTo(left);
        assertThat(inTheStore("select count(*) from review_step")).isEqualTo(3);
    }

    private int inTheStore(String count) throws SQLException {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("dateline.db"));
                var rows = connection.createStatement().executeQuery(count)) {
            return rows.getInt(1);
        }
    }
}

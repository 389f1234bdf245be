package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void aKilledServerComesBackToTheSameQuestionWithEveryAcknowledgedAnswer(Page page)
            throws Exception {
        start();
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

        Rounds.next(page);
        var asked = page.locator("#stem").innerText();
        kill();
        start();
        page.navigate(url(""));
        page.locator("a.notice").click();
        page.waitForSelector(".kicker");
        assertThat(page.locator("#stem").innerText()).isEqualTo(asked);
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

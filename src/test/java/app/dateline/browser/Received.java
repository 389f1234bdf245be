package app.dateline.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// All that reaches a page from the server, and what has become of it there.
final class Received {
    private static final String QUIET =
            """
            Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !(c.isActive && c.isActive()))
            """;
    private static final String HELD =
            """
            [document.documentElement.outerHTML, JSON.stringify(localStorage), JSON.stringify(sessionStorage),
                location.href, document.title].join('\\n')
            """;
    private static final Pattern LIKE =
            Pattern.compile("VAADIN/build|/styles/|\\.(js|css|svg|woff2)(\\?|$)");
    private static final int MOMENT = 40;

    private final Page page;
    private final List<Body> bodies = new CopyOnWriteArrayList<>();

    /// What one response held.
    record Body(String url, String headers, String text) {}

    Received(Page page) {
        this.page = page;
        page.onResponse(r -> bodies.add(new Body(r.url(), r.headers().toString(), text(r))));
        page.onWebSocket(socket ->
                socket.onFrameReceived(
                        frame -> bodies.add(new Body(socket.url(), "", frame.text()))));
    }

    /// Not what every page of the site loads alike.
    private static String text(Response response) {
        try {
            return LIKE.matcher(response.url()).find() ? "" : response.text();
        } catch (PlaywrightException e) {
            return "";
        }
    }

    /// Waits until everything asked for has come.
    void settle() {
        page.waitForFunction(QUIET);
        page.waitForTimeout(MOMENT);
        page.waitForFunction(QUIET);
    }

    /// What has come since it was emptied, one by one.
    List<Body> bodies() {
        return List.copyOf(bodies);
    }

    /// The same in one text.
    String sent() {
        return bodies.stream().map(Body::text).collect(Collectors.joining("\n"));
    }

    /// The same with the headers, and all that the page and the stores of its browser hold now.
    String all() {
        return bodies + "\n" + page.evaluate(HELD);
    }

    void empty() {
        bodies.clear();
    }
}

package app.dateline.browser;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands tests a page of a real browser: `@ExtendWith(Browsers.class)` and a parameter of type [Page] or [BrowserContext].
/// One browser serves all tests of a JVM, each with a context of its own. Without a browser the tests are skipped, or
/// fail where the environment says `DATELINE_BROWSER=required`.
public final class Browsers implements ExecutionCondition, ParameterResolver {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ELSEWHERE =
            List.of(
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    // Vaadin hangs it on the body, outside of every landmark, and it is hidden while the line
    // holds.
    private static final String VAADINS_OWN = "vaadin-connection-indicator";
    // A colour half way between two themes is nobody's fault; what turns for ever never settles.
    private static final String SETTLED =
            """
            Promise.allSettled(document.getAnimations()
                .filter(a => Number.isFinite(a.effect?.getComputedTiming().endTime)).map(a => a.finished)).then(() => null)
            """;
    private static final String ADVICE =
            "No Chromium or Chrome on PATH: the browser tests did not run."
                    + " Install one (Debian, Ubuntu: apt-get install chromium) and run them again.";

    /// What axe-core holds against the page, in light and in dark: a line for each element; empty when all is well.
    public static String faults(Page page) {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> faults(page, scheme))
                .collect(joining("\n"));
    }

    private static Stream<String> faults(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(SETTLED);
        return new AxeBuilder(page)
                .exclude(VAADINS_OWN).withTags(STANDARDS).analyze().getViolations().stream()
                        .flatMap(rule ->
                                rule.getNodes().stream().map(node -> line(scheme, rule, node)));
    }

    private static String line(ColorScheme scheme, Rule rule, CheckedNode node) {
        return "%s, %s: %s %s %s"
                .formatted(
                        scheme.name().toLowerCase(Locale.ROOT),
                        rule.getId(),
                        rule.getHelp(),
                        node.getHtml(),
                        node.getFailureSummary());
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if ("required".equals(System.getenv("DATELINE_BROWSER"))) {
            throw new IllegalStateException(
                    ADVICE + " (DATELINE_BROWSER=required forbids to skip them.)");
        }
        System.err.println(ADVICE); // the build's own report gives numbers only
        return ConditionEvaluationResult.disabled(ADVICE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Page.class || type == BrowserContext.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var space = Namespace.create(Browsers.class);
        var running =
                test.getRoot()
                        .getStore(space)
                        .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        var visit =
                test.getStore(space)
                        .computeIfAbsent(Visit.class, key -> running.visit(), Visit.class);
        return parameter.getParameter().getType() == Page.class
                ? visit.context().newPage()
                : visit.context();
    }

    private static Optional<Path> executable() {
        var path =
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1);
        return Stream.concat(
                        NAMES.stream()
                                .flatMap(name ->
                                        Stream.of(path).map(folder -> Path.of(folder, name))),
                        ELSEWHERE.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        static Running start() {
            var playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options =
                    new BrowserType.LaunchOptions()
                            .setExecutablePath(executable().orElseThrow())
                            .setArgs(FLAGS);
            return new Running(playwright, playwright.chromium().launch(options));
        }

        /// Movement is reduced so that nothing is looked at half way.
        Visit visit() {
            return new Visit(
                    browser.newContext(
                            new Browser.NewContextOptions()
                                    .setLocale("en-GB")
                                    .setReducedMotion(ReducedMotion.REDUCE)));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    private record Visit(BrowserContext context) implements AutoCloseable {
        @Override
        public void close() {
            context.close();
        }
    }
}

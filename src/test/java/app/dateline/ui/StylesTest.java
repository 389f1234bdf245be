package app.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// All pages load all styles: what one of them dresses must not undress another.
class StylesTest {
    private static final Path STYLES = Path.of("frontend/styles");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{");

    /// A selector that begins with a class and nothing before it.
    private static final Pattern LEADING = Pattern.compile("\\s*\\.([a-z][\\w-]*)");

    private static Set<String> leading(Path file) {
        try {
            var rules = COMMENT.matcher(Files.readString(file)).replaceAll("");
            return SELECTORS
                    .matcher(rules)
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).split(",", -1)))
                    .map(LEADING::matcher)
                    .filter(found -> found.lookingAt())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"teach.css", "take.css", "bank.css"})
    void whatAPlaceDressesByItsOwnNameIsDressedByNoOtherPlace(String own) throws IOException {
        try (var files = Files.list(STYLES)) {
            var others =
                    files.filter(f -> f.toString().endsWith(".css"))
                            .filter(f -> !f.endsWith(own))
                            .flatMap(f -> leading(f).stream())
                            .collect(Collectors.toSet());
            assertThat(leading(STYLES.resolve(own)))
                    .as("give it another name, or put it below a class of this place")
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(others);
        }
    }
}

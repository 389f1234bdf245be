package app.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The words of the screens and the file of translations are in step.
class TranslationsTest {
    private static final Path SOURCES = Path.of("src/main/java/app/dateline/ui");
    private static final Path FILE =
            Path.of("src/main/resources/vaadin-i18n/translations.properties");
    private static final Pattern USED = Pattern.compile("\\bsay\\(\\s*\"([a-z0-9.-]+)\"");

    private static Properties translations() throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(FILE)));
        return properties;
    }

    private static Set<String> used() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                USED.matcher(Files.readString(file)).results().forEach(m -> keys.add(m.group(1)));
            }
        }
        return keys;
    }

    @Test
    void everyKeyThatIsUsedExistsAndEveryKeyIsUsed() throws IOException {
        assertThat(new TreeSet<>(translations().stringPropertyNames())).isEqualTo(used());
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        assertThat(
                        Files.readAllLines(FILE).stream()
                                .filter(line -> line.matches("[a-z0-9.-]+=.*"))
                                .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTranslationIsAPatternThatCanBeFilled() throws IOException {
        var translations = translations();
        for (var key : translations.stringPropertyNames()) {
            var pattern = translations.getProperty(key);
            assertThat(new MessageFormat(pattern).format(new Object[] {1, 2, 3, 4, 5, 6}))
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(pattern)
                    .as("%s: a straight apostrophe would be eaten", key)
                    .doesNotContain("'");
        }
    }
}

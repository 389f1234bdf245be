package app.dateline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.check.BankCheck;
import app.dateline.bank.check.Report;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Disagreement;
import app.dateline.chronicle.Event;
import app.dateline.exchange.ArticleFolder;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.ClaimCheck;
import app.dateline.exchange.ReadingCheck;
import app.dateline.exchange.Receipt;
import app.dateline.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A bank on another topic comes out as well as the one that ships: nothing is made for one topic.
class SecondBankTest {
    private static final Chronicle CHRONICLE = SouthPole.chronicle();
    private static final Bank BANK = SouthPole.bank();

    /// Not among them: nothing here is a visit, a part of a whole, or a saying, no point is made by two, and no
    /// outcome or cause could be taken for another.
    private static final List<String> RECIPES =
            List.of(
                    "articles-disagree",
                    "between",
                    "both-right",
                    "came-first",
                    "cloze",
                    "either-figure",
                    "either-name",
                    "either-year",
                    "how-much",
                    "how-much-typed",
                    "match-events",
                    "month",
                    "most-exact",
                    "office",
                    "place-on-timeline",
                    "put-in-order",
                    "stance",
                    "true-or-false",
                    "type-date",
                    "what-it-argues",
                    "when-year",
                    "where",
                    "which-article-says",
                    "which-in-year",
                    "who",
                    "who-holds-that",
                    "who-typed",
                    "with-whom",
                    "years-between");

    private static final Pattern FIRST_TOPIC =
            Pattern.compile("russia|pakistan|moscow|islamabad|soviet", Pattern.CASE_INSENSITIVE);

    @Test
    void everyClaimStandsInItsArticleAndEverySentenceIsRead() {
        var files = BankFiles.in(SouthPole.FOLDER);
        var texts = ArticleFolder.read(SouthPole.TEXTS, CHRONICLE);
        assertThat(ClaimCheck.faults(CHRONICLE, texts)).isEmpty();
        assertThat(ReadingCheck.faults(CHRONICLE, BankFiles.readings(files), texts)).isEmpty();
        assertThat(Receipt.faults(files)).isEmpty();
    }

    @Test
    void itIsSmallAndItsArticlesDifferInEveryWayThereIs() {
        assertThat(CHRONICLE.articles()).hasSize(3);
        assertThat(CHRONICLE.events()).hasSizeBetween(15, 30);
        assertThat(CHRONICLE.events()).extracting(Event::type).contains(Event.Type.THESIS);
        assertThat(CHRONICLE.disagreements())
                .extracting(Disagreement::sort)
                .contains(Disagreement.Sort.values());
    }

    @Test
    void itPassesEveryGate() {
        var report = BankCheck.check(CHRONICLE, BANK, BANK.revision());
        assertThat(report.rows()).flatExtracting(Report.Row::findings).isEmpty();
        assertThat(report.passed()).isTrue();
    }

    @Test
    void nearlyEveryRecipeFindsSomethingToAsk() {
        assertThat(BANK.questions()).extracting(Question::recipe).containsAll(RECIPES);
        assertThat(BANK.cards()).hasSizeGreaterThan(CHRONICLE.events().size());
    }

    @Test
    void nothingInTheProgramNamesTheTopicThatShips() throws IOException {
        assertThat(named(Path.of("src", "main", "java"), ".java")).isEmpty();
        assertThat(named(Path.of("src", "main", "resources"), ".properties")).isEmpty();
        assertThat(named(Path.of("frontend"), "s")).isEmpty();
    }

    /// The lines that name it, save comments, which may take it for an example.
    private static List<String> named(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(ending))
                    .filter(Files::isRegularFile)
                    .flatMap(SecondBankTest::lines)
                    .filter(l -> FIRST_TOPIC.matcher(l).find())
                    .filter(l -> !l.strip().startsWith("//"))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

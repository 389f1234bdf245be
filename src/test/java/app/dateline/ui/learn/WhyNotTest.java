package app.dateline.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Edition;
import app.dateline.bank.Generator;
import app.dateline.browser.FreshData;
import app.dateline.exchange.BankFiles;
import app.dateline.question.Option;
import app.dateline.question.Task;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// What is said beside the wrong options of the shipped bank.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui.learn")
class WhyNotTest extends SpringBrowserlessTest {
    private static final Edition EDITION = edition();

    private static Edition edition() {
        var files = BankFiles.in(Path.of("questions", "russia-pakistan"));
        var chronicle = BankFiles.read(files);
        var bank = Generator.generate(chronicle, BankFiles.revision(files));
        return Edition.of("russia-pakistan", bank.revision(), chronicle, bank);
    }

    /// The reasons against the wrong options of a recipe.
    private static List<String> against(String recipe) {
        return EDITION.bank().questions().stream()
                .filter(q -> q.recipe().equals(recipe))
                .flatMap(q ->
                        q.task() instanceof Task.ChooseOne choose
                                ? wrong(choose).map(new WhyNot(EDITION, q)::of)
                                : Stream.of())
                .toList();
    }

    private static Stream<Option> wrong(Task.ChooseOne choose) {
        return choose.options().stream().filter(o -> !o.equals(choose.options().get(choose.key())));
    }

    @Test
    void anotherArticlesThesisNamesWhoArguesIt() {
        assertThat(against("what-it-argues"))
                .isNotEmpty()
                .allMatch(w -> w.startsWith("A point made by "));
    }

    @Test
    void anArticleThatDoesNotSayIsSaidNotTo() {
        assertThat(against("who-holds-that"))
                .isNotEmpty()
                .allMatch(w -> w.endsWith(" does not say."));
    }

    @Test
    void anEventAtAnotherTimeGivesItsDate() {
        assertThat(Stream.of("came-first", "between", "next-of-kind", "part-of"))
                .allSatisfy(recipe ->
                        assertThat(against(recipe))
                                .isNotEmpty()
                                .allMatch(w -> w.matches("Dated to .*\\d{4}.*")));
    }

    @Test
    void aVisitTheSameWayGivesItsPlaceAndAReturnAtAnotherTimeItsDate() {
        assertThat(against("return-visit"))
                .anyMatch(w -> w.startsWith("It took place in "))
                .anyMatch(w -> w.startsWith("Dated to "))
                .allMatch(w -> w.startsWith("It took place in ") || w.startsWith("Dated to "));
    }

    @Test
    void aLessExactArticleGivesWhatItSays() {
        assertThat(against("most-exact"))
                .anyMatch(w -> w.startsWith("It says "))
                .allMatch(w -> w.startsWith("It says ") || w.endsWith(" does not say."));
    }

    @Test
    void aPointOfOneOrOfSeveralNamesWhoMakesIt() {
        assertThat(against("made-alone"))
                .anyMatch(w -> w.matches("A point made by .+ and .+\\."))
                .anyMatch(w -> w.matches("A point made by \\w+\\."))
                .allMatch(w -> w.startsWith("A point made by "));
    }

    @Test
    void whatTwoArticlesStateAlikeIsNoQuarrel() {
        assertThat(against("articles-disagree"))
                .isNotEmpty()
                .allMatch(w -> w.startsWith("No quarrel here: "));
    }
}

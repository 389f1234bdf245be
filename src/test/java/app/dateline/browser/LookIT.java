package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class LookIT {
    @Autowired private Visitor visitor;

    @Test
    void stylesAndFacesComeFromThisServerAndNowhereElse(Page page) {
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);
        visitor.open(page, "");
        var faces =
                page.evaluate(
                        """
                        async () => {
                            await Promise.all(['16px Newsreader', 'italic 16px Newsreader', '16px "Instrument Sans"']
                                .map((face) => document.fonts.load(face)));
                            return [...document.fonts].filter((face) => face.status === 'loaded')
                                .map((face) => `${face.family.replaceAll('"', '')} ${face.style}`);
                        }
                        """);

        assertThat(faces)
                .asInstanceOf(LIST)
                .contains("Newsreader normal", "Newsreader italic", "Instrument Sans normal");
        assertThat(answers).extracting(Response::url).allMatch(url -> url.contains("//127.0.0.1:"));
        assertThat(answers)
                .filteredOn(answer -> answer.url().matches(".*\\.(css|woff2)(\\?.*)?"))
                .hasSizeGreaterThan(6)
                .allMatch(answer -> answer.status() == 200);
    }

    @Test
    void theFirstPageCanBeUsedByEveryoneInLightAndInDark(Page page) {
        visitor.open(page, "");
        PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();

        assertThat(Browsers.faults(page)).isEmpty();
    }
}

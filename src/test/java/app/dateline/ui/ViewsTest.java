package app.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.ui.learn.PractiseView;
import app.dateline.ui.learn.RoundView;
import app.dateline.ui.learn.TodayView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// The views without a browser: what they show and where they lead.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui.learn")
class ViewsTest extends SpringBrowserlessTest {

    @Test
    void aFirstVisitorIsOfferedARoundAndSeesNoPlaceholders() {
        navigate(TodayView.class);
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .containsExactly("Start a round of ten", "Two minutes");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.contains("!{"));
    }

    @Test
    void startingARoundOpensItsFirstQuestion() {
        navigate(TodayView.class);
        test(find(Button.class).withText("Start a round of ten").single()).click();
        assertThat(getCurrentView()).isInstanceOf(RoundView.class);
        assertThat(find(H1.class).id("stem").getElement().getTextRecursively()).isNotBlank();
    }

    @Test
    void whereThereIsOneBankItsTitleStandsAboveAndNoAddressNamesIt() {
        navigate(TodayView.class);
        var frame = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
        assertThat(frame.getElement().getOuterHTML())
                .contains("Russia and Pakistan, 1947 to 2022")
                .doesNotContain("<select")
                .doesNotContain("bank=")
                .doesNotContain("All banks");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .doesNotContain("bank");
    }

    @Test
    void thePractisePageSaysThatThereIsNoRoundYet() {
        navigate(PractiseView.class);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("No round yet. The first one takes about three minutes.");
    }
}

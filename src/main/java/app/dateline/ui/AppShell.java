package app.dateline.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/// What every page loads. Our styles are plain files in the head, after Aura: the first paint is dressed, and a change of
/// looks needs no bundle.
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/components.css")
@StyleSheet("styles/vaadin.css")
@StyleSheet("styles/home.css")
@StyleSheet("styles/round.css")
@StyleSheet("styles/review.css")
@StyleSheet("styles/summary.css")
@StyleSheet("styles/timeline.css")
@StyleSheet("styles/event.css")
@StyleSheet("styles/progress.css")
@StyleSheet("styles/settings.css")
@StyleSheet("styles/practise.css")
@StyleSheet("styles/take.css")
@StyleSheet("styles/teach.css")
@StyleSheet("styles/bank.css")
@StyleSheet("styles/states.css")
public class AppShell implements AppShellConfigurator {
    private static final String FONTS = "styles/fonts/";
    private static final Map<String, String> FONT =
            Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "");

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Dateline");
        settings.addFavIcon("icon", "styles/icon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        // Asked for at once, they are there when the first words are: nothing is set twice.
        settings.addLink(FONTS + "newsreader-latin-opsz-normal.woff2", FONT);
        settings.addLink(FONTS + "instrument-sans-latin-wght-normal.woff2", FONT);
    }
}

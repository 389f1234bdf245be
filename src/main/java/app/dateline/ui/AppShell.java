package app.dateline.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/// What every page loads. Our styles are plain files in the head, after Aura: the first paint is dressed, and a change of
/// looks needs no bundle.
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/components.css")
@StyleSheet("styles/vaadin.css")
@StyleSheet("styles/home.css")
@StyleSheet("styles/round.css")
@StyleSheet("styles/summary.css")
@StyleSheet("styles/progress.css")
@StyleSheet("styles/settings.css")
@StyleSheet("styles/states.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Dateline");
        settings.addFavIcon("icon", "styles/icon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}

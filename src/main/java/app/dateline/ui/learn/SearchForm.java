package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/// The field that looks for events, people, places, theses and articles. The key / brings the reader to it, unless
/// something is being typed.
@Tag("form")
final class SearchForm extends HtmlComponent {
    private static final String WORDS = "element.elements.q.value";

    /// `/` acts on the page only: never in a field, with another key, where single keys are turned off, or once the form
    /// is gone.
    private static final String SLASH =
            """
            const form = this;
            document.addEventListener('keydown', function onKey(event) {
                if (!form.isConnected) { document.removeEventListener('keydown', onKey); return; }
                const at = event.composedPath()[0];
                const typing = at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'));
                const off = document.documentElement.classList.contains('keys-off');
                if (event.key === '/' && !typing && !off && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented) {
                    event.preventDefault();
                    form.elements.q.focus();
                }
            });
            """;

    SearchForm(String words) {
        var field = new Element("input");
        field.setAttribute("type", "search");
        field.setAttribute("name", "q");
        field.setAttribute("value", words);
        field.setAttribute("maxlength", "120");
        field.setAttribute("autocomplete", "off");
        field.setAttribute("aria-label", say("search.label"));
        field.setAttribute("placeholder", say("search.placeholder"));
        field.setAttribute("aria-keyshortcuts", "/");
        field.getClassList().add("input");
        var button = new Element("button");
        button.setAttribute("type", "submit");
        button.getClassList().add("button");
        button.setAttribute("aria-label", say("search.go"));
        button.appendChild(Icon.SEARCH.draw(20, 1.6).getElement());
        getElement().setAttribute("role", "search");
        getElement().setAttribute("action", "timeline/search");
        var key = new Element("kbd");
        key.setText("/");
        key.setAttribute("aria-hidden", "true");
        getElement().appendChild(field, key, button);
        addClassName("lookup");
        getElement()
                .addEventListener("submit", e -> open(e.getEventData().path(WORDS).asString("")))
                .addEventData(WORDS)
                .preventDefault();
        addAttachListener(e -> getElement().executeJs(SLASH));
    }

    private static void open(String words) {
        UI.getCurrent().navigate(SearchView.class, InBank.asking(Map.of("q", words)));
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Fact;
import com.vaadin.flow.component.html.Div;

/// The way from a card to the history of the fact it asks, by the key I as well, unless single keys are turned off.
final class HistoryLink extends Div {
    /// The listener leaves with the link.
    private static final String KEY =
            """
            const link = this.querySelector('a');
            const press = e => {
                if (!link.isConnected) return document.removeEventListener('keydown', press);
                if (e.key.toLowerCase() === 'i' && !e.repeat && !e.ctrlKey && !e.metaKey && !e.altKey
                    && !document.documentElement.classList.contains('keys-off')
                    && !document.querySelector('dialog[open]') && !e.composedPath()[0].matches('input, textarea')) link.click();
            };
            document.addEventListener('keydown', press);\
            """;

    HistoryLink(Fact fact) {
        var link = FactView.link(say("card.history"), fact);
        link.addClassName("link");
        add(link);
        addClassName("history-link");
        getElement().executeJs(KEY);
    }
}

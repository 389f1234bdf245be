package app.dateline.ui.learn;

import app.dateline.study.CardMark.Change;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.function.BiConsumer;

/// The single keys that do something else to a card than grade it: F flags it or takes the flag off, B buries, S suspends. Each
/// press tells the state of the log that the page showed, so that one held down, or sent twice, acts once.
final class CardKeys {
    private static final String STATE = "data-state";
    private static final String READ_STATE = "document.querySelector('.reviewing')?.dataset.state";
    private static final String KEY = "event.key";

    /// Not where the learner turned single keys off, nor while a list of keys is open or something is typed.
    private static final String MEANT =
            """
            /^[bfs]$/i.test(event.key) && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey
                && !document.documentElement.classList.contains('keys-off')
                && !document.querySelector('dialog[open]') && !event.target.closest('input, select, textarea')\
            """;

    private CardKeys() {}

    /// Marks the view as showing a state of the log.
    static void stamp(Component view, long state) {
        view.getElement().setAttribute(STATE, String.valueOf(state));
    }

    /// What a key does to a card, as it stands.
    static Change change(String key, boolean flagged) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "b" -> Change.BURIED;
            case "s" -> Change.SUSPENDED;
            default -> flagged ? Change.UNFLAGGED : Change.FLAGGED;
        };
    }

    /// As long as a view is shown, `pressed` is told of each key and of the state in which it was pressed.
    static void listen(Component view, BiConsumer<String, String> pressed) {
        view.addAttachListener(attached -> {
            var keys =
                    UI.getCurrent()
                            .getElement()
                            .addEventListener(
                                    "keydown",
                                    event ->
                                            pressed.accept(
                                                    event.getEventData().get(KEY).asString(),
                                                    event.getEventData()
                                                            .path(READ_STATE)
                                                            .asString("")));
            keys.addEventData(KEY).addEventData(READ_STATE).setFilter(MEANT);
            attached.unregisterListener();
            view.addDetachListener(detached -> {
                keys.remove();
                detached.unregisterListener();
            });
        });
    }
}

package app.dateline.ui.author;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;

/// Links that open something beside where they stand: a plain press says which, and the page stays where it is; any other
/// press follows the address.
final class Picks {
    /// To what was opened: beside the list the page stays where it is, below it the page goes there.
    static final String FOCUS =
            "setTimeout(() => this.focus({preventScroll: matchMedia('(min-width: 66.01rem)').matches}))";

    private static final String PRESS =
            """
            this.addEventListener('click', event => {
                const link = event.target.closest('a[data-pick]');
                if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                this.dispatchEvent(new CustomEvent('pick', {detail: link.dataset.pick}));
            });
            """;

    private Picks() {}

    /// @param picked hears of the `data-pick` of a link within the list
    static void in(Component list, SerializableConsumer<String> picked) {
        list.getElement()
                .addEventListener(
                        "pick",
                        e -> picked.accept(e.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
        list.addAttachListener(e -> list.getElement().executeJs(PRESS));
    }
}

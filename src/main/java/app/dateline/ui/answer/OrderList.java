package app.dateline.ui.answer;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The list that is moved about in the browser (order-list.ts); it reports its order after each move.
@Tag("dateline-order")
@NpmPackage(value = "sortablejs", version = "1.15.6")
@NpmPackage(value = "@types/sortablejs", version = "1.15.8", dev = true)
@JsModule("./order-list.ts")
final class OrderList extends Component {
    private final List<String> texts;
    private List<Integer> base;
    private List<Integer> order;
    private Runnable moved = () -> {};

    OrderList(List<String> texts) {
        this.texts = List.copyOf(texts);
        arrange(IntStream.range(0, texts.size()).boxed().toList());
        getElement().setProperty("ends", say("order.ends"));
        getElement().setProperty("hint", say("order.hint"));
        getElement().setProperty("upLabel", say("order.up"));
        getElement().setProperty("downLabel", say("order.down"));
        getElement().setProperty("dragLabel", say("order.drag"));
        getElement().setProperty("movedLabel", say("order.moved"));
        getElement()
                .addEventListener("order-changed", e -> take(e.getEventData().get("event.detail")))
                .addEventData("event.detail");
    }

    /// Lays the items out in this order; the browser counts them as they are laid out.
    final void arrange(List<Integer> items) {
        base = List.copyOf(items);
        order = base;
        getElement().setPropertyList("texts", base.stream().map(texts::get).toList());
        getElement()
                .setAttribute(
                        "data-base",
                        base.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private void take(JsonNode detail) {
        var places =
                StreamSupport.stream(detail.spliterator(), false).map(JsonNode::asInt).toList();
        if (places.stream()
                .sorted()
                .toList()
                .equals(IntStream.range(0, base.size()).boxed().toList())) {
            order = places.stream().map(base::get).toList();
            moved.run();
        }
    }

    List<Integer> order() {
        return order;
    }

    void whenMoved(Runnable moved) {
        this.moved = moved;
    }
}

package app.dateline.ui.answer;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The list that is moved about in the browser (order-list.ts); it reports its order after each move.
@Tag("dateline-order")
@NpmPackage(value = "sortablejs", version = "1.15.6")
@NpmPackage(value = "@types/sortablejs", version = "1.15.8", dev = true)
@JsModule("./order-list.ts")
final class OrderList extends Component {
    private List<Integer> order;
    private Runnable moved = () -> {};

    OrderList(List<String> texts) {
        order = IntStream.range(0, texts.size()).boxed().toList();
        getElement().setPropertyList("texts", texts);
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

    private void take(JsonNode detail) {
        var given = StreamSupport.stream(detail.spliterator(), false).map(JsonNode::asInt).toList();
        if (given.stream().sorted().toList().equals(order.stream().sorted().toList())) {
            order = given;
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

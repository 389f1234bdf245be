package app.dateline.ui.take;

import app.dateline.classroom.quiz.PaperId;
import app.dateline.question.Answer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// The browser's own store of answers that the server has not yet said it has (paper-desk.js).
@Tag("dateline-outbox")
public final class Outbox extends Component {

    /// @param desk names this page
    /// @param shared whether others use the computer too: what is left is gone with the tab then
    /// @param kept is called with what was left in the browser, once it is open
    Outbox(PaperId paper, String desk, boolean shared, Consumer<JsonNode> kept) {
        getElement().setProperty("paper", paper.value());
        getElement().setProperty("desk", desk);
        getElement().setProperty("shared", shared);
        getElement()
                .addEventListener(
                        "answers-kept", e -> kept.accept(e.getEventData().get("event.detail")))
                .addEventData("event.detail");
    }

    /// The question that is shown, and the id of the latest change of its answer.
    void at(int index, String seen) {
        getElement().setProperty("index", index);
        getElement().setProperty("seen", seen);
    }

    /// An answer is committed.
    void saved(int index, Optional<Answer> answer) {
        getElement().callJsFunction("saved", index, Raw.of(answer));
    }

    /// What was left over is seen to.
    void taken(List<String> ids) {
        getElement().callJsFunction("taken", ids);
    }

    /// Empties the store of this browser, for whoever sits down there next.
    public static void empty(UI ui) {
        ui.getPage()
                .executeJs(
                        """
                        Object.keys(localStorage).filter((key) => key.startsWith('dateline-paper/'))
                            .forEach((key) => localStorage.removeItem(key));
                        sessionStorage.clear();\
                        """);
    }
}

package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.util.Optional;

/// The time that is left, running in the browser by the server's clock (paper-desk.js).
@Tag("dateline-clock")
final class PaperClock extends Component {

    /// @param asked is called when the time is up, or should be looked up anew
    PaperClock(Runnable asked) {
        getElement().setAttribute("class", "timer");
        word("label", say("take.clock-label"));
        word("left", say("take.clock-left"));
        word("hide", say("take.clock-hide"));
        word("show", say("take.clock-show"));
        word("at5", say("take.clock-at5"));
        word("at1", say("take.clock-at1"));
        getElement().addEventListener("time-up", e -> asked.run());
        getElement().addEventListener("time-asked", e -> asked.run());
    }

    private void word(String name, String words) {
        getElement().executeJs("this.words[$0] = $1", name, words);
    }

    void show(Optional<Duration> left) {
        setVisible(left.isPresent());
        left.ifPresent(time -> getElement().executeJs("this.left = $0", time.toMillis()));
    }
}

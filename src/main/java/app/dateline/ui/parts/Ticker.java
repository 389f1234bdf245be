package app.dateline.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Looks every second whether what goes on in the background is done, for as long as it is on the page and there is
/// something to wait for. It shows nothing itself.
public final class Ticker extends Div {
    private static final int SECOND = 1000;
    private static final int NEVER = -1;

    private final List<BooleanSupplier> waiting = new ArrayList<>();
    private Optional<Registration> listening = Optional.empty();

    public Ticker() {
        setVisible(false);
    }

    /// @param done looks, and says whether there is nothing more to wait for
    public void until(BooleanSupplier done) {
        waiting.add(done);
        getUI().ifPresent(ui -> ui.setPollInterval(SECOND));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = Optional.of(event.getUI().addPollListener(e -> look()));
        if (!waiting.isEmpty()) {
            event.getUI().setPollInterval(SECOND);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        listening.ifPresent(Registration::remove);
        event.getUI().setPollInterval(NEVER);
    }

    private void look() {
        var before = List.copyOf(waiting);
        before.stream().filter(BooleanSupplier::getAsBoolean).forEach(waiting::remove);
        if (waiting.isEmpty()) {
            getUI().ifPresent(ui -> ui.setPollInterval(NEVER));
        }
    }
}

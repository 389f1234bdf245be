package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Almanac;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;

/// Every dated event on a line of years. The address holds the bank, the window, the lanes and the event chosen.
@Route(value = "timeline", layout = MainLayout.class)
public class TimelineView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final Almanac almanac;
    private final Guest guest;
    private final EventRounds rounds;
    private Optional<TimelineBoard> board = Optional.empty();

    TimelineView(Almanac almanac, Guest guest, EventRounds rounds) {
        this.almanac = almanac;
        this.guest = guest;
        this.rounds = rounds;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var topic = InBank.topic();
        var drawn = board.filter(b -> b.topic().equals(topic)).orElseGet(() -> draw(topic));
        drawn.show(event.getLocation().getQueryParameters());
    }

    private TimelineBoard draw(String topic) {
        var fresh = new TimelineBoard(almanac.leaf(guest.here(), topic, Clocks.zone()), rounds);
        removeAll();
        add(fresh);
        board = Optional.of(fresh);
        return fresh;
    }

    @Override
    public String getPageTitle() {
        return say("timeline.title");
    }
}

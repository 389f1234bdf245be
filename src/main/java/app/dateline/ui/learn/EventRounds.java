package app.dateline.ui.learn;

import app.dateline.chronicle.EventId;
import app.dateline.service.Practice;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;

/// The button that starts a round about one event, once.
@SpringComponent
class EventRounds {
    private final Practice practice;
    private final Guest guest;

    EventRounds(Practice practice, Guest guest) {
        this.practice = practice;
        this.guest = guest;
    }

    Button button(String words, String topic, EventId event) {
        var button = new Button(words);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("primary");
        button.setDisableOnClick(true);
        button.addClickListener(e -> {
            var round = practice.startAbout(guest.hereOrNew(), topic, event, Clocks.zone());
            UI.getCurrent().navigate(RoundView.class, SummaryView.of(round));
        });
        return button;
    }
}

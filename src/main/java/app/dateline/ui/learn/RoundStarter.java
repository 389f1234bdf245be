package app.dateline.ui.learn;

import app.dateline.service.Practice;
import app.dateline.study.Blueprint;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.annotation.SpringComponent;

/// The buttons that start a round: they make the guest where there is none, draw the round and open it, once.
@SpringComponent
class RoundStarter {
    static final int TEN = 10;

    private final Practice practice;
    private final Guest guest;

    RoundStarter(Practice practice, Guest guest) {
        this.practice = practice;
        this.guest = guest;
    }

    Button button(String words, String topic, Blueprint blueprint, boolean primary) {
        return button(words, topic, () -> blueprint, primary);
    }

    /// The same of a blueprint that is known when it is pressed.
    Button button(
            String words,
            String topic,
            SerializableSupplier<Blueprint> blueprint,
            boolean primary) {
        var button = new Button(words);
        button.addClassNames("big");
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.addClassName("primary");
        }
        button.setDisableOnClick(true);
        button.addClickListener(e -> {
            var round = practice.start(guest.hereOrNew(), topic, blueprint.get(), Clocks.zone());
            UI.getCurrent().navigate(RoundView.class, SummaryView.of(round));
        });
        return button;
    }
}

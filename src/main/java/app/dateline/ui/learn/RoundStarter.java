package app.dateline.ui.learn;

import app.dateline.question.QuestionId;
import app.dateline.service.Practice;
import app.dateline.study.AttemptId;
import app.dateline.study.Blueprint;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;

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
        var button =
                starting(
                        words,
                        () ->
                                practice.start(
                                        guest.hereOrNew(), topic, blueprint.get(), Clocks.zone()));
        button.addClassNames("big");
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.addClassName("primary");
        }
        return button;
    }

    /// A quiet button for a round of just these questions.
    Button these(String words, String topic, List<QuestionId> questions) {
        var button =
                starting(words, () -> practice.startThese(guest.hereOrNew(), topic, questions));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Button starting(String words, SerializableSupplier<AttemptId> start) {
        var button = new Button(words);
        button.setDisableOnClick(true);
        button.addClickListener(
                e -> UI.getCurrent().navigate(RoundView.class, SummaryView.of(start.get())));
        return button;
    }
}

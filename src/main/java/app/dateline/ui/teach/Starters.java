package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Starter;
import app.dateline.service.Quizzing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;

/// Quizzes to begin with: each takes one press.
final class Starters extends Div {

    /// @param first whether it is to be the first quiz of its course
    /// @param use takes a name and what the quiz asks
    Starters(
            List<Quizzing.Offer> offers,
            boolean first,
            SerializableBiConsumer<String, Content> use) {
        addClassName("starters");
        for (var offer : offers) {
            var chief = offers.getFirst().equals(offer);
            add(row(offer, chief, first && chief, use));
        }
    }

    private static Component row(
            Quizzing.Offer offer,
            boolean chief,
            boolean usual,
            SerializableBiConsumer<String, Content> use) {
        var name = new Paragraph(name(offer.starter()));
        name.addClassName("h3");
        if (usual) {
            var tag = new Span(say("starter.usual"));
            tag.addClassName("tag");
            name.add(tag);
        }
        var count = offer.content().count();
        var what =
                new Paragraph(
                        say(
                                "starter.what",
                                what(offer.starter()),
                                number(count),
                                count,
                                offer.fits()));
        what.addClassName("meta");
        var button = new Button(say("starter.use"));
        button.setDisableOnClick(true);
        button.getElement()
                .setAttribute("aria-label", say("starter.use-named", name(offer.starter())));
        if (chief) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.addClickListener(e -> use.accept(name(offer.starter()), offer.content()));
        var row = new Div(new Div(name, what), button);
        row.addClassName("starter");
        return row;
    }

    private static String name(Starter starter) {
        return switch (starter) {
            case MIXED -> say("starter.mixed");
            case ORDER -> say("starter.order");
            case DIFFER -> say("starter.differ");
        };
    }

    private static String what(Starter starter) {
        return switch (starter) {
            case MIXED -> say("starter.mixed-what");
            case ORDER -> say("starter.order-what");
            case DIFFER -> say("starter.differ-what");
        };
    }
}

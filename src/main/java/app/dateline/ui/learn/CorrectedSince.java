package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Correction;
import app.dateline.bank.Edition;
import app.dateline.question.Fact;
import app.dateline.ui.parts.CorrectionWords;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;

/// One line in an answer of a round that was drawn from an earlier edition: its fact was corrected since then, what is said now, and the
/// way to the event.
final class CorrectedSince extends Paragraph {

    /// @param current the edition of now
    CorrectedSince(Edition current, Correction correction) {
        addClassNames("copy", "corrected");
        add(new Text(CorrectionWords.since(correction)));
        current.event(Fact.of(correction.fact()).event().value())
                .ifPresent(event -> {
                    var link =
                            InBank.link(
                                    say("corrected.see"),
                                    EventView.class,
                                    EventView.of(event.id()));
                    link.addClassName("link");
                    add(new Text(" "), link);
                });
    }
}

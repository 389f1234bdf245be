package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/// Says on Today how much of what the learner learned has been corrected, with the way to what it was: no answer is given away.
final class CorrectionsNotice extends RouterLink {

    CorrectionsNotice(int corrected) {
        super("", CorrectionsView.class);
        setQueryParameters(InBank.asking(QueryParameters.empty()));
        add(
                line("label", say("corrected.label")),
                line("copy", say("corrected.notice", corrected, capital(number(corrected)))),
                line("meta", say("corrected.comes", corrected)),
                Icon.ON.draw(20, 1.6));
        addClassName("notice");
    }

    private static Paragraph line(String name, String words) {
        var line = new Paragraph(words);
        line.addClassName(name);
        return line;
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.CardMark.Change;
import com.vaadin.flow.component.html.Paragraph;

/// What has just been done, in a line above the card; what only a screen reader needs is said there unseen.
final class Said extends Paragraph {
    Said() {
        addClassName("said");
        getElement().setAttribute("role", "status");
        nothing();
    }

    void nothing() {
        hidden("");
    }

    void hidden(String words) {
        setText(words);
        addClassName("visually-hidden");
    }

    void words(String words) {
        setText(words);
        removeClassName("visually-hidden");
    }

    static String of(Change change) {
        return switch (change) {
            case BURIED -> say("said.buried");
            case SUSPENDED -> say("said.suspended");
            case RESUMED -> say("said.resumed");
            case FLAGGED -> say("said.flagged");
            case UNFLAGGED -> say("said.unflagged");
        };
    }
}

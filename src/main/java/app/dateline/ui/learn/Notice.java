package app.dateline.ui.learn;

import app.dateline.ui.parts.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/// Something that Today tells of: where it leads, of what it is, in words, what more there is to know, and what to do.
///
/// @param more may be empty
record Notice(String address, String label, String words, String more, String verb) {

    /// An address and no class: the front page is made where the views of courses are not.
    private Anchor anchor(String text) {
        var link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /// In the pile of what waits.
    Anchor link() {
        var link = anchor("");
        link.add(
                line("label", label),
                line("copy", words),
                line("meta", more.isEmpty() ? verb : more + " " + verb),
                Icon.ON.draw(20, 1.6));
        link.addClassName("notice");
        return link;
    }

    /// Its words, as a link of their own.
    Anchor named() {
        return anchor(words);
    }

    /// Its verb, as a button.
    Anchor button() {
        var link = anchor(verb);
        link.addClassName("button");
        link.getElement().setAttribute("aria-label", verb + ": " + words);
        return link;
    }

    private static Paragraph line(String name, String words) {
        var line = new Paragraph(words);
        line.addClassName(name);
        return line;
    }
}

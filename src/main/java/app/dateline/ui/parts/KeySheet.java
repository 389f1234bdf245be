package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.regex.Pattern;

/// The list of keys, as the browser's own dialog: it holds the focus, and Escape closes it. A question mark opens it, and so
/// does any control of the class `keys` (round-keys.ts, paper-desk.js). Where single keys are turned off, their rows are hidden.
@Tag("dialog")
public final class KeySheet extends HtmlContainer {
    private static final Pattern KEY = Pattern.compile("\\[([^\\]]+)]");
    private static final String HEADING = "keys-heading";

    public KeySheet() {
        this(columns());
    }

    private KeySheet(Div columns) {
        addClassNames("dialog", "keysheet");
        getElement().setAttribute("aria-labelledby", HEADING);
        var heading = new H2(say("keys.heading"));
        heading.setId(HEADING);
        heading.addClassName("section");
        var headline = new Div(heading);
        headline.addClassName("headline");
        headline.getElement().appendChild(close());
        add(headline, columns);
    }

    /// The keys that act while a paper is written (paper-desk.js).
    public static KeySheet ofPaper() {
        var columns =
                new Div(
                        column(
                                say("keys.questions"),
                                single(row(say("keys.paper-choose"), say("keys.choose-does"))),
                                row(say("keys.walk"), say("keys.walk-does")),
                                row(say("keys.move"), say("keys.move-does")),
                                row(say("keys.press"), say("keys.press-does")),
                                row(say("keys.check"), say("keys.paper-go-does")),
                                single(row(say("keys.flag"), say("keys.paper-flag-does"))),
                                row(say("keys.leave"), say("keys.paper-leave-does")),
                                list()));
        columns.addClassName("keycols");
        return new KeySheet(columns);
    }

    /// The button that opens it, where there is room for keys.
    public static NativeButton opener() {
        var opener = new NativeButton();
        opener.add(Icon.KEYS.draw(20, 1.6));
        opener.addClassNames("button", "plain", "icon", "keys", "desk");
        opener.getElement().setAttribute("aria-label", say("keys.heading"));
        return opener;
    }

    /// A form of this method closes its dialog without a word to the server.
    private static Element close() {
        var button = new NativeButton();
        button.add(Icon.CLOSE.draw(20, 1.6));
        button.addClassNames("button", "plain", "icon");
        button.getElement().setAttribute("type", "submit");
        button.getElement().setAttribute("aria-label", say("keys.close"));
        var form = new Element("form");
        form.setAttribute("method", "dialog");
        form.appendChild(button.getElement());
        return form;
    }

    private static Div columns() {
        var columns =
                new Div(
                        column(
                                say("keys.cards"),
                                row(say("keys.turn"), say("keys.turn-does")),
                                single(row(say("keys.grade"), say("keys.grade-does"))),
                                single(row(say("keys.undo"), say("keys.undo-does"))),
                                single(row(say("keys.history"), say("keys.history-does"))),
                                single(row(say("keys.flag"), say("keys.flag-does"))),
                                single(row(say("keys.bury"), say("keys.bury-does"))),
                                single(row(say("keys.suspend"), say("keys.suspend-does"))),
                                row(say("keys.leave"), say("keys.leave-does")),
                                list()),
                        column(
                                say("keys.questions"),
                                single(row(say("keys.choose"), say("keys.choose-does"))),
                                row(say("keys.walk"), say("keys.walk-does")),
                                row(say("keys.move"), say("keys.move-does")),
                                row(say("keys.press"), say("keys.press-does")),
                                row(say("keys.check"), say("keys.check-does")),
                                row(say("keys.leave"), say("keys.leave-round-does")),
                                list()),
                        single(
                                column(
                                        say("place.timeline"),
                                        row(say("keys.search"), say("keys.search-does")))));
        columns.addClassName("keycols");
        return columns;
    }

    private static Div list() {
        return single(row(say("keys.list"), say("keys.list-does")));
    }

    private static Div single(Div keys) {
        keys.addClassName("single");
        return keys;
    }

    private static Div column(String title, Div... rows) {
        var label = new H3(title);
        label.addClassName("label");
        var list = new DescriptionList();
        list.add(rows);
        return new Div(label, list);
    }

    /// The keys stand in square brackets among the words that join them.
    private static Div row(String keys, String does) {
        var term = new DescriptionList.Term();
        var key = KEY.matcher(keys);
        var from = 0;
        while (key.find()) {
            term.getElement().appendChild(Element.createText(keys.substring(from, key.start())));
            var kbd = new Element("kbd");
            kbd.setText(key.group(1));
            term.getElement().appendChild(kbd);
            from = key.end();
        }
        return new Div(term, new DescriptionList.Description(does));
    }
}

package app.dateline.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.concurrent.atomic.AtomicInteger;

/// A line of a form to write in: a word above, help below, and what is wrong with what was sent.
public final class FormLine extends Div {
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final int PAUSE = 300;

    private final Element input;
    private final Paragraph wrong = new Paragraph();
    private final String name;

    /// @param name of the field, as the form sends it
    /// @param autocomplete what a password manager takes it for
    public FormLine(String label, String name, String type, String autocomplete, int longest) {
        this(new Element("input"), label, name, longest);
        input.setAttribute("type", type);
        input.setAttribute("autocomplete", autocomplete);
        input.setAttribute("autocapitalize", "off");
        input.setAttribute("spellcheck", "false");
    }

    private FormLine(Element input, String label, String name, int longest) {
        this.input = input;
        this.name = name;
        addClassName("field");
        var id = "line-" + MADE.incrementAndGet();
        var words = new NativeLabel(label);
        words.addClassName("label");
        words.getElement().setAttribute("for", id);
        input.setAttribute("id", id);
        input.setAttribute("name", name);
        input.setAttribute("maxlength", String.valueOf(longest));
        input.getClassList().add("control");
        wrong.addClassNames("meta", "wrong");
        wrong.setId(id + "-wrong");
        wrong.getElement().setAttribute("role", "alert");
        add(words);
        getElement().appendChild(input);
        add(wrong);
        input.setAttribute("aria-describedby", id + "-wrong");
    }

    /// Of several lines.
    ///
    /// @param name of the field, as the form sends it
    public static FormLine several(String label, String name, int lines, int longest) {
        var line = new FormLine(new Element("textarea"), label, name, longest);
        line.input.setAttribute("rows", String.valueOf(lines));
        return line;
    }

    /// Hears of it while it is written, a little after each pause.
    public FormLine whenWritten(SerializableConsumer<String> written) {
        input.addEventListener(
                        "input",
                        e -> written.accept(e.getEventData().path("element.value").asString("")))
                .addEventData("element.value")
                .debounce(PAUSE);
        return this;
    }

    /// With a line below that says what can be written.
    public FormLine help(String words) {
        var help = new Paragraph(words);
        help.addClassName("meta");
        var id = input.getAttribute("id") + "-help";
        help.setId(id);
        input.setAttribute("aria-describedby", id + " " + input.getAttribute("aria-describedby"));
        add(help);
        return this;
    }

    /// With a text to begin with.
    public FormLine value(String text) {
        if (input.getTag().equals("textarea")) {
            input.setText(text);
        } else {
            input.setAttribute("value", text);
        }
        return this;
    }

    /// To be read only.
    public FormLine fixed() {
        input.setAttribute("readonly", true);
        return this;
    }

    /// Says what is wrong and goes there.
    public void wrong(String words) {
        mark(words);
        focus();
    }

    /// Says what is wrong so far, while it is being written; empty where nothing is.
    public void mark(String words) {
        if (words.isEmpty()) {
            clear();
        } else {
            wrong.setText(words);
            input.setAttribute("aria-invalid", "true");
        }
    }

    /// Nothing is wrong with it, as far as is known.
    public void clear() {
        wrong.setText("");
        input.removeAttribute("aria-invalid");
    }

    public void focus() {
        input.executeJs("setTimeout(() => this.focus())");
    }

    /// Takes out what was written.
    public void empty() {
        input.executeJs("this.value = ''");
    }

    String name() {
        return name;
    }
}

package app.dateline.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.concurrent.atomic.AtomicInteger;

/// A line of a form to write in: a word above, help below, and what is wrong with what was sent.
public final class FormLine extends Div {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final Element input = new Element("input");
    private final Paragraph wrong = new Paragraph();
    private final String name;

    /// @param name of the field, as the form sends it
    /// @param autocomplete what a password manager takes it for
    public FormLine(String label, String name, String type, String autocomplete, int longest) {
        this.name = name;
        addClassName("field");
        var id = "line-" + MADE.incrementAndGet();
        var words = new NativeLabel(label);
        words.addClassName("label");
        words.getElement().setAttribute("for", id);
        input.setAttribute("id", id);
        input.setAttribute("name", name);
        input.setAttribute("type", type);
        input.setAttribute("autocomplete", autocomplete);
        input.setAttribute("maxlength", String.valueOf(longest));
        input.setAttribute("autocapitalize", "off");
        input.setAttribute("spellcheck", "false");
        input.getClassList().add("control");
        wrong.addClassNames("meta", "wrong");
        wrong.setId(id + "-wrong");
        wrong.getElement().setAttribute("role", "alert");
        add(words);
        getElement().appendChild(input);
        add(wrong);
        input.setAttribute("aria-describedby", id + "-wrong");
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
        input.setAttribute("value", text);
        return this;
    }

    /// To be read only.
    public FormLine fixed() {
        input.setAttribute("readonly", true);
        return this;
    }

    /// Says what is wrong and goes there.
    public void wrong(String words) {
        wrong.setText(words);
        input.setAttribute("aria-invalid", "true");
        focus();
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

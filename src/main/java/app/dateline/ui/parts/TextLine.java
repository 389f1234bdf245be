package app.dateline.ui.parts;

import com.vaadin.flow.function.SerializablePredicate;

/// A line of text that is taken as soon as it is left, or refused with a word below.
public final class TextLine extends Entry {

    /// @param taken takes a text, or says that it cannot be
    public TextLine(
            String label,
            String value,
            int longest,
            String wrong,
            SerializablePredicate<String> taken) {
        super(label, "text", wrong, taken);
        set("maxlength", String.valueOf(longest));
        set("value", value);
    }
}

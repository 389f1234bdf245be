package app.dateline.ui.parts;

import com.vaadin.flow.i18n.I18NProvider;

/// Every visible word of the interface, by its key in the translations file.
public final class Words {
    private Words() {}

    /// The text of a key in the reader's language, with arguments in `{0}`, `{1}`…
    public static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /// A count in words up to twelve, in figures above.
    public static String number(long count) {
        return say("number", count);
    }

    /// The same with a capital, to begin a sentence.
    public static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The same without a capital, to stand within a sentence.
    public static String small(String words) {
        return words.isEmpty()
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}

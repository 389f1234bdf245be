package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.ReviewSettings;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.OptionalInt;

/// A whole number within bounds.
public final class Count extends Entry {

    /// A number of cards, from 0 to 9,999.
    public Count(String label, int value, SerializableConsumer<Integer> changed) {
        this(label, value, 0, ReviewSettings.MOST_A_DAY, changed);
    }

    public Count(
            String label, int value, int least, int most, SerializableConsumer<Integer> changed) {
        super(
                label,
                "number",
                say("count.wrong", least, most),
                text -> {
                    var number = read(text, least, most);
                    number.ifPresent(changed::accept);
                    return number.isPresent();
                });
        addClassName("count");
        set("inputmode", "numeric");
        set("min", String.valueOf(least));
        set("max", String.valueOf(most));
        set("value", String.valueOf(value));
    }

    private static OptionalInt read(String text, int least, int most) {
        try {
            var number = Integer.parseInt(text.strip());
            return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}

package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.ReviewSettings;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.OptionalInt;

/// A number of cards, from 0 to 9,999.
public final class Count extends Entry {

    public Count(String label, int value, SerializableConsumer<Integer> changed) {
        super(
                label,
                "number",
                say("count.wrong", ReviewSettings.MOST_A_DAY),
                text -> {
                    var number = read(text);
                    number.ifPresent(changed::accept);
                    return number.isPresent();
                });
        addClassName("count");
        set("inputmode", "numeric");
        set("min", "0");
        set("max", String.valueOf(ReviewSettings.MOST_A_DAY));
        set("value", String.valueOf(value));
    }

    private static OptionalInt read(String text) {
        try {
            var number = Integer.parseInt(text.strip());
            return number >= 0 && number <= ReviewSettings.MOST_A_DAY
                    ? OptionalInt.of(number)
                    : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}

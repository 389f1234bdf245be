package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.function.SerializableConsumer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A day to come, or none.
public final class DayField extends Entry {

    /// @param today the last day that may not be chosen any more
    public DayField(
            String label,
            Optional<LocalDate> value,
            LocalDate today,
            SerializableConsumer<Optional<LocalDate>> changed) {
        super(
                label,
                "date",
                say("day.wrong"),
                text -> {
                    var day = read(text).filter(d -> d.isAfter(today));
                    var good = text.isBlank() || day.isPresent();
                    if (good) {
                        changed.accept(day);
                    }
                    return good;
                });
        set("min", today.plusDays(1).toString());
        value.ifPresent(day -> set("value", day.toString()));
    }

    /// The day that a browser sent; nothing where it sent none.
    public static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import com.vaadin.flow.function.SerializableConsumer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A day and a time of it in some zone, or none.
public final class MomentField extends Entry {

    /// A time that the zone skips, as its clocks go forward, is taken for as much later; of one that it has twice, the first.
    public MomentField(
            String label,
            Optional<Instant> value,
            ZoneId zone,
            SerializableConsumer<Optional<Instant>> changed) {
        super(
                label,
                "datetime-local",
                say("moment.wrong"),
                text -> {
                    var moment = read(text, zone);
                    var good = text.isBlank() || moment.isPresent();
                    if (good) {
                        changed.accept(moment);
                    }
                    return good;
                });
        value.ifPresent(at ->
                set(
                        "value",
                        at.atZone(zone)
                                .toLocalDateTime()
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString()));
    }

    static Optional<Instant> read(String text, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

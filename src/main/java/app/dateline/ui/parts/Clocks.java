package app.dateline.ui.parts;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// The reader's own zone, and days and times in words.
public final class Clocks {
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private Clocks() {}

    /// The zone the browser told; UTC where it told none that Java knows.
    public static ZoneId zone() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ui.getPage().getExtendedClientDetails())
                .flatMap(d -> Optional.ofNullable(d.getTimeZoneId()))
                .flatMap(Clocks::named)
                .orElse(ZoneOffset.UTC);
    }

    private static Optional<ZoneId> named(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// "Monday 16 March"
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /// "Monday 16 March, 21:40" in the reader's zone.
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(zone()));
    }
}

package app.dateline.ui.parts;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The reader's own zone, and days and times in words.
public final class Clocks {
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DATED =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SOON =
            DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

    private static final Pattern REGION =
            Pattern.compile(
                    "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/");

    private Clocks() {}

    /// A zone that the learner chose, for as long as this page is open.
    private record Own(ZoneId zone) {}

    /// From now on this page tells times in the learner's own zone; in the browser's where they chose none.
    public static void own(UI ui, Optional<ZoneId> zone) {
        ComponentUtil.setData(ui, Own.class, zone.map(Own::new).orElse(null));
    }

    /// The zone the learner chose, else the one the browser told; UTC where it told none that Java knows.
    public static ZoneId zone() {
        return Optional.ofNullable(UI.getCurrent())
                .flatMap(ui -> Optional.ofNullable(ComponentUtil.getData(ui, Own.class)))
                .map(Own::zone)
                .orElseGet(Clocks::browsers);
    }

    /// The zone the browser told; UTC where it told none that Java knows.
    public static ZoneId browsers() {
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

    /// The zones to choose from: those called by a region and a town, in order.
    public static List<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> REGION.matcher(id).lookingAt())
                .sorted()
                .map(ZoneId::of)
                .toList();
    }

    /// The same, with one of them first.
    public static List<ZoneId> zones(ZoneId first) {
        return Stream.concat(Stream.of(first), zones().stream()).distinct().toList();
    }

    /// "Europe/Isle of Man"
    public static String name(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }

    /// "Monday 16 March"
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /// "16 March"
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "16 Mar"
    public static String brief(LocalDate day) {
        return BRIEF.format(day);
    }

    /// "16 Mar 2026"
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /// "Tuesday 24 November 2026"
    public static String dated(LocalDate day) {
        return DATED.format(day);
    }

    /// "Monday" within a week of today, "16 March" beyond it.
    public static String ahead(LocalDate day, LocalDate today) {
        return day.isBefore(today.plusDays(7)) ? SOON.format(day) : day(day);
    }

    /// "Monday"
    public static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /// "Mon"
    public static String shortly(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /// "Mar"
    public static String shortly(Month month) {
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /// "21:40:08" in the reader's zone.
    public static String second(Instant at) {
        return SECOND.format(at.atZone(zone()));
    }

    /// "Monday 16 March, 21:40" in the reader's zone.
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(zone()));
    }
}

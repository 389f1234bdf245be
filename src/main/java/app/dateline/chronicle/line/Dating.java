package app.dateline.chronicle.line;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When an event stands on the line: the sharpest dates its articles give, in order of time. A date that another says more
/// exactly is left out; several are left where the articles contradict each other (`disputed`) or overlap. What nobody
/// asserts is dated by its plans and reports, and `modality` says so.
public record Dating(List<EventDate> dates, boolean disputed, Modality modality) {
    private static final String DATE = "date";
    private static final Comparator<EventDate> BY_BEGINNING =
            Comparator.comparing((EventDate d) -> d.earliest().orElse(LocalDate.MIN))
                    .thenComparing(d -> d.latest().orElse(LocalDate.MAX))
                    .thenComparing(EventDate::edtf);

    public Dating {
        dates = List.copyOf(dates);
        if (dates.isEmpty()) {
            throw new IllegalArgumentException("A dating has at least one date; found none");
        }
    }

    /// Nothing for an event that no article dates.
    public static Optional<Dating> of(Event event) {
        var said =
                event.claims(DATE).stream()
                        .filter(c ->
                                c.value() instanceof Value.Date && c.modality() != Modality.DENIED)
                        .toList();
        var asserted = said.stream().filter(Claim::asserted).toList();
        var sound = asserted.stream().filter(c -> !event.erratum(c)).toList();
        return Stream.of(sound, asserted, said)
                .filter(claims -> !claims.isEmpty())
                .findFirst()
                .map(Dating::of);
    }

    private static Dating of(List<Claim> claims) {
        var all =
                claims.stream()
                        .map(c -> ((Value.Date) c.value()).date())
                        .distinct()
                        .sorted(BY_BEGINNING)
                        .toList();
        var sharpest =
                all.stream().filter(d -> all.stream().noneMatch(o -> sharper(o, d))).toList();
        var disputed =
                sharpest.stream()
                        .anyMatch(a -> sharpest.stream().anyMatch(b -> !a.compatibleWith(b)));
        return new Dating(sharpest, disputed, claims.getFirst().modality());
    }

    private static boolean sharper(EventDate one, EventDate other) {
        return !one.equals(other)
                && one.entails(other)
                && (!other.entails(one) || one.edtf().compareTo(other.edtf()) < 0);
    }

    /// The first day it may be; empty where that is open.
    public Optional<LocalDate> from() {
        return ends(EventDate::earliest).min(Comparator.naturalOrder());
    }

    /// The last day it may be; empty where that is open.
    public Optional<LocalDate> to() {
        return ends(EventDate::latest).max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> ends(
            java.util.function.Function<EventDate, Optional<LocalDate>> end) {
        return dates.stream().allMatch(d -> end.apply(d).isPresent())
                ? dates.stream().flatMap(d -> end.apply(d).stream())
                : Stream.of();
    }

    /// The year it begins in, or ends in where its beginning is open.
    public int year() {
        return from().or(this::to).orElseThrow().getYear();
    }

    /// "June 2014", "2001 or 2002": each date as its source knows it.
    public String words() {
        return dates.stream().map(Wording::date).collect(Collectors.joining(" or "));
    }
}

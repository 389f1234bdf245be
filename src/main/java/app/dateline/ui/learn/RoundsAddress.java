package app.dateline.ui.learn;

import app.dateline.study.progress.RoundFilter;
import app.dateline.study.progress.RoundFilter.Outcome;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What an address of the history asks for: which rounds, and which page of them (from 1). What makes no sense in it asks
/// for nothing.
record RoundsAddress(RoundFilter filter, int page) {

    static RoundsAddress of(Location location) {
        var asked = location.getQueryParameters();
        return new RoundsAddress(
                new RoundFilter(
                        read(asked, "from", LocalDate::parse),
                        read(asked, "to", LocalDate::parse),
                        read(asked, "how", how -> Outcome.valueOf(how.toUpperCase(Locale.ROOT)))
                                .orElse(Outcome.ANY)),
                read(asked, "page", Integer::valueOf).filter(p -> p > 0).orElse(1));
    }

    private static <T> Optional<T> read(
            QueryParameters asked, String name, Function<String, T> read) {
        try {
            return asked.getSingleParameter(name).map(read);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    RoundsAddress from(Optional<LocalDate> from) {
        return new RoundsAddress(new RoundFilter(from, filter.to(), filter.outcome()), 1);
    }

    RoundsAddress to(Optional<LocalDate> to) {
        return new RoundsAddress(new RoundFilter(filter.from(), to, filter.outcome()), 1);
    }

    RoundsAddress how(Outcome how) {
        return new RoundsAddress(new RoundFilter(filter.from(), filter.to(), how), 1);
    }

    RoundsAddress page(int other) {
        return new RoundsAddress(filter, other);
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        filter.from().ifPresent(day -> query.put("from", day.toString()));
        filter.to().ifPresent(day -> query.put("to", day.toString()));
        if (filter.outcome() != Outcome.ANY) {
            query.put("how", filter.outcome().name().toLowerCase(Locale.ROOT));
        }
        if (page > 1) {
            query.put("page", String.valueOf(page));
        }
        return InBank.asking(query);
    }
}

package app.dateline.ui.learn;

import app.dateline.study.Blueprint;
import app.dateline.study.DisputePolicy;
import app.dateline.study.Selection;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What an address of the practice page asks for: how long a round, and of what. What makes no sense in it asks for nothing.
record PractiseAddress(Length length, Selection selection) {

    static PractiseAddress of(Location location) {
        var asked = location.getQueryParameters();
        return new PractiseAddress(
                read(asked, "length", v -> constant(Length.class, v)).orElse(Length.TEN),
                new Selection(
                        asked.getParameters().getOrDefault("topic", List.of()),
                        asked.getSingleParameter("kind"),
                        asked.getSingleParameter("recipe"),
                        read(asked, "from", Integer::valueOf),
                        read(asked, "to", Integer::valueOf),
                        read(asked, "disputes", v -> constant(DisputePolicy.class, v))
                                .orElse(DisputePolicy.BY_SOURCE),
                        asked.getSingleParameter("missed").isPresent()));
    }

    private static <T> Optional<T> read(
            QueryParameters asked, String name, Function<String, T> read) {
        try {
            return asked.getSingleParameter(name).map(read);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T extends Enum<T>> T constant(Class<T> type, String value) {
        return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The round it asks for.
    Blueprint blueprint() {
        return length.of(selection);
    }

    PractiseAddress length(Length other) {
        return new PractiseAddress(other, selection);
    }

    PractiseAddress selection(Selection other) {
        return new PractiseAddress(length, other);
    }

    QueryParameters query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (length != Length.TEN) {
            query.put("length", List.of(id(length)));
        }
        if (!selection.topics().isEmpty()) {
            query.put("topic", new ArrayList<>(selection.topics()));
        }
        selection.kind().ifPresent(kind -> query.put("kind", List.of(kind)));
        selection.recipe().ifPresent(recipe -> query.put("recipe", List.of(recipe)));
        selection.from().ifPresent(year -> query.put("from", List.of(String.valueOf(year))));
        selection.to().ifPresent(year -> query.put("to", List.of(String.valueOf(year))));
        if (selection.disputes() != DisputePolicy.BY_SOURCE) {
            query.put("disputes", List.of(id(selection.disputes())));
        }
        if (selection.missed()) {
            query.put("missed", List.of("1"));
        }
        return InBank.asking(new QueryParameters(query));
    }
}

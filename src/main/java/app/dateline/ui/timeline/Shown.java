package app.dateline.ui.timeline;

import app.dateline.chronicle.line.By;
import app.dateline.chronicle.line.Years;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the timeline shows, as its address says it: the window, the lanes, the event chosen, lanes or list.
public record Shown(Years window, By by, Optional<String> chosen, boolean list) {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String LANES = "lanes";
    private static final String EVENT = "event";
    private static final String VIEW = "view";

    /// Reads an address; whatever makes no sense is as if it were not there.
    public static Shown read(QueryParameters address, Years all) {
        var lately = all.lately();
        var from = year(address, FROM).orElse(lately.first());
        var to = year(address, TO).orElse(Math.max(from, lately.last()));
        return new Shown(
                (from <= to ? new Years(from, to) : lately).within(all),
                address.getSingleParameter(LANES).flatMap(By::named).orElse(By.KIND),
                address.getSingleParameter(EVENT),
                address.getSingleParameter(VIEW).filter("list"::equals).isPresent());
    }

    /// What is shown at first.
    public static Shown atFirst(Years all) {
        return new Shown(all.lately(), By.KIND, Optional.empty(), false);
    }

    private static Optional<Integer> year(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(y -> y.matches("[0-9]{4}"))
                .map(Integer::valueOf);
    }

    public Shown over(Years other) {
        return new Shown(other, by, chosen, list);
    }

    public Shown by(By other) {
        return new Shown(window, other, chosen, false);
    }

    public Shown choosing(Optional<String> event) {
        return new Shown(window, by, event, list);
    }

    public Shown asList(boolean other) {
        return new Shown(window, by, chosen, other);
    }

    /// Whether the same events are drawn in the same places.
    public boolean sameDrawing(Shown other) {
        return window.equals(other.window) && by == other.by && list == other.list;
    }

    public QueryParameters parameters() {
        return InBank.asking(
                pairs().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// The address, from the root of the site.
    public String address() {
        return InBank.address(
                "timeline?"
                        + pairs().map(p -> p.getKey() + "=" + p.getValue())
                                .collect(Collectors.joining("&")));
    }

    private Stream<Map.Entry<String, String>> pairs() {
        return Stream.of(
                        Stream.of(
                                Map.entry(FROM, String.valueOf(window.first())),
                                Map.entry(TO, String.valueOf(window.last()))),
                        by == By.KIND
                                ? Stream.<Map.Entry<String, String>>of()
                                : Stream.of(Map.entry(LANES, by.id())),
                        chosen
                                .filter(e -> e.matches("[a-z0-9-]+"))
                                .map(e -> Map.entry(EVENT, e))
                                .stream(),
                        list
                                ? Stream.of(Map.entry(VIEW, "list"))
                                : Stream.<Map.Entry<String, String>>of())
                .flatMap(each -> each);
    }
}

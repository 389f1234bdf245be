package app.dateline.ui.timeline;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Disagreement;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.line.Dated;
import app.dateline.chronicle.line.Dating;
import app.dateline.study.EventMemory;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The same events as a list, the latest year first; what no article dates stands below it.
public final class Rail {
    private final Chronicle chronicle;
    private final Map<EventId, EventMemory> remembered;
    private final Shown shown;
    private final Set<EventId> differing;

    public Rail(Chronicle chronicle, Map<EventId, EventMemory> remembered, Shown shown) {
        this.chronicle = chronicle;
        this.remembered = remembered;
        this.shown = shown;
        differing =
                chronicle.disagreements().stream()
                        .filter(d -> d.sort() == Disagreement.Sort.CONFLICT)
                        .map(Disagreement::event)
                        .collect(Collectors.toSet());
    }

    public Markup draw() {
        var years = new TreeMap<Integer, List<Dated>>(Comparator.reverseOrder());
        Dated.in(chronicle).stream()
                .filter(d -> shown.window().reaches(d.dating()))
                .forEach(d ->
                        years.computeIfAbsent(d.dating().year(), y -> new ArrayList<>())
                                .addFirst(d));
        var html = new Markup().open("ol", "class", "vertical");
        years.forEach((year, dated) -> {
            html.open("li", "class", "yr").words("h3", "num", String.valueOf(year)).open("ol");
            dated.forEach(d -> event(html, d));
            html.close().close();
        });
        return html.close();
    }

    private void event(Markup html, Dated dated) {
        var event = dated.event();
        var memory = remembered.getOrDefault(event.id(), EventMemory.none());
        html.open("li", "class", span(dated.dating()))
                .open("a", "href", shown.choosing(Optional.of(event.id().value())).address())
                .disc(memory.strength(), memory.recall(), "")
                .open("span")
                .open("span", "class", EventWords.unreal(event) ? "copy unreal" : "copy");
        EventWords.dateline(html, chronicle, event).text(event.title()).close();
        var words =
                Stream.concat(
                        Stream.of(EventWords.memory(memory)),
                        EventWords.doubts(event, differing.contains(event.id())).stream());
        html.words("span", "meta", words.collect(Collectors.joining(" · "))).close().close();
        html.close();
    }

    /// Known to the month or the day, a date needs no whisker here.
    private static String span(Dating dating) {
        if (dating.disputed()) {
            return "span disputed";
        }
        var exact =
                dating.dates().size() == 1
                        && switch (dating.dates().getFirst().precision()) {
                            case DAY, MONTH -> true;
                            case YEAR, DECADE, RANGE -> false;
                        };
        return exact ? "" : "span";
    }

    /// Theses, and events that no article dates; they lead straight to their page.
    public Markup undated() {
        var html = new Markup();
        var all = Dated.undated(chronicle);
        part(
                html,
                say("timeline.undated-events"),
                all.stream().filter(e -> e.type() != Event.Type.THESIS).toList());
        part(
                html,
                say("timeline.theses"),
                all.stream().filter(e -> e.type() == Event.Type.THESIS).toList());
        return html;
    }

    private void part(Markup html, String heading, List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        html.open("details")
                .open("summary")
                .text(heading + " ")
                .words("span", "count", String.valueOf(events.size()))
                .close()
                .open("ul", "class", "plainlinks");
        for (var event : events) {
            html.open("li")
                    .open("a", "href", InBank.address("event/" + event.id()))
                    .text(event.title())
                    .close();
            if (event.type() != Event.Type.THESIS) {
                html.text(" ").words("span", "meta", capital(EventWords.kind(chronicle, event)));
            }
            html.close();
        }
        html.close().close();
    }
}

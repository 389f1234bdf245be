package app.dateline.ui.timeline;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;
import static app.dateline.ui.parts.Words.small;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Wording;
import app.dateline.chronicle.line.By;
import app.dateline.chronicle.line.Lane;
import app.dateline.chronicle.line.Lane.Placed;
import app.dateline.chronicle.line.Lanes;
import app.dateline.chronicle.line.Years;
import app.dateline.study.EventMemory;
import app.dateline.ui.parts.Markup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Events in lanes, each a link that chooses it: a disc where it stands, a whisker over the days it may be, its name.
public final class Plot {
    private static final int MOST_TICKS = 14;
    private static final double ROW = 1.75;

    private final Chronicle chronicle;
    private final Map<EventId, EventMemory> remembered;
    private final Shown shown;

    public Plot(Chronicle chronicle, Map<EventId, EventMemory> remembered, Shown shown) {
        this.chronicle = chronicle;
        this.remembered = remembered;
        this.shown = shown;
    }

    public Markup draw() {
        var window = shown.window();
        var html = new Markup();
        var step = step(window);
        var first = (window.first() + step - 1) / step * step;
        html.open(
                "div",
                "class",
                "plots",
                "style",
                "--step:%s;--first:%s"
                        .formatted(
                                percent((double) step / window.count()),
                                percent((double) (first - window.first()) / window.count())));
        ticks(html, window, first, step);
        Lanes.of(chronicle, shown.by(), window).forEach(lane -> lane(html, lane));
        return html.close();
    }

    /// Years from one line of the grid to the next.
    private static int step(Years window) {
        return List.of(1, 2, 5, 10).stream()
                .filter(s -> window.count() / s <= MOST_TICKS)
                .findFirst()
                .orElse(10);
    }

    private static void ticks(Markup html, Years window, int first, int step) {
        html.open("div", "class", "ticks-row", "aria-hidden", "true");
        for (var year = first; year <= window.last(); year += step) {
            html.open(
                            "span",
                            "style",
                            "left:" + percent((double) (year - window.first()) / window.count()))
                    .text(String.valueOf(year))
                    .close();
        }
        html.close();
    }

    private void lane(Markup html, Lane lane) {
        html.open("section", "class", "lane")
                .words("h3", "lanename", name(lane.key()))
                .open("div", "class", "plot", "style", "height:" + lane.rows() * ROW + "rem");
        lane.events().forEach(placed -> event(html, placed));
        html.close().close();
    }

    private String name(Lane.Key key) {
        return switch (key) {
            case Lane.Of of -> capital(name(of.id()));
            case Lane.Rest rest -> say("lane.rest", rest.lanes());
            case Lane.Nobody nobody ->
                    shown.by() == By.PLACES ? say("lane.nowhere") : say("lane.nobody");
        };
    }

    private String name(String id) {
        var words = chronicle.vocabulary();
        return switch (shown.by()) {
            case KIND -> {
                var kind = words.kinds().get(id);
                yield kind == null ? id : kind.name();
            }
            case TOPIC -> {
                var topic = words.topics().get(id);
                yield topic == null ? id : topic.name();
            }
            case PEOPLE, PLACES -> new Wording(chronicle).name(id);
        };
    }

    private void event(Markup html, Placed placed) {
        var event = chronicle.event(placed.event());
        var memory = remembered.getOrDefault(placed.event(), EventMemory.none());
        var begin = placed.whisker() ? placed.from() : placed.discs().getFirst();
        var width = placed.whisker() ? placed.to() - placed.from() : 0;
        html.open(
                "a",
                "class",
                classes(placed, EventWords.unreal(event)),
                "href",
                shown.choosing(Optional.of(event.id().value())).address(),
                "title",
                placed.label() == Lane.Label.NONE || placed.shortened() ? event.title() : "",
                "style",
                (placed.whisker()
                                ? "left:%s;width:%s".formatted(percent(begin), percent(width))
                                : "left:calc(%s - 12px);width:24px".formatted(percent(begin)))
                        + ";top:%srem".formatted(placed.row() * ROW));
        placed.discs().stream()
                .map(d -> width > 0 ? percent((d - begin) / width) : "")
                .forEach(d ->
                        html.disc(
                                memory.strength(), memory.recall(), d.isEmpty() ? d : "left:" + d));
        html.open(
                "span",
                "class",
                "name",
                "style",
                placed.label() == Lane.Label.ON
                        ? "left:calc(%s + 12px)"
                                .formatted(percent((placed.discs().getLast() - begin) / width))
                        : "");
        if (placed.dating().disputed()) {
            html.open("b", "aria-hidden", "true").text("≠ ").close();
        }
        html.text(event.title()).close();
        html.hidden(said(placed, memory)).close();
    }

    private String said(Placed placed, EventMemory memory) {
        var doubts = EventWords.doubts(chronicle.event(placed.event()), false);
        var words = Stream.of(placed.dating().words(), small(EventWords.memory(memory)));
        return Stream.concat(words, doubts.stream()).collect(Collectors.joining(", ", ", ", ""));
    }

    private static String classes(Placed placed, boolean unreal) {
        return "ev "
                + switch (placed.label()) {
                    case RIGHT -> "right";
                    case LEFT -> "left";
                    case ON -> "on";
                    case NONE -> "bare";
                }
                + (placed.shortened() ? " short" : "")
                + (placed.whisker() ? " whisker" : "")
                + (placed.whisker() && placed.opensLeft() ? " opens-left" : "")
                + (placed.whisker() && placed.opensRight() ? " opens-right" : "")
                + (placed.dating().disputed() ? " disputed" : "")
                + (unreal ? " unreal" : "");
    }

    private static String percent(double share) {
        return Math.round(share * 10_000) / 100.0 + "%";
    }
}

package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.study.Memory;
import app.dateline.study.Strength;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every dated event on a line of years, each a disc filled as far as it is remembered; the legend says the same in words.
public final class MemoryStrip extends Div {
    private static final int WIDTH = 1152;
    private static final int PHONE = 354;
    private static final int YEARS_ON_PHONE = 24;
    private static final int MARGIN = 12;
    private static final int STEP = 15;

    private record Dot(int year, Strength strength) {}

    public MemoryStrip(Edition edition, Map<String, Memory> memories, LocalDate today) {
        var dots =
                edition.chronicle().events().stream()
                        .flatMap(e ->
                                year(e).map(y -> new Dot(y, strength(e, memories, today))).stream())
                        .sorted(Comparator.comparingInt(Dot::year))
                        .toList();
        if (!dots.isEmpty()) {
            add(line("wide", dots, WIDTH));
            var since = dots.getLast().year() - YEARS_ON_PHONE;
            add(line("narrow", dots.stream().filter(d -> d.year() >= since).toList(), PHONE));
        }
        if (memories.isEmpty()) {
            var meta = new Paragraph(say("strip.nothing-yet"));
            meta.addClassName("meta");
            add(meta);
        } else {
            var counted = new Paragraph(say("strip.counts", dots.size()));
            counted.addClassName("meta");
            add(legend(dots), counted);
        }
    }

    /// The year of the first asserted dating whose days lie in one year.
    private static Optional<Integer> year(Event event) {
        return event.claims("date").stream()
                .filter(Claim::asserted)
                .flatMap(c ->
                        c.value() instanceof Value.Date d
                                ? d.date().year().stream()
                                : Optional.<Integer>empty().stream())
                .findFirst();
    }

    /// The weakest fact met of an event speaks for it.
    private static Strength strength(Event event, Map<String, Memory> memories, LocalDate today) {
        return memories.entrySet().stream()
                .filter(m -> m.getKey().startsWith(event.id() + "/"))
                .map(m -> m.getValue().strength(today))
                .min(Comparator.naturalOrder())
                .orElse(Strength.NOT_MET);
    }

    private static Component drawing(List<Dot> dots, int width) {
        var from = width == PHONE ? dots.getFirst().year() - 1 : dots.getFirst().year() / 10 * 10;
        var to = Math.max(dots.getLast().year() + 2, from + 10);
        var scale = (double) (width - 2 * MARGIN) / (to - from);
        var stacked = new HashMap<Long, Integer>();
        var marks = new StringBuilder();
        var tallest = 1;
        for (var dot : dots) {
            var x = Math.round(MARGIN + (dot.year() - from) * scale);
            var level = stacked.merge(x, 1, Integer::sum);
            tallest = Math.max(tallest, level);
            marks.append(
                    "<g class='mark' data-strength='%d' transform='translate(%d %d) scale(.75) translate(-8 -8)'><circle class='ring' cx='8' cy='8' r='7'/>%s</g>"
                            .formatted(
                                    MemoryMark.quarters(dot.strength()),
                                    x,
                                    -9 - (level - 1) * STEP,
                                    MemoryMark.ink(dot.strength())));
        }
        var axis = new StringBuilder();
        for (var year = (from + 9) / 10 * 10; year <= to; year += 10) {
            var x = Math.round(MARGIN + (year - from) * scale);
            axis.append(
                    "<line class='axis' x1='%1$d' x2='%1$d' y1='0' y2='5'/><text class='tick' x='%1$d' y='20' text-anchor='middle'>%2$d</text>"
                            .formatted(x, year));
        }
        var height = tallest * STEP + 30;
        var svg =
                "<svg class='strip' viewBox='0 %d %d %d' width='100%%' preserveAspectRatio='xMinYMid' aria-hidden='true'><line class='axis' x1='0' x2='%d' y1='0' y2='0'/>%s%s</svg>"
                        .formatted(-tallest * STEP - 4, width, height, width, axis, marks);
        var holder = new Div();
        holder.getElement().setProperty("innerHTML", svg);
        return holder;
    }

    /// On a phone only the last years are drawn: all of them would be too small to see.
    private static Div line(String name, List<Dot> dots, int width) {
        var wide = new Div(drawing(dots, width));
        wide.addClassName(name);
        wide.getElement().setAttribute("role", "img");
        wide.getElement()
                .setAttribute(
                        "aria-label",
                        say(
                                "strip.name",
                                dots.size(),
                                dots.getFirst().year(),
                                dots.getLast().year()));
        return wide;
    }

    private static UnorderedList legend(List<Dot> dots) {
        var counts = new EnumMap<Strength, Integer>(Strength.class);
        dots.forEach(d -> counts.merge(d.strength(), 1, Integer::sum));
        var list = new UnorderedList();
        list.addClassName("legend");
        for (var strength :
                List.of(
                        Strength.FIRM,
                        Strength.CLEAR,
                        Strength.FADING,
                        Strength.FAINT,
                        Strength.NOT_MET)) {
            var count = new Element("b");
            count.setText(String.valueOf(counts.getOrDefault(strength, 0)));
            var words = new Span(MemoryMark.word(strength) + " ");
            words.getElement().appendChild(count);
            list.add(new ListItem(new MemoryMark(strength), words));
        }
        return list;
    }
}

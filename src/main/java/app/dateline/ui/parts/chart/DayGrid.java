package app.dateline.ui.parts.chart;

import static app.dateline.ui.parts.Words.say;
import static app.dateline.ui.parts.chart.Drawing.svg;

import app.dateline.study.progress.Days;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A column a week, a square a day: the busier, the larger and the darker.
public final class DayGrid extends Div {
    private static final int CELL = 24;
    private static final int LEFT = 40;
    private static final int TOP = 20;
    private static final List<Integer> SIZES = List.of(3, 8, 12, 16, 19);

    public DayGrid(Days days, LocalDate today, int weeks, String says) {
        var mondays = Days.mondays(today, weeks);
        var width = LEFT + CELL * weeks;
        var drawn =
                new StringBuilder(
                        svg(
                                "<svg class='heat' viewBox='0 0 %1$d 192' width='%1$d' height='192'>",
                                width));
        for (var weekday : List.of(0, 2, 4, 6)) {
            drawn.append(
                    svg(
                            "<text class='tick' x='0' y='%d'>%s</text>",
                            TOP + CELL * weekday + 16, Clocks.shortly(DayOfWeek.of(weekday + 1))));
        }
        for (var week = 0; week < weeks; week++) {
            drawn.append(month(mondays, week)).append(week(days, mondays.get(week), week, today));
        }
        var wide = new Div(new Drawing(says, drawn + "</svg>"));
        wide.addClassName("heatwrap");
        wide.getElement().setAttribute("tabindex", "0");
        wide.getElement().setAttribute("role", "group");
        wide.getElement().setAttribute("aria-label", say("days.heading"));
        add(wide, key(), twin(days, mondays, today));
    }

    private static String week(Days days, LocalDate monday, int week, LocalDate today) {
        var cells = new StringBuilder();
        for (var weekday = 0; weekday < 7; weekday++) {
            var day = monday.plusDays(weekday);
            if (!day.isAfter(today)) {
                cells.append(
                        square(
                                days.level(day),
                                LEFT + CELL * week + CELL / 2.0 - 2,
                                TOP + CELL * weekday + CELL / 2.0,
                                day.equals(today) ? " today" : ""));
            }
        }
        return cells.toString();
    }

    private static String square(int level, double x, double y, String also) {
        var size = SIZES.get(level);
        return svg(
                "<rect class='day h%d%s' x='%.1f' y='%.1f' width='%d' height='%d' rx='%d'/>",
                level, also, x - size / 2.0, y - size / 2.0, size, size, level > 1 ? 2 : 1);
    }

    /// The month's name above the week in which it begins, unless the next one would run into it.
    private static String month(List<LocalDate> mondays, int week) {
        var monday = mondays.get(week);
        var begins = monday.plusDays(6).getDayOfMonth() <= 7;
        var crowded =
                week == 0 && mondays.size() > 1 && mondays.get(1).plusDays(6).getDayOfMonth() <= 7;
        return begins || (week == 0 && !crowded)
                ? svg(
                        "<text class='tick' x='%d' y='12'>%s</text>",
                        LEFT + CELL * week, Clocks.shortly(monday.plusDays(6).getMonth()))
                : "";
    }

    private static UnorderedList key() {
        var key = new UnorderedList(new ListItem(say("days.fewer")));
        key.addClassNames("legend", "heatkey");
        key.getElement().setAttribute("aria-hidden", "true");
        for (var level = 0; level < SIZES.size(); level++) {
            var item = new ListItem();
            item.getElement()
                    .setProperty(
                            "innerHTML",
                            svg("<svg width='20' height='20'>%s</svg>", square(level, 10, 10, "")));
            key.add(item);
        }
        key.add(new ListItem(say("days.more")));
        return key;
    }

    private static Component twin(Days days, List<LocalDate> mondays, LocalDate today) {
        var heads = new ArrayList<String>();
        heads.add(say("days.week"));
        for (var weekday : DayOfWeek.values()) {
            heads.add(Clocks.shortly(weekday));
        }
        return new Twin(
                say("days.table"),
                heads,
                mondays.reversed().stream()
                        .map(monday -> {
                            var row = new ArrayList<String>();
                            row.add(Clocks.day(monday));
                            IntStream.range(0, 7)
                                    .mapToObj(monday::plusDays)
                                    .map(d -> d.isAfter(today) ? "" : String.valueOf(days.on(d)))
                                    .forEach(row::add);
                            return (List<String>) row;
                        })
                        .toList());
    }
}

package app.dateline.ui.parts.chart;

import static app.dateline.ui.parts.Words.say;
import static app.dateline.ui.parts.chart.Drawing.svg;

import app.dateline.study.Memory;
import app.dateline.study.progress.History;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The chance to recall one fact from its first review on: it falls as days go by and rises with each review, which is a disc
/// where it was right and a square where not. Ahead of today it is a broken line.
public final class ForgettingCurve extends Div {
    private static final int LEFT = 34;
    private static final int RIGHT = 552;
    private static final int TOP = 26;
    private static final int BOTTOM = 178;
    private static final int STEP = 20;
    private static final int PIECES = 24;
    private static final int LEAST_DAYS = 7;

    private final History history;
    private final LocalDate today;
    private final LocalDate last;

    /// @param history of one review at least
    public ForgettingCurve(History history, LocalDate today, String says) {
        this.history = history;
        this.today = today;
        last = last();
        var drawn = new StringBuilder("<svg class='chart' viewBox='0 0 560 210' width='100%'>");
        for (var percent = 0; percent <= 100; percent += STEP) {
            drawn.append(
                    svg(
                            "<line class='grid' x1='%1$d' x2='%2$d' y1='%3$.1f' y2='%3$.1f'/><text class='tick' x='28' y='%4$.1f' text-anchor='end'>%5$d</text>",
                            LEFT, RIGHT, y(percent / 100.0), y(percent / 100.0) + 4, percent));
        }
        for (var i = 0; i < history.looks().size(); i++) {
            var until =
                    i + 1 < history.looks().size()
                            ? history.looks().get(i + 1).recall().day()
                            : latest(today, history.looks().get(i).recall().day());
            drawn.append(piece(history.looks().get(i), until));
        }
        drawn.append(ahead()).append(now());
        history.looks().forEach(look -> drawn.append(mark(look)));
        add(new Drawing(says, drawn + days() + "</svg>"));
    }

    /// Today, or the day it is due where that is later, with some room behind.
    private LocalDate last() {
        var end = latest(latest(today, history.memory().due()), history.memory().last());
        var days = Math.max(LEAST_DAYS, ChronoUnit.DAYS.between(history.first(), end));
        return history.first().plusDays(days + days / 10);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private String falling(String name, Memory memory, LocalDate from, LocalDate until) {
        var length = ChronoUnit.DAYS.between(from, until);
        var pieces = Math.clamp(length, 1, PIECES);
        var path = new StringBuilder();
        for (var i = 0; i <= pieces; i++) {
            var day = from.plusDays(length * i / pieces);
            path.append(
                    svg("%s%.1f %.1f", i == 0 ? "M" : "L", x(day), y(memory.retrievability(day))));
        }
        return svg("<path class='%s' d='%s'/>", name, path);
    }

    /// From a review to the next: up to what it left, and down from there.
    private String piece(History.Look look, LocalDate until) {
        var from = look.recall().day();
        if (until.isBefore(from)) {
            return "";
        }
        var rise =
                look.chance().isEmpty()
                        ? ""
                        : svg(
                                "<path class='line' d='M%1$.1f %2$.1fL%1$.1f %3$.1f'/>",
                                x(from),
                                y(look.chance().getAsDouble()),
                                y(look.after().retrievability(from)));
        return rise + falling("line", look.after(), from, until);
    }

    /// Of what was corrected since, nothing is known yet.
    private String ahead() {
        var from = latest(today, history.looks().getLast().recall().day());
        return last.isAfter(from) && history.memory().outcome() != Memory.Outcome.CORRECTED
                ? falling("line ahead", history.memory(), from, last)
                : "";
    }

    private String now() {
        return today.isBefore(history.first())
                ? ""
                : svg(
                        "<line class='now' x1='%1$.1f' x2='%1$.1f' y1='%2$d' y2='%3$d'/><text class='tick' x='%1$.1f' y='18' text-anchor='middle'>%4$s</text>",
                        x(today), TOP - 4, BOTTOM, say("due.today"));
    }

    private String mark(History.Look look) {
        var x = x(look.recall().day());
        var y = y(look.chance().orElse(1));
        return look.recall().right()
                ? svg("<circle class='pt' cx='%.1f' cy='%.1f' r='4'/>", x, y)
                : svg(
                        "<rect class='pt missed' x='%.1f' y='%.1f' width='8' height='8'/>",
                        x - 4, y - 4);
    }

    private String days() {
        return svg(
                "<text class='tick' x='%d' y='204'>%s</text><text class='tick' x='%d' y='204' text-anchor='end'>%s</text>",
                LEFT, Clocks.day(history.first()), RIGHT, Clocks.day(last));
    }

    private double x(LocalDate day) {
        var whole = ChronoUnit.DAYS.between(history.first(), last);
        var here = Math.max(0, ChronoUnit.DAYS.between(history.first(), day));
        return LEFT + 6 + (RIGHT - LEFT - 6.0) * here / whole;
    }

    private static double y(double chance) {
        return BOTTOM - (BOTTOM - TOP) * chance;
    }
}

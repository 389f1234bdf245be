package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.MemoryFigures;
import app.dateline.study.Memory;
import app.dateline.study.progress.Spread;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Intervals;
import app.dateline.ui.parts.Spans;
import app.dateline.ui.parts.chart.Columns;
import app.dateline.ui.parts.chart.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The pictures of how long memory took and what it is like.
record MemoryPictures(MemoryFigures.Figures figures) {
    private static final int WEEK = 7;

    /// How many columns a label takes at least: so many before the end there is none.
    private static final int ROOM = 3;

    /// In days: a day, three, a week, two, a month, a quarter, half a year, a year.
    private static final List<Double> LASTING =
            List.of(1.0, 3.0, 7.0, 14.0, 30.0, 91.0, 182.0, 365.0);

    private static final List<Double> DIFFICULTIES =
            IntStream.rangeClosed(2, 9).mapToObj(i -> (double) i).toList();
    private static final double HARD = 8;

    Picture time() {
        var time = figures.time();
        var first = figures.today().minusDays(MemoryFigures.MONTH - 1L);
        var says =
                time.seconds().isEmpty()
                        ? say("time.none", MemoryFigures.MONTH)
                        : say(
                                "time.says",
                                Spans.words(time.total()),
                                MemoryFigures.MONTH,
                                time.seconds().size(),
                                Spans.words(time.average()));
        var columns =
                IntStream.range(0, MemoryFigures.MONTH)
                        .mapToObj(i -> {
                            var day = first.plusDays(i);
                            return new Columns.Column(
                                    Clocks.weekday(day),
                                    i % WEEK == 0 && i + ROOM < MemoryFigures.MONTH
                                            ? Clocks.brief(day)
                                            : "",
                                    time.on(day).toMillis(),
                                    Spans.words(time.on(day)));
                        })
                        .toList();
        return new Picture(
                say("time.heading"),
                say("time.counts"),
                says,
                new Columns(
                        says,
                        say("time.table"),
                        List.of(say("figures.day"), say("time.spent")),
                        columns));
    }

    Picture stability() {
        var spread =
                Spread.of(
                        figures.memories().values().stream().map(Memory::stability).toList(),
                        LASTING);
        var says =
                say(
                        "stability.says",
                        spread.total(),
                        Intervals.words((int) Math.max(1, Math.round(spread.median()))));
        return new Picture(
                say("stability.heading"),
                say("stability.counts"),
                says,
                columns(
                        says,
                        say("stability.table"),
                        say("stability.lasting"),
                        "0",
                        spread,
                        MemoryPictures::lasting));
    }

    private static String lasting(int step) {
        if (step == 0) {
            return say("stability.under", Intervals.words(1));
        }
        return step == LASTING.size()
                ? say("stability.over", Intervals.words(LASTING.getLast().intValue()))
                : say(
                        "stability.between",
                        Intervals.words(LASTING.get(step - 1).intValue()),
                        Intervals.words(LASTING.get(step).intValue()));
    }

    Picture difficulty() {
        var spread =
                Spread.of(
                        figures.memories().values().stream().map(Memory::difficulty).toList(),
                        DIFFICULTIES);
        var says = say("difficulty.says", spread.median(), spread.from(HARD));
        return new Picture(
                say("difficulty.heading"),
                say("difficulty.counts"),
                says,
                columns(
                        says,
                        say("difficulty.table"),
                        say("difficulty.heading"),
                        "1",
                        spread,
                        i -> say("difficulty.between", i + 1, i + 2)));
    }

    private static Columns columns(
            String says,
            String table,
            String scale,
            String least,
            Spread spread,
            IntFunction<String> name) {
        var columns = new ArrayList<Columns.Column>();
        for (var i = 0; i < spread.counts().size(); i++) {
            var count = spread.counts().get(i);
            columns.add(
                    new Columns.Column(
                            name.apply(i),
                            i == 0 ? least : begin(spread, i),
                            count,
                            String.valueOf(count)));
        }
        return new Columns(says, table, List.of(scale, say("figures.facts")), columns);
    }

    /// Where a step begins.
    private static String begin(Spread spread, int step) {
        return String.valueOf(spread.bounds().get(step - 1).intValue());
    }
}

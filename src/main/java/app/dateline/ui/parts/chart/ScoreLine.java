package app.dateline.ui.parts.chart;

import static app.dateline.ui.parts.Words.say;
import static app.dateline.ui.parts.chart.Drawing.svg;

import app.dateline.study.progress.RoundScore;
import app.dateline.study.progress.Scores;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// The share right of each round as a point, joined in the order they were played.
public final class ScoreLine extends Div {
    private static final int WIDTH = 560;
    private static final int LEFT = 34;
    private static final int RIGHT = WIDTH - 24;
    private static final int TOP = 26;
    private static final int BOTTOM = 178;
    private static final int STEP = 20;

    /// @param scores at least one
    public ScoreLine(Scores scores, String says) {
        var rounds = scores.rounds();
        var floor = floor(rounds);
        var drawn = new StringBuilder("<svg class='chart' viewBox='0 0 560 210' width='100%'>");
        for (var percent = floor; percent <= 100; percent += STEP) {
            drawn.append(
                    svg(
                            "<line class='grid' x1='%1$d' x2='%2$d' y1='%3$.1f' y2='%3$.1f'/><text class='tick' x='28' y='%4$.1f' text-anchor='end'>%5$d</text>",
                            LEFT, WIDTH, y(percent, floor), y(percent, floor) + 4, percent));
        }
        drawn.append("<path class='line' d='");
        for (var i = 0; i < rounds.size(); i++) {
            drawn.append(
                    svg("%s%.1f %.1f", i == 0 ? "M" : "L", x(i, rounds), y(rounds.get(i), floor)));
        }
        drawn.append("'/>");
        for (var i = 0; i < rounds.size(); i++) {
            var last = i == rounds.size() - 1;
            drawn.append(
                    svg(
                            "<circle class='pt%s' cx='%.1f' cy='%.1f' r='%s'/>",
                            last ? " last" : "",
                            x(i, rounds),
                            y(rounds.get(i), floor),
                            last ? "5" : "3.5"));
        }
        add(new Drawing(says, drawn + labels(rounds, floor) + "</svg>"), twin(rounds));
    }

    private static String labels(List<RoundScore> rounds, int floor) {
        var last = rounds.getLast();
        var value =
                svg(
                        "<text class='val' x='%.1f' y='%.1f' text-anchor='middle'>%s</text>",
                        x(rounds.size() - 1, rounds),
                        y(last, floor) + (fell(rounds) ? 22 : -11),
                        say("figures.percent", last.share()));
        var days =
                svg(
                        "<text class='tick' x='%d' y='204'>%s</text>",
                        LEFT, Clocks.day(rounds.getFirst().day()));
        return value
                + days
                + (rounds.size() == 1
                        ? ""
                        : svg(
                                "<text class='tick' x='%d' y='204' text-anchor='end'>%s</text>",
                                WIDTH, Clocks.day(last.day())));
    }

    /// Whether the line comes down to the last point, so that its figure stands below it.
    private static boolean fell(List<RoundScore> rounds) {
        return rounds.size() > 1
                && rounds.get(rounds.size() - 2).share() > rounds.getLast().share();
    }

    /// The lowest line drawn: forty, or lower where a round went worse.
    private static int floor(List<RoundScore> rounds) {
        var worst = rounds.stream().mapToDouble(RoundScore::share).min().orElse(0) * 100;
        return Math.min(2, (int) (worst / STEP)) * STEP;
    }

    private static double x(int index, List<RoundScore> rounds) {
        return rounds.size() == 1
                ? (LEFT + RIGHT) / 2.0
                : LEFT + 6 + (RIGHT - LEFT - 6.0) * index / (rounds.size() - 1);
    }

    private static double y(RoundScore score, int floor) {
        return y(score.share() * 100, floor);
    }

    private static double y(double percent, int floor) {
        return BOTTOM - (BOTTOM - TOP) * (percent - floor) / (100 - floor);
    }

    private static Twin twin(List<RoundScore> rounds) {
        return new Twin(
                say("scores.table"),
                List.of(say("figures.day"), say("figures.right"), say("figures.share")),
                rounds.reversed().stream()
                        .map(r ->
                                List.of(
                                        Clocks.day(r.day()),
                                        say("figures.of", r.right(), r.of()),
                                        say("figures.percent", r.share())))
                        .toList());
    }
}

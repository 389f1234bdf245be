package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.Tradeoff;
import app.dateline.study.Workload;
import app.dateline.ui.parts.Spans;
import app.dateline.ui.parts.chart.Columns;
import app.dateline.ui.parts.chart.Twin;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;

/// The time a day that each recall to keep takes, a column each, with that kept now and that of the least work for each card
/// remembered marked, and in a table with the rest.
final class WorkloadPicture extends Div {
    private static final int FEW = 10;
    private static final int SECONDS_TO = 100;

    private final Tradeoff tradeoff;

    WorkloadPicture(Tradeoff tradeoff) {
        this.tradeoff = tradeoff;
        addClassName("stack");
        add(
                Pictures.meta(say("workload.counts")),
                new Columns(
                        says(),
                        tradeoff.choices().stream()
                                .map(w ->
                                        new Columns.Column(
                                                name(w),
                                                String.valueOf(percent(w)),
                                                w.minutes(),
                                                time(w),
                                                mark(w)))
                                .toList(),
                        table()),
                Pictures.meta(say("workload.basis", tradeoff.seconds())));
    }

    /// What it shows, in words.
    String says() {
        var now = tradeoff.now();
        var least = tradeoff.cheapest();
        var says =
                say(
                        "workload.now",
                        percent(now),
                        reviews(now),
                        tradeoff.days(),
                        time(now),
                        Math.round(now.remembered()),
                        tradeoff.cards());
        var cheapest =
                least.equals(now)
                        ? say("workload.cheapest-now")
                        : say(
                                "workload.cheapest",
                                percent(least),
                                reviews(least),
                                time(least),
                                Math.round(least.remembered()));
        return says + " " + cheapest;
    }

    private Twin table() {
        return new Twin(
                say("workload.table"),
                List.of(
                        say("workload.recall"),
                        say("workload.reviews"),
                        say("workload.time"),
                        say("workload.remembered")),
                tradeoff.choices().stream()
                        .map(w ->
                                List.of(
                                        name(w),
                                        reviews(w),
                                        time(w),
                                        String.valueOf(Math.round(w.remembered()))))
                        .toList());
    }

    private String name(Workload workload) {
        var now = workload.equals(tradeoff.now());
        var least = workload.equals(tradeoff.cheapest());
        if (now) {
            return least
                    ? say("workload.of-both", percent(workload))
                    : say("workload.of-now", percent(workload));
        }
        return least
                ? say("workload.of-least", percent(workload))
                : say("workload.of", percent(workload));
    }

    private String mark(Workload workload) {
        var now = workload.equals(tradeoff.now());
        var least = workload.equals(tradeoff.cheapest());
        if (now) {
            return least ? say("workload.mark-both") : say("workload.mark-now");
        }
        return least ? say("workload.mark-least") : "";
    }

    /// Few ones with a tenth, as they differ little.
    private static String reviews(Workload workload) {
        return workload.reviews() < FEW
                ? say("workload.few", workload.reviews())
                : say("workload.many", workload.reviews());
    }

    private static String time(Workload workload) {
        var seconds = Math.round(60 * workload.minutes());
        if (seconds < SECONDS_TO) {
            return say("span.seconds", seconds);
        }
        return workload.minutes() < FEW
                ? say("workload.minutes", workload.minutes())
                : Spans.words(Duration.ofSeconds(seconds));
    }

    private static long percent(Workload workload) {
        return Math.round(100 * workload.retention());
    }
}

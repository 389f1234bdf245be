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
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The time a day that each recall to keep takes, a column each, with that kept now and, if there is one, that of the least work for
/// each card remembered marked, and in a table with the rest.
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
                                                time(w.minutes()),
                                                mark(w)))
                                .toList(),
                        table()),
                Pictures.meta(say("workload.basis", tradeoff.seconds())));
    }

    /// What it shows, in words: what is kept now, what the next recalls below and above would change, and whether any takes least.
    String says() {
        var now = tradeoff.now();
        return Stream.of(
                        Optional.of(
                                say(
                                        "workload.now",
                                        percent(now),
                                        reviews(now),
                                        tradeoff.days(),
                                        time(now.minutes()),
                                        Math.round(now.remembered()),
                                        tradeoff.cards())),
                        tradeoff.higher().map(higher -> higher(now, higher)),
                        tradeoff.lower().map(lower -> lower(now, lower)),
                        Optional.of(least(now)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String higher(Workload now, Workload higher) {
        return step(
                        now,
                        higher,
                        (more, time) -> say("workload.higher", percent(higher), more, time))
                .orElseGet(() -> say("workload.no-other", percent(higher)));
    }

    private String lower(Workload now, Workload lower) {
        return step(lower, now, (more, time) -> say("workload.lower", percent(lower), more, time))
                .orElseGet(() -> say("workload.no-other", percent(lower)));
    }

    /// What the higher of two recalls gives and takes more; nothing where it gives no more, as where the limit of reviews is reached.
    private static Optional<String> step(
            Workload lower, Workload higher, BiFunction<Long, String, String> words) {
        var more = Math.round(higher.remembered()) - Math.round(lower.remembered());
        var longer = higher.minutes() - lower.minutes();
        return more > 0 && longer > 0
                ? Optional.of(words.apply(more, time(longer)))
                : Optional.empty();
    }

    private String least(Workload now) {
        return tradeoff.cheapest()
                .map(least ->
                        least.equals(now)
                                ? say("workload.cheapest-now")
                                : say(
                                        "workload.cheapest",
                                        percent(least),
                                        reviews(least),
                                        time(least.minutes()),
                                        Math.round(least.remembered())))
                .orElseGet(() -> say("workload.no-cheapest"));
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
                                        time(w.minutes()),
                                        String.valueOf(Math.round(w.remembered()))))
                        .toList());
    }

    private String name(Workload workload) {
        var now = workload.equals(tradeoff.now());
        var least = tradeoff.cheapest().filter(workload::equals).isPresent();
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
        var least = tradeoff.cheapest().filter(workload::equals).isPresent();
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

    private static String time(double minutes) {
        var seconds = Math.round(60 * minutes);
        if (seconds < SECONDS_TO) {
            return say("span.seconds", seconds);
        }
        return minutes < FEW
                ? say("workload.minutes", minutes)
                : Spans.words(Duration.ofSeconds(seconds));
    }

    private static long percent(Workload workload) {
        return Math.round(100 * workload.retention());
    }
}

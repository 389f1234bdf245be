package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.fsrs.Scheduler;
import app.dateline.study.fsrs.Settings;
import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Fitting;
import app.dateline.study.optimize.Ladder;
import app.dateline.study.optimize.Verdict;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.chart.Figures;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/// What fitting weights came to: whether they were taken and why, from how many reviews, how well they foretell, and by how
/// much typical intervals change.
final class FittingResult extends Div {
    private static final int REVIEWS = 5;

    FittingResult(Fitting fitting, ZoneId zone) {
        addClassNames("stack", "fitting");
        var heading =
                new H3(say("fitting.on", Clocks.full(fitting.at().atZone(zone).toLocalDate())));
        heading.addClassName("label");
        add(heading, said(outcome(fitting)), said(read(fitting)));
        switch (fitting.verdict().reason()) {
            case TOO_FEW, ONE_OUTCOME -> {}
            case NO_GAIN, WITHIN_CHANCE, TAKEN -> {
                var figures = fitting.verdict().figures();
                add(
                        said(say("fitting.loss", figures.before(), figures.after())),
                        Pictures.meta(say("fitting.loss-means")),
                        intervals(fitting));
            }
        }
        add(said(moved(fitting)));
    }

    private static String outcome(Fitting fitting) {
        var verdict = fitting.verdict();
        return switch (verdict.reason()) {
            case TAKEN -> say("fitting.taken", below(fitting));
            case NO_GAIN -> say("fitting.no-gain", below(fitting));
            case WITHIN_CHANCE -> say("fitting.within-chance", below(fitting));
            case ONE_OUTCOME ->
                    verdict.forgotten() == 0
                            ? say("fitting.all-known")
                            : say("fitting.all-forgotten");
            case TOO_FEW ->
                    verdict.reviews() < Ladder.LEAST_REVIEWS
                            ? say("fitting.too-few", Ladder.LEAST_REVIEWS, verdict.reviews())
                            : say("fitting.once-each");
        };
    }

    private static String read(Fitting fitting) {
        var verdict = fitting.verdict();
        var read = say("fitting.read", fitting.reviews());
        return verdict.reason() == Verdict.Reason.TOO_FEW
                ? read
                : read + " " + say("fitting.foretold", verdict.reviews(), verdict.forgotten());
    }

    private static String moved(Fitting fitting) {
        if (!fitting.moved()) {
            return say("fitting.not-moved");
        }
        return fitting.verdict().reason() == Verdict.Reason.TAKEN
                ? say("fitting.moved")
                : say("fitting.moved-common", below(fitting));
    }

    private static String below(Fitting fitting) {
        return switch (fitting.below()) {
            case PUBLISHED -> say("fitting.published");
            case POOLED -> say("fitting.pooled");
        };
    }

    private static Figures intervals(Fitting fitting) {
        var before = whileGood(fitting.verdict().inUse());
        var after = whileGood(fitting.verdict().candidate());
        return new Figures(
                say("fitting.intervals"),
                List.of(say("fitting.good"), say("fitting.before"), say("fitting.after")),
                IntStream.range(0, REVIEWS)
                        .mapToObj(i ->
                                List.of(
                                        say("fitting.nth", i + 1),
                                        say("interval.days", before.get(i)),
                                        say("interval.days", after.get(i))))
                        .toList());
    }

    /// By the published settings, so that it is the weights alone that make the difference.
    private static List<Integer> whileGood(Weights weights) {
        return new Scheduler(weights, Settings.DEFAULT).whileGood(REVIEWS);
    }

    private static Paragraph said(String words) {
        return new Paragraph(words);
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Vocabulary;
import app.dateline.service.Progress.Standing;
import app.dateline.study.Strength;
import app.dateline.study.progress.Tallies;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.RecipeNames;
import app.dateline.ui.parts.chart.Bars;
import app.dateline.ui.parts.chart.DayGrid;
import app.dateline.ui.parts.chart.MemoryBar;
import app.dateline.ui.parts.chart.Picture;
import app.dateline.ui.parts.chart.ScoreLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The pictures of the progress page, each under a sentence that says what it shows.
record Pictures(Standing standing) {
    private static final int ROUNDS = 12;
    private static final int WEEKS = 26;

    Picture memory() {
        var mastery = standing.mastery();
        var says =
                say(
                        "memory.says",
                        mastery.count(Strength.FIRM),
                        mastery.count(Strength.CLEAR),
                        mastery.slipping(),
                        mastery.count(Strength.NOT_MET));
        var more = InBank.link(say("memory.more"), MemoryView.class);
        more.addClassName("link");
        return new Picture(say("memory.heading"), says, new MemoryBar(mastery, says), more);
    }

    Picture rounds() {
        var scores = standing.scores().last(ROUNDS);
        var all = InBank.link(say("scores.all"), RoundsView.class);
        all.addClassName("link");
        if (scores.rounds().isEmpty()) {
            return new Picture(say("scores.heading"), say("scores.none"), all);
        }
        var last = scores.rounds().getLast();
        var best = scores.best().orElseThrow();
        var count = scores.rounds().size();
        var says =
                count == 1
                        ? say("scores.one", last.right(), last.of())
                        : say(
                                "scores.says",
                                number(count),
                                scores.rounds().getFirst().share(),
                                last.share(),
                                best.share(),
                                Clocks.day(best.day()));
        return new Picture(
                say("scores.heading"),
                say("scores.counts"),
                says,
                new ScoreLine(scores, says),
                all);
    }

    Picture topics() {
        var topics = standing.edition().chronicle().vocabulary().topics();
        return tallies(
                say("tally.topics"),
                standing.topics(),
                id -> Optional.ofNullable(topics.get(id)).map(Vocabulary.Topic::name).orElse(id));
    }

    Picture kinds() {
        var kinds = standing.edition().chronicle().vocabulary().kinds();
        return tallies(
                say("tally.kinds"),
                standing.kinds(),
                id -> Optional.ofNullable(kinds.get(id)).map(Vocabulary.Kind::name).orElse(id));
    }

    Picture recipes() {
        return tallies(say("tally.recipes"), standing.recipes(), RecipeNames::of);
    }

    private static Picture tallies(String heading, Tallies tallies, UnaryOperator<String> names) {
        return new Picture(
                heading,
                say("tally.counts"),
                summary(tallies, names),
                new Bars(
                        heading,
                        List.of(heading, say("figures.right"), say("figures.asked")),
                        tallies.rows().stream()
                                .map(row -> row(capital(names.apply(row.group())), row))
                                .toList()));
    }

    private static Bars.Row row(String name, Tallies.Row row) {
        var tally = row.tally();
        return new Bars.Row(
                name,
                tally.share(),
                tally.few()
                        ? say("figures.of", tally.right(), tally.asked())
                        : say("figures.percent", tally.share()),
                String.valueOf(tally.asked()),
                tally.few());
    }

    /// Names the best and the weakest of those with answers enough.
    private static String summary(Tallies tallies, UnaryOperator<String> names) {
        return tallies.extremes()
                .map(e ->
                        say(
                                "tally.says",
                                capital(names.apply(e.best().group())),
                                e.best().tally().share(),
                                e.best().tally().asked(),
                                capital(names.apply(e.weakest().group())),
                                e.weakest().tally().share(),
                                e.weakest().tally().asked()))
                .orElseGet(() -> say("tally.few"));
    }

    Picture days(StreakLine streak) {
        var today = standing.today();
        var span = standing.days().between(today.minusWeeks(WEEKS), today);
        var says = say("days.says", span.answers(), span.days());
        return new Picture(
                        say("days.heading"), says, new DayGrid(standing.days(), today, WEEKS, says))
                .beside(streak);
    }

    Component ahead(int days) {
        return new ComingDue(standing, days);
    }

    static Paragraph meta(String words) {
        var meta = new Paragraph(words);
        meta.addClassName("meta");
        return meta;
    }
}

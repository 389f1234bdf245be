package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.MemoryFigures;
import app.dateline.study.progress.Retention;
import app.dateline.study.progress.Tally;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.chart.Bars;
import app.dateline.ui.parts.chart.Picture;
import app.dateline.ui.parts.chart.Twin;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How much was still remembered when it was asked again: today, in a week, in a month; of all days where the address asks.
final class KeptPicture extends Div {
    private static final String KEPT = "kept";
    private static final String ALWAYS = "always";
    private static final int WEEK = 7;

    KeptPicture(MemoryFigures.Figures figures, boolean always) {
        var spans = spans(figures, always);
        var whole = figures.retention().all();
        var says = says(whole, always);
        var picture =
                whole.together().asked() == 0
                        ? new Picture(say("kept.heading"), says)
                        : new Picture(
                                say("kept.heading"),
                                say("kept.counts"),
                                says,
                                bars(spans),
                                table(spans));
        picture.add(choice(always));
        add(picture);
    }

    static boolean always(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(KEPT)
                .filter(ALWAYS::equals)
                .isPresent();
    }

    private static Map<String, Retention.Ages> spans(
            MemoryFigures.Figures figures, boolean always) {
        var today = figures.today();
        var retention = figures.retention();
        var spans = new LinkedHashMap<String, Retention.Ages>();
        spans.put(say("kept.today"), retention.from(today));
        spans.put(say("kept.days", WEEK), retention.from(today.minusDays(WEEK - 1L)));
        spans.put(
                say("kept.days", MemoryFigures.MONTH),
                retention.from(today.minusDays(MemoryFigures.MONTH - 1L)));
        if (always) {
            spans.put(say("kept.all"), retention.all());
        }
        return spans;
    }

    private static String says(Retention.Ages ages, boolean always) {
        var all = ages.together();
        if (all.asked() == 0) {
            return always ? say("kept.never") : say("kept.none", MemoryFigures.MONTH);
        }
        var when = always ? say("kept.in-all") : say("kept.in-days", MemoryFigures.MONTH);
        return ages.mature().asked() == 0 || ages.young().asked() == 0
                ? say("kept.says", when, all.asked(), all.right())
                : say(
                        "kept.says-ages",
                        when,
                        all.asked(),
                        all.right(),
                        ages.young().share(),
                        ages.mature().share());
    }

    private static Bars bars(Map<String, Retention.Ages> spans) {
        var rows = new ArrayList<Bars.Row>();
        spans.forEach((name, ages) -> {
            var tally = ages.together();
            rows.add(
                    new Bars.Row(
                            name,
                            tally.share(),
                            share(tally),
                            String.valueOf(tally.asked()),
                            tally.few()));
        });
        return new Bars(
                say("kept.heading"),
                List.of(say("figures.span"), say("figures.kept"), say("figures.asked")),
                rows);
    }

    private static Twin table(Map<String, Retention.Ages> spans) {
        var rows = new ArrayList<List<String>>();
        spans.forEach(
                (name, ages) -> rows.add(List.of(name, cell(ages.young()), cell(ages.mature()))));
        var table =
                new Twin(
                        say("kept.table"),
                        List.of(say("figures.span"), say("kept.young"), say("kept.mature")),
                        rows);
        table.setOpen(true);
        return table;
    }

    private static String cell(Tally tally) {
        return tally.few()
                ? say("figures.of", tally.right(), tally.asked())
                : say("kept.cell", tally.share(), tally.asked());
    }

    private static String share(Tally tally) {
        return tally.few()
                ? say("figures.of", tally.right(), tally.asked())
                : say("figures.percent", tally.share());
    }

    private static Nav choice(boolean always) {
        var choice =
                new Nav(
                        link(say("kept.days", MemoryFigures.MONTH), "month", !always),
                        link(say("kept.all"), ALWAYS, always));
        choice.addClassName("choice");
        choice.getElement().setAttribute("aria-label", say("kept.choice"));
        return choice;
    }

    private static RouterLink link(String words, String kept, boolean chosen) {
        var link = InBank.link(words, MemoryView.class);
        link.setQueryParameters(InBank.asking(Map.of(KEPT, kept)));
        link.addClassNames("button", "plain", "small");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}

package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Progress.Standing;
import app.dateline.study.progress.Forecast;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.chart.Bars;
import app.dateline.ui.parts.chart.Columns;
import app.dateline.ui.parts.chart.Picture;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How many facts come due on the days ahead; the address says how far it looks.
final class ComingDue extends Div {
    private static final String AHEAD = "ahead";
    private static final int FORTNIGHT = 14;
    private static final int MONTH = 30;
    private static final int YEAR = 364;
    private static final int WEEK = 7;
    private static final int QUARTER = 13;

    /// How many columns a label takes at least: so many before the end there is none.
    private static final int ROOM = 3;

    ComingDue(Standing standing, int days) {
        var forecast = standing.ahead(days);
        add(
                new Picture(
                        say("due.heading"),
                        days == YEAR ? say("due.counts-weeks") : say("due.counts"),
                        says(forecast, standing.today()),
                        days == FORTNIGHT
                                ? bars(forecast, standing.today())
                                : columns(forecast, standing.today()),
                        choice(days)));
    }

    /// How many days an address asks for: thirty, 52 weeks, or fourteen where it says nothing that is known.
    static int days(Location location) {
        var asked = location.getQueryParameters().getSingleParameter(AHEAD).orElse("");
        return Stream.of(MONTH, YEAR)
                .filter(days -> asked.equals(String.valueOf(days)))
                .findFirst()
                .orElse(FORTNIGHT);
    }

    static String says(Forecast forecast, LocalDate today) {
        if (forecast.total() == 0) {
            return say("due.none", forecast.days().size(), forecast.later());
        }
        var most =
                forecast.days().stream()
                        .max(Comparator.comparingInt(Forecast.Due::facts))
                        .orElseThrow();
        if (forecast.days().stream().filter(d -> d.facts() == most.facts()).count() > 1) {
            return say("due.says-even", forecast.total(), forecast.days().size(), forecast.later());
        }
        return say(
                "due.says",
                forecast.total(),
                forecast.days().size(),
                most.day().equals(today)
                        ? say("due.on-today")
                        : say("due.on", name(most.day(), today)),
                most.facts(),
                forecast.later());
    }

    /// Today and every day on which something comes due.
    private static Bars bars(Forecast forecast, LocalDate today) {
        var most = forecast.days().stream().mapToInt(Forecast.Due::facts).max().orElse(0);
        return new Bars(
                say("due.heading"),
                List.of(say("figures.day"), say("figures.facts"), ""),
                forecast.days().stream()
                        .filter(d -> d.facts() > 0 || d.day().equals(today))
                        .map(d ->
                                new Bars.Row(
                                        name(d.day(), today),
                                        most == 0 ? 0 : (double) d.facts() / most,
                                        String.valueOf(d.facts()),
                                        "",
                                        false))
                        .toList());
    }

    /// A month by the day, a year by the week.
    private static Columns columns(Forecast forecast, LocalDate today) {
        var weeks = forecast.days().size() > MONTH;
        var spans = weeks ? forecast.spans(WEEK) : forecast.days();
        var labelled = weeks ? QUARTER : WEEK;
        return new Columns(
                says(forecast, today),
                say("due.table"),
                List.of(weeks ? say("days.week") : say("figures.day"), say("figures.facts")),
                IntStream.range(0, spans.size())
                        .mapToObj(i -> {
                            var due = spans.get(i);
                            return new Columns.Column(
                                    weeks ? Clocks.dated(due.day()) : name(due.day(), today),
                                    i % labelled == 0 && i + ROOM < spans.size()
                                            ? Clocks.brief(due.day())
                                            : "",
                                    due.facts(),
                                    String.valueOf(due.facts()));
                        })
                        .toList());
    }

    private static String name(LocalDate day, LocalDate today) {
        return day.equals(today) ? say("due.today") : Clocks.ahead(day, today);
    }

    private static Nav choice(int days) {
        var choice =
                new Nav(
                        link(say("due.fortnight"), FORTNIGHT, days),
                        link(say("due.month"), MONTH, days),
                        link(say("due.year"), YEAR, days));
        choice.addClassName("choice");
        choice.getElement().setAttribute("aria-label", say("due.choice"));
        return choice;
    }

    private static RouterLink link(String words, int ahead, int chosen) {
        var link = InBank.link(words, ProgressView.class);
        link.setQueryParameters(InBank.asking(Map.of(AHEAD, String.valueOf(ahead))));
        link.addClassNames("button", "plain", "small");
        if (ahead == chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}

package app.dateline.bank.check;

import static app.dateline.bank.check.GoodBank.PLACE;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.item;
import static app.dateline.bank.check.GoodBank.items;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.standing;
import static app.dateline.bank.check.GoodBank.withPrompt;
import static app.dateline.bank.check.GoodBank.withTask;
import static app.dateline.bank.check.Planted.ALIKE;
import static app.dateline.bank.check.Planted.LEAKS;
import static app.dateline.bank.check.Planted.MIXED;
import static app.dateline.bank.check.Planted.PROOF;
import static app.dateline.bank.check.Planted.SOLVERS;
import static app.dateline.bank.check.Planted.TIMELINES;

import app.dateline.bank.Bank;
import app.dateline.chronicle.EventDate;
import app.dateline.question.Task;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lines of time that are out of order, or on which more or less counts than the articles say.
final class FaultsOfTimeline {
    private FaultsOfTimeline() {}

    static Stream<Planted> all() {
        var zardari = items().get(3);
        return Stream.of(
                Planted.of(
                        "neighbours out of order",
                        TIMELINES,
                        withTask(PLACE, new Task.PlaceOnTimeline(standing().reversed(), zardari))),
                Planted.of(
                                "neighbours that two articles place the other way round",
                                TIMELINES,
                                withTask(
                                        PLACE,
                                        line(
                                                item(
                                                        "Border posts are opened",
                                                        "posts-opened",
                                                        "2005",
                                                        "essay"))))
                        .in(Claims.postsOpened("2005", "2013")),
                Planted.of(
                        "a gap counts that an article speaks against",
                        TIMELINES,
                        withTask(
                                PLACE,
                                new Task.PlaceOnTimeline(
                                        standing(),
                                        new Task.Item(
                                                zardari.text(),
                                                zardari.event(),
                                                zardari.date(),
                                                EventDate.parse("[2006-01-01..2011-12-31]"),
                                                zardari.supportedBy())))),
                Planted.of(
                        "the event to be placed stands there already",
                        TIMELINES,
                        withTask(PLACE, line(zardari))),
                Planted.of(
                        "a stem that tells another event",
                        TIMELINES,
                        withPrompt(PLACE, "[[date]] — Imran Khan visits Moscow.")),
                Planted.of(
                        "a year in what stands on the line",
                        LEAKS,
                        withTask(
                                PLACE,
                                line(
                                        item(
                                                "A treaty is signed in 2011",
                                                "fradkov-visits-islamabad",
                                                "2007",
                                                "essay")))),
                Planted.of(
                        "a neighbour proven by another event's claim",
                        PROOF,
                        withTask(
                                PLACE,
                                line(
                                        new Task.Item(
                                                items().get(0).text(),
                                                items().get(0).event(),
                                                items().get(0).date(),
                                                items().get(0).within(),
                                                claims("khar-visits-moscow/date/wahlang"))))),
                Planted.of("always the same gap", SOLVERS, many(), ALIKE, MIXED));
    }

    /// The line with this in its middle.
    private static Task.PlaceOnTimeline line(Task.Item middle) {
        return new Task.PlaceOnTimeline(
                List.of(standing().get(0), middle, standing().get(2)), items().get(3));
    }

    private static Bank many() {
        return new Bank(
                GoodBank.REVISION,
                IntStream.range(0, 60)
                        .mapToObj(i ->
                                question(
                                        "many.zardari-visits-moscow.%02d".formatted(i),
                                        "[[date]] — Asif Ali Zardari visits Moscow.",
                                        new Task.PlaceOnTimeline(standing(), items().get(3)),
                                        "zardari-visits-moscow/date"))
                        .toList(),
                List.of());
    }
}

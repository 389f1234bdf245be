package app.dateline.bank.check;

import static app.dateline.bank.check.GoodBank.MATCH;
import static app.dateline.bank.check.GoodBank.bench;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.row;
import static app.dateline.bank.check.GoodBank.rows;
import static app.dateline.bank.check.GoodBank.withTask;
import static app.dateline.bank.check.GoodBank.wrong;
import static app.dateline.bank.check.Planted.APART;
import static app.dateline.bank.check.Planted.FACTS;
import static app.dateline.bank.check.Planted.KEY;
import static app.dateline.bank.check.Planted.LEAKS;
import static app.dateline.bank.check.Planted.MATCHES;
import static app.dateline.bank.check.Planted.PROOF;
import static app.dateline.bank.check.Planted.REFUTED;
import static app.dateline.bank.check.Planted.WORDED;

import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Matches in which a value fits no row, or more than its own.
final class FaultsOfMatch {
    private static final List<Integer> RIGHT = List.of(1, 2, 0);

    private FaultsOfMatch() {}

    static Stream<Planted> all() {
        var all =
                List.of(
                        "fradkov-visits-islamabad/date/essay",
                        "imran-khan-visits-moscow/date/essay",
                        "musharraf-visits-moscow/date/essay");
        return Stream.of(
                Planted.of(
                        "two values exchanged",
                        KEY,
                        withTask(MATCH, new Task.Match(rows(), bench(), List.of(0, 2, 1))),
                        REFUTED,
                        PROOF),
                Planted.of(
                        "a value left over that is right as well",
                        REFUTED,
                        withTask(
                                MATCH,
                                new Task.Match(
                                        rows(),
                                        with(
                                                3,
                                                wrong("2022", all.toArray(String[]::new))
                                                        .of("imran-khan-visits-moscow/date")),
                                        RIGHT)),
                        APART,
                        PROOF),
                Planted.of(
                        "a value left over with no proof against one row",
                        PROOF,
                        withTask(
                                MATCH,
                                new Task.Match(
                                        rows(),
                                        with(
                                                3,
                                                wrong("2016", all.get(0), all.get(1))
                                                        .of("joint-exercise-held/date")),
                                        RIGHT))),
                Planted.of(
                        "a value proven for another row",
                        PROOF,
                        withTask(
                                MATCH,
                                new Task.Match(
                                        rows(),
                                        with(
                                                0,
                                                new Option(
                                                        "2003",
                                                        claims(all.get(0)),
                                                        claims(all.get(0), all.get(1)),
                                                        Optional.empty())),
                                        RIGHT)),
                        FACTS),
                Planted.of(
                        "rows in the order of the values",
                        MATCHES,
                        withTask(
                                MATCH,
                                new Task.Match(
                                        List.of(rows().get(2), rows().get(0), rows().get(1)),
                                        bench(),
                                        List.of(0, 1, 2)))),
                Planted.of(
                        "a row that gives its year away",
                        LEAKS,
                        withTask(
                                MATCH,
                                new Task.Match(
                                        List.of(
                                                rows().get(0),
                                                rows().get(1),
                                                row(
                                                        "Pervez Musharraf visits Moscow in 2003",
                                                        "musharraf-visits-moscow")),
                                        bench(),
                                        RIGHT))),
                Planted.of(
                        "a row without a blank",
                        WORDED,
                        withTask(
                                MATCH,
                                new Task.Match(
                                        List.of(
                                                rows().get(0),
                                                rows().get(1),
                                                new Task.Row(
                                                        new Prompt(
                                                                "Pervez Musharraf visits Moscow."),
                                                        rows().get(2).event())),
                                        bench(),
                                        RIGHT))));
    }

    private static List<Option> with(int place, Option option) {
        var values = new ArrayList<>(bench());
        values.set(place, option);
        return values;
    }
}

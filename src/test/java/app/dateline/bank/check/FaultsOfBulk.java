package app.dateline.bank.check;

import static app.dateline.bank.check.GoodBank.fact;
import static app.dateline.bank.check.GoodBank.people;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.years;
import static app.dateline.bank.check.Planted.ALIKE;
import static app.dateline.bank.check.Planted.LENGTHS;
import static app.dateline.bank.check.Planted.MIXED;
import static app.dateline.bank.check.Planted.PICKERS;
import static app.dateline.bank.check.Planted.PLACES;
import static app.dateline.bank.check.Planted.RANKS;
import static app.dateline.bank.check.Planted.TWINS;
import static app.dateline.bank.check.Planted.WRONG_FACTS;

import app.dateline.bank.Bank;
import app.dateline.question.Task;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Banks in which whoever knows nothing can guess.
final class FaultsOfBulk {
    private FaultsOfBulk() {}

    static Stream<Planted> all() {
        return Stream.of(
                Planted.of(
                        "the key always first",
                        PLACES,
                        many(0),
                        PICKERS,
                        RANKS,
                        WRONG_FACTS,
                        ALIKE,
                        TWINS,
                        MIXED),
                Planted.of(
                        "the key always in the middle",
                        PICKERS,
                        many(1),
                        PLACES,
                        RANKS,
                        WRONG_FACTS,
                        ALIKE,
                        TWINS,
                        MIXED),
                Planted.of(
                        "the key always the longest",
                        PICKERS,
                        longest(),
                        PLACES,
                        LENGTHS,
                        WRONG_FACTS,
                        ALIKE,
                        TWINS,
                        MIXED));
    }

    /// Sixty questions of three years whose keys all have one rank; only the bulk of them matters.
    private static Bank many(int place) {
        return bulk(
                "fradkov-visits-islamabad/date",
                () -> years(place == 0 ? "2007" : "2003", place == 0 ? "2011" : "2007", "2012"));
    }

    private static Bank longest() {
        return bulk(
                "zardari-visits-moscow/visitor",
                () -> people("Khar", "Asif Ali Zardari", "Shoigu"));
    }

    private static Bank bulk(String fact, java.util.function.Supplier<Task> task) {
        return new Bank(
                GoodBank.REVISION,
                IntStream.range(0, 60)
                        .mapToObj(i ->
                                question(
                                        "many.%s.%02d".formatted(fact(fact).event(), i),
                                        "[[answer]] — An official travelled as president or as prime minister.",
                                        task.get(),
                                        fact))
                        .toList(),
                List.of());
    }
}

package app.dateline.bank.check;

import static app.dateline.bank.check.GoodBank.fact;
import static app.dateline.bank.check.GoodBank.key;
import static app.dateline.bank.check.GoodBank.people;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.years;
import static app.dateline.bank.check.Planted.ALIKE;
import static app.dateline.bank.check.Planted.AWAY;
import static app.dateline.bank.check.Planted.FACTS;
import static app.dateline.bank.check.Planted.KEY;
import static app.dateline.bank.check.Planted.LENGTHS;
import static app.dateline.bank.check.Planted.MIXED;
import static app.dateline.bank.check.Planted.PLACES;
import static app.dateline.bank.check.Planted.PROOF;
import static app.dateline.bank.check.Planted.RANKS;
import static app.dateline.bank.check.Planted.REFUTED;
import static app.dateline.bank.check.Planted.RULES;
import static app.dateline.bank.check.Planted.SOLVERS;
import static app.dateline.bank.check.Planted.TWINS;
import static app.dateline.bank.check.Planted.WRONG_FACTS;

import app.dateline.bank.Bank;
import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
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
                        SOLVERS,
                        RANKS,
                        WRONG_FACTS,
                        ALIKE,
                        TWINS,
                        MIXED),
                Planted.of(
                        "the key always in the middle",
                        SOLVERS,
                        many(1),
                        PLACES,
                        RANKS,
                        WRONG_FACTS,
                        ALIKE,
                        TWINS,
                        MIXED),
                Planted.of(
                        "the key always the longest",
                        SOLVERS,
                        longest(),
                        PLACES,
                        LENGTHS,
                        WRONG_FACTS,
                        ALIKE,
                        TWINS,
                        MIXED),
                Planted.of(
                        "a word that only keys have",
                        SOLVERS,
                        words(),
                        AWAY,
                        KEY,
                        REFUTED,
                        PROOF,
                        RULES,
                        FACTS,
                        WRONG_FACTS,
                        ALIKE,
                        TWINS,
                        MIXED));
    }

    /// Of several events, so that what is learnt of one half of them serves in the other; each key is of every rank.
    private static Bank words() {
        var visits =
                List.of(
                        "fradkov-visits-islamabad",
                        "imran-khan-visits-moscow",
                        "khar-visits-moscow",
                        "musharraf-visits-moscow",
                        "zardari-visits-moscow");
        return bank(
                i -> visits.get(i / 12) + "/visitor",
                i -> {
                    var options =
                            new ArrayList<>(
                                    List.of(
                                            option("sent", i),
                                            option("back", i + 1),
                                            option("home", i + 2)));
                    Collections.rotate(options, i / 3);
                    return new Task.ChooseOne(options, i / 3 % 3);
                });
    }

    private static Option option(String word, int rank) {
        return key(
                "Envoy %d %s".formatted(rank % 3, word), "zardari-visits-moscow/visitor/wahlang");
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

    private static Bank bulk(String fact, Supplier<Task> task) {
        return bank(i -> fact, i -> task.get());
    }

    private static Bank bank(IntFunction<String> fact, IntFunction<Task> task) {
        return new Bank(
                GoodBank.REVISION,
                IntStream.range(0, 60)
                        .mapToObj(i ->
                                question(
                                        "many.%s.%02d".formatted(fact(fact.apply(i)).event(), i),
                                        "[[answer]] — An official travelled as president or as prime minister.",
                                        task.apply(i),
                                        fact.apply(i)))
                        .toList(),
                List.of());
    }
}

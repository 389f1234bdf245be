package app.dateline.bank.check;

import static app.dateline.bank.check.GoodBank.HOLDS;
import static app.dateline.bank.check.GoodBank.HOLDS_NOT;
import static app.dateline.bank.check.GoodBank.holds;
import static app.dateline.bank.check.GoodBank.holdsNot;
import static app.dateline.bank.check.GoodBank.key;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.withTask;
import static app.dateline.bank.check.GoodBank.wrong;
import static app.dateline.bank.check.Planted.ALIKE;
import static app.dateline.bank.check.Planted.APART;
import static app.dateline.bank.check.Planted.BY_SOURCE;
import static app.dateline.bank.check.Planted.KEY;
import static app.dateline.bank.check.Planted.MIXED;
import static app.dateline.bank.check.Planted.PROOF;
import static app.dateline.bank.check.Planted.REFUTED;
import static app.dateline.bank.check.Planted.SOLVERS;
import static app.dateline.bank.check.Planted.TWINS;

import app.dateline.bank.Bank;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Statements that are not as true or as false as they are called.
final class FaultsOfStatement {
    private static final String CAME = "musharraf-visits-moscow/visitor/essay";

    private FaultsOfStatement() {}

    static Stream<Planted> all() {
        return Stream.of(
                Planted.of(
                        "a statement called true that the articles refute",
                        KEY,
                        withTask(HOLDS, holds(key("2004", "musharraf-visits-moscow/date/essay"))),
                        PROOF),
                Planted.of(
                        "a statement called false that is true under another name",
                        REFUTED,
                        withTask(
                                HOLDS_NOT,
                                holdsNot(
                                        wrong("Musharraf", CAME).plain(),
                                        key("Pervez Musharraf", CAME))),
                        APART,
                        PROOF),
                Planted.of(
                        "a statement called false of which nothing is known",
                        REFUTED,
                        plus(
                                question(
                                        "true-or-false.helicopters-supplied",
                                        "[[year]] — Russia supplied MI-17 transport helicopters to Pakistan.",
                                        holdsNot(
                                                wrong("2002", "helicopters-supplied/date/essay")
                                                        .plain(),
                                                key("2001", "helicopters-supplied/date/essay")),
                                        "helicopters-supplied/date")),
                        BY_SOURCE),
                Planted.of("every statement true", SOLVERS, many(), ALIKE, TWINS, MIXED));
    }

    private static Bank many() {
        return new Bank(
                GoodBank.REVISION,
                IntStream.range(0, 60)
                        .mapToObj(i ->
                                question(
                                        "many.musharraf-visits-moscow.%02d".formatted(i),
                                        "[[year]] — Pervez Musharraf settled several agreements in Moscow, on visas among them.",
                                        holds(key("2003", "musharraf-visits-moscow/date/essay")),
                                        "musharraf-visits-moscow/date"))
                        .toList(),
                List.of());
    }
}

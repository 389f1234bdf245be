package app.dateline.bank.check;

import static app.dateline.bank.check.GoodBank.ORDER;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.item;
import static app.dateline.bank.check.GoodBank.items;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.with;
import static app.dateline.bank.check.GoodBank.withTask;
import static app.dateline.bank.check.Planted.LEAKS;
import static app.dateline.bank.check.Planted.ORDERS;
import static app.dateline.bank.check.Planted.PROOF;

import app.dateline.question.Task;
import java.util.List;
import java.util.stream.Stream;

/// Orders that are not decided, or dealt as they should end.
final class FaultsOfOrder {
    private FaultsOfOrder() {}

    static Stream<Planted> all() {
        var dealt = items();
        return Stream.of(
                Planted.of(
                        "dealt in the right order",
                        ORDERS,
                        withTask(
                                ORDER,
                                new Task.PutInOrder(
                                        List.of(
                                                dealt.get(1),
                                                dealt.get(0),
                                                dealt.get(3),
                                                dealt.get(2)),
                                        List.of(0, 1, 2, 3)))),
                Planted.of(
                        "a key against time",
                        ORDERS,
                        withTask(ORDER, new Task.PutInOrder(dealt, List.of(1, 0, 2, 3)))),
                Planted.of(
                        "a tie that counts: another article has the other year",
                        ORDERS,
                        with(
                                ORDER,
                                q ->
                                        question(
                                                q.id().value(),
                                                q.prompt().text(),
                                                new Task.PutInOrder(
                                                        List.of(
                                                                dealt.get(0),
                                                                item(
                                                                        "Helicopters are supplied",
                                                                        "helicopters-supplied",
                                                                        "2001",
                                                                        "essay"),
                                                                dealt.get(2),
                                                                dealt.get(3)),
                                                        List.of(1, 0, 3, 2)),
                                                "fradkov-visits-islamabad/date",
                                                "helicopters-supplied/date",
                                                "khar-visits-moscow/date",
                                                "zardari-visits-moscow/date"))),
                Planted.of(
                        "a year in an item",
                        LEAKS,
                        withTask(
                                ORDER,
                                new Task.PutInOrder(
                                        List.of(
                                                dealt.get(0),
                                                dealt.get(1),
                                                dealt.get(2),
                                                item(
                                                        "Asif Ali Zardari visits Moscow in 2011",
                                                        "zardari-visits-moscow",
                                                        "2011",
                                                        "wahlang")),
                                        List.of(1, 0, 3, 2)))),
                Planted.of(
                        "an item proven by another event's claim",
                        PROOF,
                        withTask(
                                ORDER,
                                new Task.PutInOrder(
                                        List.of(
                                                dealt.get(0),
                                                dealt.get(1),
                                                dealt.get(2),
                                                new Task.Item(
                                                        dealt.get(3).text(),
                                                        dealt.get(3).event(),
                                                        dealt.get(3).date(),
                                                        dealt.get(3).within(),
                                                        claims("khar-visits-moscow/date/wahlang"))),
                                        List.of(1, 0, 3, 2)))));
    }
}

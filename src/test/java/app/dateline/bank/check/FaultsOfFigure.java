package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.said;
import static app.dateline.bank.check.GoodBank.NUMBER;
import static app.dateline.bank.check.GoodBank.billions;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.withTask;
import static app.dateline.bank.check.Planted.BY_SOURCE;
import static app.dateline.bank.check.Planted.FIGURES;
import static app.dateline.bank.check.Planted.KEY;
import static app.dateline.bank.check.Planted.PROOF;

import app.dateline.bank.Bank;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Value.Qualifier;
import app.dateline.question.Task;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Numbers to be typed that are not what is said, or more or less exactly so.
final class FaultsOfFigure {
    private FaultsOfFigure() {}

    static Stream<Planted> all() {
        return Stream.of(
                Planted.of(
                        "a number that another article gives",
                        KEY,
                        withTask(NUMBER, billions(2, 0)),
                        FIGURES,
                        PROOF),
                Planted.of(
                        "a number nobody gives",
                        KEY,
                        withTask(NUMBER, billions(3, 0)),
                        FIGURES,
                        PROOF),
                Planted.of(
                        "a number in another unit",
                        KEY,
                        withTask(
                                NUMBER,
                                new Task.TypeNumber(
                                        2.5,
                                        0,
                                        "$",
                                        " million",
                                        claims("pipeline-agreed/price/khan"))),
                        PROOF),
                Planted.of(
                        "an exact number with a tenth to spare",
                        KEY,
                        withTask(NUMBER, billions(2.5, 0.25)),
                        FIGURES,
                        PROOF),
                Planted.of("about, with too much to spare", FIGURES, canal(800, 100))
                        .in(canal(Qualifier.ABOUT, true)),
                Planted.of("an open amount asked as a number", KEY, canal(800, 0), FIGURES, PROOF)
                        .in(canal(Qualifier.MORE_THAN, false)),
                Planted.of(
                        "a price on which the articles differ, asked plainly",
                        BY_SOURCE,
                        plus(
                                question(
                                        "how-much-typed.pipeline-agreed.price",
                                        "The gas pipeline from Karachi to Lahore was put at [[figure]].",
                                        billions(2.5, 0),
                                        "pipeline-agreed/price"))));
    }

    private static Bank canal(double key, double tolerance) {
        return plus(
                question(
                        "how-much-typed.canal-dug.price",
                        "A canal was dug for [[figure]].",
                        new Task.TypeNumber(
                                key, tolerance, "$", " billion", claims("canal-dug/price/essay")),
                        "canal-dug/price"));
    }

    private static Event canal(Qualifier qualifier, boolean closed) {
        return new Claims.Sketch("canal-dug", "agreement", "A canal is dug")
                .telling("A canal was dug for {price}.")
                .event(
                        said(
                                "price",
                                "essay",
                                Modality.ASSERTED,
                                new Value.Amount(
                                        OptionalDouble.of(800),
                                        closed ? OptionalDouble.of(800) : OptionalDouble.empty(),
                                        "usd-billion",
                                        Optional.empty(),
                                        qualifier)));
    }
}

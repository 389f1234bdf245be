package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.billions;
import static app.dateline.bank.check.Claims.ref;
import static app.dateline.bank.check.Claims.said;
import static app.dateline.bank.check.Claims.when;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.Planted.BY_SOURCE;
import static app.dateline.bank.check.Planted.EITHER;
import static app.dateline.bank.check.Planted.ERRATA;
import static app.dateline.bank.check.Planted.FACTS;
import static app.dateline.bank.check.Planted.FIGURES;
import static app.dateline.bank.check.Planted.KEY;
import static app.dateline.bank.check.Planted.LEAKS;
import static app.dateline.bank.check.Planted.PROOF;
import static app.dateline.bank.check.Planted.SPELLINGS;

import app.dateline.bank.Bank;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Several names or numbers that count as right, and should not, or not alone.
final class FaultsOfEither {
    private static final String KHAN = "pipeline-agreed/price/khan";
    private static final String ESSAY = "pipeline-agreed/price/essay";
    private static final List<String> SPELLINGS_OF_BOTH =
            List.of("Sergei Shoigu", "Shoigu", "Mikhail Fradkov", "Fradkov");

    private FaultsOfEither() {}

    static Stream<Planted> all() {
        return Stream.of(
                Planted.of(
                        "a number nobody states beside two that are",
                        EITHER,
                        price(claims(KHAN, ESSAY), 2.5, 2, 3),
                        KEY),
                Planted.of(
                        "of two numbers one without its claim", PROOF, price(claims(KHAN), 2.5, 2)),
                Planted.of(
                                "a number that an article states and that is not right",
                                EITHER,
                                price(claims(KHAN, ESSAY), 2.5, 2),
                                BY_SOURCE)
                        .in(pipeline(billions(4))),
                Planted.of(
                                "an open amount in which none of the numbers lies",
                                EITHER,
                                price(claims(KHAN, ESSAY), 2.5, 2),
                                BY_SOURCE)
                        .in(pipeline(moreThan(3))),
                Planted.of(
                        "two numbers that can both be true",
                        EITHER,
                        price(claims(KHAN, ESSAY), 2.5, 2.5),
                        BY_SOURCE,
                        FIGURES,
                        PROOF),
                Planted.of(
                        "several numbers by one article alone",
                        EITHER,
                        plus(
                                question(
                                        "either-figure.pipeline-agreed.price",
                                        "According to Khan, the pipeline from Karachi to Lahore was put at [[figure]].",
                                        figures(claims(KHAN, ESSAY), 2.5, 2),
                                        "pipeline-agreed/price/khan")),
                        FACTS,
                        KEY,
                        PROOF),
                Planted.of(
                        "one of several numbers told in the stem",
                        LEAKS,
                        plus(
                                question(
                                        "either-figure.pipeline-agreed.price",
                                        "The 2 pipelines from Karachi to Lahore were put at [[figure]].",
                                        figures(claims(KHAN, ESSAY), 2.5, 2),
                                        "pipeline-agreed/price"))),
                Planted.of(
                                "one of several names without its spellings",
                                SPELLINGS,
                                visitor(List.of("Sergei Shoigu", "Mikhail Fradkov", "Fradkov")))
                        .in(guests(border())),
                Planted.of(
                                "a mistaken article behind one of several names",
                                ERRATA,
                                visitor(SPELLINGS_OF_BOTH),
                                KEY,
                                EITHER)
                        .in(guests(border().erratum("border-seen/visitor/khan"))));
    }

    private static Bank price(List<ClaimId> proof, double... keys) {
        return plus(
                question(
                        "either-figure.pipeline-agreed.price",
                        "The gas pipeline from Karachi to Lahore was put at [[figure]].",
                        figures(proof, keys),
                        "pipeline-agreed/price"));
    }

    private static Task.TypeNumber figures(List<ClaimId> proof, double... keys) {
        return new Task.TypeNumber(
                DoubleStream.of(keys).mapToObj(k -> new Task.Figure(k, 0)).toList(),
                "$",
                " billion",
                proof);
    }

    /// The pipeline at the two prices, and at another by a third article.
    private static Event pipeline(Value third) {
        return new Claims.Sketch("pipeline-agreed", "agreement", "A gas pipeline is agreed")
                .telling("A gas pipeline from Karachi to Lahore was agreed.")
                .event(
                        said("date", "khan", Modality.ASSERTED, when("2015")),
                        said("price", "khan", Modality.ASSERTED, billions(2.5)),
                        said("price", "essay", Modality.ASSERTED, billions(2)),
                        said("price", "wahlang", Modality.ASSERTED, third));
    }

    private static Value moreThan(double amount) {
        return new Value.Amount(
                OptionalDouble.of(amount),
                OptionalDouble.empty(),
                "usd-billion",
                Optional.empty(),
                Value.Qualifier.MORE_THAN);
    }

    private static Bank visitor(List<String> accepted) {
        return plus(
                question(
                        "either-name.border-seen.visitor",
                        "[[person]] saw the border posts.",
                        new Task.TypeText(
                                List.of("Sergei Shoigu", "Mikhail Fradkov"),
                                accepted,
                                List.of(),
                                claims("border-seen/visitor/essay", "border-seen/visitor/khan")),
                        "border-seen/visitor"));
    }

    private static Event guests(Claims.Sketch sketch) {
        return sketch.telling("{visitor} saw the border posts.")
                .event(
                        ref("visitor", "essay", "sergei-shoigu"),
                        ref("visitor", "khan", "mikhail-fradkov"));
    }

    private static Claims.Sketch border() {
        return new Claims.Sketch("border-seen", "visit", "The border is seen");
    }
}

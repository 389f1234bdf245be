package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.billions;
import static app.dateline.bank.check.Claims.said;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.Planted.ASSERTED;
import static app.dateline.bank.check.Planted.FIGURES;
import static app.dateline.bank.check.Planted.KEY;
import static app.dateline.bank.check.Planted.PROOF;

import app.dateline.chronicle.Modality;
import app.dateline.question.Task;
import java.util.stream.Stream;

/// Plans that are told as facts, by nobody, or otherwise than planned.
final class FaultsOfPlan {
    private static final String ARTICLE = "road-planned/price/khan";

    private FaultsOfPlan() {}

    static Stream<Planted> all() {
        return Stream.of(
                planted(
                        "a plan told in the words of a fact",
                        ASSERTED,
                        "According to Khan, a road cost [[figure]].",
                        3,
                        ARTICLE,
                        KEY),
                planted(
                        "a plan of no article",
                        ASSERTED,
                        "A road was to cost [[figure]].",
                        3,
                        "road-planned/price",
                        KEY),
                planted(
                        "a plan of another number",
                        KEY,
                        "According to Khan, a road was to cost [[figure]].",
                        2.5,
                        ARTICLE,
                        PROOF,
                        FIGURES));
    }

    private static Planted planted(
            String fault, String gate, String stem, double key, String fact, String... also) {
        return Planted.of(
                        fault,
                        gate,
                        plus(
                                question(
                                        "as-planned.road-planned.price.khan",
                                        stem,
                                        new Task.TypeNumber(
                                                key, 0, "$", " billion", claims(ARTICLE)),
                                        fact)),
                        also)
                .in(
                        new Claims.Sketch("road-planned", "road", "A road is planned")
                                .event(said("price", "khan", Modality.PLANNED, billions(3))));
    }
}

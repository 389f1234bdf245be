package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.ref;
import static app.dateline.bank.check.Claims.said;
import static app.dateline.bank.check.GoodBank.key;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.wrong;
import static app.dateline.bank.check.Planted.PROOF;
import static app.dateline.bank.check.Planted.REFUTED;

import app.dateline.chronicle.Event;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import app.dateline.question.Task;
import java.util.List;
import java.util.stream.Stream;

/// Places, months and words that could be right as well.
final class FaultsOfChoice {
    private FaultsOfChoice() {}

    static Stream<Planted> all() {
        var place = "fair-held/place/essay";
        var month = "zardari-visits-moscow/date/wahlang";
        return Stream.of(
                Planted.of(
                                "a city that an article leaves open",
                                REFUTED,
                                plus(
                                        question(
                                                "where.fair-held.place",
                                                "A fair of cattle was held in [[city]].",
                                                new Task.ChooseOne(
                                                        List.of(
                                                                key(
                                                                        "Islamabad",
                                                                        place,
                                                                        "fair-held/place/khan"),
                                                                wrong("Karachi", place).plain(),
                                                                wrong("Moscow", place).plain()),
                                                        0),
                                                "fair-held/place")),
                                PROOF)
                        .in(fair()),
                Planted.of(
                        "a month that an article leaves open",
                        REFUTED,
                        plus(
                                question(
                                        "month.zardari-visits-moscow",
                                        "[[month]] — Asif Ali Zardari paid Russia a visit as president of Pakistan.",
                                        new Task.ChooseOne(
                                                List.of(
                                                        key("May 2011", month),
                                                        wrong("June 2011", month).plain(),
                                                        wrong("July 2011", month).plain()),
                                                0),
                                        "zardari-visits-moscow/date"))),
                Planted.of(
                                "a reason that no claim excludes",
                                REFUTED,
                                plus(
                                        question(
                                                "reason.fair-held.reason.essay",
                                                "According to the unsigned essay, a fair of cattle was held for this reason: [[reason]].",
                                                new Task.ChooseOne(
                                                        List.of(
                                                                key(
                                                                        "prices fell",
                                                                        "fair-held/reason/essay"),
                                                                wrong(
                                                                                "it rained",
                                                                                "fair-held/reason/essay")
                                                                        .plain(),
                                                                wrong(
                                                                                "cows were ill",
                                                                                "fair-held/reason/essay")
                                                                        .plain()),
                                                        0),
                                                "fair-held/reason/essay")),
                                PROOF)
                        .in(
                                because("fair-held", "A fair of cattle was held.", "prices fell"),
                                because("port-closed", "A port was closed.", "it rained"),
                                because("milk-spilt", "Milk was spilt.", "cows were ill")));
    }

    private static Event because(String id, String telling, String reason) {
        return new Claims.Sketch(id, "fair", telling)
                .telling(telling)
                .event(said("reason", "essay", Modality.ASSERTED, new Value.Text(reason)));
    }

    private static Event fair() {
        return new Claims.Sketch("fair-held", "fair", "A fair is held")
                .telling("A fair of cattle was held.")
                .event(ref("place", "essay", "islamabad"), ref("place", "khan", "pakistan"));
    }
}

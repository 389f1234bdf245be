package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.date;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.key;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.wrong;
import static app.dateline.bank.check.Planted.EXACT;

import app.dateline.chronicle.Event;
import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Articles that are called more exact than they are, or said to agree where they do not.
final class FaultsOfExactness {
    private static final String MOST =
            "Which article gives the most exact date for “A fair is held”?";
    private static final String BOTH_STEM =
            "Can Wahlang and Khan both be right on the date of “A fair is held”?";

    private FaultsOfExactness() {}

    static Stream<Planted> all() {
        return Stream.concat(most(), both());
    }

    private static Stream<Planted> most() {
        return Stream.of(
                most("a key that says less", MOST, fair("2012", "2012-05"), silent()),
                most(
                        "another article that is as exact",
                        MOST,
                        fair("2012-05", "2012-05"),
                        silent()),
                most(
                        "an article on which nothing is known",
                        MOST,
                        fair("2012-05", "2012"),
                        option("Basu")),
                most(
                        "a silent article with a claim",
                        MOST,
                        fair("2012-05", "2012"),
                        wrong("The unsigned essay", "fair-held/date/khan")
                                .of("fair-held/date/khan")),
                most(
                        "a most exact date of no event",
                        "Which article gives the most exact date for “Talks”?",
                        fair("2012-05", "2012"),
                        silent()));
    }

    private static Planted most(String fault, String stem, Event event, Option third) {
        return Planted.of(
                        fault,
                        EXACT,
                        plus(
                                question(
                                        "most-exact.fair-held.wahlang",
                                        stem,
                                        new Task.ChooseOne(
                                                List.of(
                                                        key("Wahlang", "fair-held/date/wahlang"),
                                                        wrong("Khan", "fair-held/date/khan")
                                                                .of("fair-held/date/khan"),
                                                        third),
                                                0),
                                        "fair-held/date/wahlang")))
                .in(event);
    }

    private static Stream<Planted> both() {
        return Stream.of(
                both(
                        "two that rule each other out called alike",
                        BOTH_STEM,
                        fair("2012", "2013"),
                        0),
                both("the coarser of two called more exact", BOTH_STEM, fair("2012", "2012-05"), 0),
                both("two that say the same called apart", BOTH_STEM, fair("2012", "2012"), 3),
                both(
                        "an article that does not speak",
                        "Can Wahlang and Basu both be right on the date of “A fair is held”?",
                        fair("2012-05", "2012"),
                        0),
                both(
                        "an article that is none",
                        "Can Wahlang and Dastagir both be right on the date of “A fair is held”?",
                        fair("2012-05", "2012"),
                        0));
    }

    private static Planted both(String fault, String stem, Event event, int right) {
        var proof = claims("fair-held/date/wahlang", "fair-held/date/khan");
        var words =
                List.of(
                        "Yes: Wahlang is the more exact of the two",
                        "Yes: Khan is the more exact of the two",
                        "Yes: they say the same",
                        "No: one rules out the other");
        return Planted.of(
                        fault,
                        Planted.BOTH,
                        plus(
                                question(
                                        "both-right.fair-held.date.wahlang.khan",
                                        stem,
                                        new Task.ChooseOne(
                                                words.stream()
                                                        .map(w ->
                                                                words.indexOf(w) == right
                                                                        ? new Option(
                                                                                w,
                                                                                proof,
                                                                                List.of(),
                                                                                Optional.empty())
                                                                        : new Option(
                                                                                w,
                                                                                List.of(),
                                                                                proof,
                                                                                Optional.empty()))
                                                        .toList(),
                                                right),
                                        "fair-held/date")))
                .in(event);
    }

    private static Option silent() {
        return option("The unsigned essay");
    }

    private static Option option(String article) {
        return new Option(article, List.of(), List.of(), Optional.empty());
    }

    private static Event fair(String wahlang, String khan) {
        return new Claims.Sketch("fair-held", "fair", "A fair is held")
                .silent("date", "essay")
                .event(date("wahlang", wahlang), date("khan", khan));
    }
}

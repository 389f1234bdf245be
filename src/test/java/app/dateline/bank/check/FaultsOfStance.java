package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.date;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.Planted.STANCES;

import app.dateline.chronicle.Event;
import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Articles said to agree, to differ, or to say nothing where they do not.
final class FaultsOfStance {
    private static final List<String> ANSWERS = List.of("The same", "Another", "It gives none");
    private static final String WAHLANG = "fair-held/date/wahlang";
    private static final String KHAN = "fair-held/date/khan";

    private FaultsOfStance() {}

    static Stream<Planted> all() {
        return Stream.of(
                planted("two that differ said to agree", "Khan", 0, fair("2012", "2013"), KHAN),
                planted("two that agree said to differ", "Khan", 1, fair("2012", "2012"), KHAN),
                planted("a finer date called the same", "Khan", 0, fair("2012", "2012-05"), KHAN),
                planted("an article that speaks called silent", "Khan", 2, fair("2012", "2012")),
                planted("an article not known to be silent", "Basu", 2, fair("2012", "2012")),
                planted(
                        "a date that the first does not give",
                        "Khan",
                        0,
                        fair("2011", "2011"),
                        KHAN),
                planted(
                        "a silent article with a claim",
                        "the unsigned essay",
                        2,
                        fair("2012", "2012"),
                        KHAN));
    }

    private static Planted planted(
            String fault, String second, int key, Event event, String... said) {
        var proof =
                claims(Stream.concat(Stream.of(WAHLANG), Stream.of(said)).toArray(String[]::new));
        return Planted.of(
                        fault,
                        STANCES,
                        plus(
                                question(
                                        "stance.fair-held.date.wahlang.khan",
                                        "For “A fair is held”, Wahlang gives 2012 as the date: what date does %s give?"
                                                .formatted(second),
                                        new Task.ChooseOne(
                                                ANSWERS.stream()
                                                        .map(a ->
                                                                ANSWERS.indexOf(a) == key
                                                                        ? new Option(
                                                                                a,
                                                                                proof,
                                                                                List.of(),
                                                                                Optional.empty())
                                                                        : new Option(
                                                                                a,
                                                                                List.of(),
                                                                                claims(said),
                                                                                Optional.empty()))
                                                        .toList(),
                                                key),
                                        "fair-held/date")))
                .in(event);
    }

    private static Event fair(String wahlang, String khan) {
        return new Claims.Sketch("fair-held", "fair", "A fair is held")
                .silent("date", "essay")
                .event(date("wahlang", wahlang), date("khan", khan));
    }
}

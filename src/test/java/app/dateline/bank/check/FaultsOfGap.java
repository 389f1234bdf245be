package app.dateline.bank.check;

import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.Planted.GAPS;

import app.dateline.question.Task;
import java.util.stream.Stream;

/// Years between two events that are miscounted, or cannot be counted.
final class FaultsOfGap {
    private static final String FRADKOV = "Mikhail Fradkov visits Islamabad";
    private static final String KHAR = "Hina Rabbani Khar visits Moscow";

    private FaultsOfGap() {}

    static Stream<Planted> all() {
        return Stream.of(
                planted("a gap that is miscounted", stem(FRADKOV, KHAR), 4, 0),
                planted("a gap with years to spare", stem(FRADKOV, KHAR), 5, 1),
                planted("a gap the other way round", stem(KHAR, FRADKOV), 5, 0),
                planted("a gap after no event", stem("Talks", KHAR), 5, 0),
                planted(
                        "a number about two events that no rule reads",
                        "How many years are there?",
                        5,
                        0),
                Planted.of(
                                "a gap from an event of two years",
                                GAPS,
                                plus(
                                        question(
                                                "years-between.khar-visits-moscow",
                                                stem("Border posts are opened", KHAR),
                                                years(
                                                        2,
                                                        0,
                                                        "khar-visits-moscow/date/wahlang",
                                                        "posts-opened/date/essay"),
                                                "khar-visits-moscow/date",
                                                "posts-opened/date")))
                        .in(Claims.postsOpened("2010", "2011")));
    }

    private static Planted planted(String fault, String stem, double key, double spare) {
        return Planted.of(
                fault,
                GAPS,
                plus(
                        question(
                                "years-between.khar-visits-moscow",
                                stem,
                                years(
                                        key,
                                        spare,
                                        "khar-visits-moscow/date/wahlang",
                                        "fradkov-visits-islamabad/date/essay"),
                                "khar-visits-moscow/date",
                                "fradkov-visits-islamabad/date")));
    }

    private static Task years(double key, double spare, String... proof) {
        return new Task.TypeNumber(key, spare, "", " years", claims(proof));
    }

    private static String stem(String from, String until) {
        return "Counted by calendar years, how many years after “%s” came “%s”?"
                .formatted(from, until);
    }
}

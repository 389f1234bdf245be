package app.dateline.bank.check;

import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.fact;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.wrong;
import static app.dateline.bank.check.Planted.LEAKS;
import static app.dateline.bank.check.Planted.ONE_EVENT;
import static app.dateline.bank.check.Planted.TIMES;

import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Choices among events in which another would be right by the word of an article.
final class FaultsOfTime {
    private static final String ID = "came-first.fradkov-visits-islamabad";
    private static final String FIRST = "Which of these came first?";
    private static final String LAST = "Which of these came last?";

    private FaultsOfTime() {}

    static Stream<Planted> all() {
        return Stream.of(
                planted("an event before the first", FIRST, musharraf(), khar(), zardari()),
                planted("an event after the last", LAST, musharraf(), khar(), treaty()),
                planted(
                        "a stem that no rule reads",
                        "Which of these came about?",
                        khar(),
                        zardari()),
                planted("one event twice", FIRST, khar(), khar(), zardari()),
                planted(
                        "an option proved by another event's claim",
                        FIRST,
                        wrong("Hina Rabbani Khar visits Moscow", "zardari-visits-moscow/date/khan")
                                .of("khar-visits-moscow/date"),
                        zardari()),
                planted(
                        "an option under another event's title",
                        TIMES,
                        List.of(ONE_EVENT),
                        FIRST,
                        wrong("Asif Ali Zardari visits Moscow", "khar-visits-moscow/date/wahlang")
                                .of("khar-visits-moscow/date"),
                        treaty()),
                planted(
                        "an option with its year in it",
                        LEAKS,
                        List.of(TIMES),
                        FIRST,
                        wrong("A treaty is signed in 2011", "treaty-signed/date/khan")
                                .of("treaty-signed/date"),
                        khar()),
                planted(
                        "a key that came before the one it should follow",
                        "Which of these visits came next after “Asif Ali Zardari visits Moscow”?",
                        khar(),
                        musharraf()),
                planted(
                        "another that came sooner after the one named",
                        "Which of these visits came next after “Helicopters are supplied”?",
                        khar(),
                        musharraf()),
                planted(
                        "another that came later before the one named",
                        "Which of these visits came last before “A joint exercise is held”?",
                        khar(),
                        musharraf()),
                planted(
                        "another between the two",
                        "Which of these came between “Pervez Musharraf visits Moscow” and “A joint exercise is held”?",
                        khar(),
                        zardari()),
                planted(
                        "a stem that names nothing that happened",
                        "Which of these came between “Pervez Musharraf visits Moscow” and “Talks are held”?",
                        khar(),
                        zardari()),
                planted(
                                "an event that one article puts before the first",
                                FIRST,
                                wrong("Border posts are opened", "posts-opened/date/khan")
                                        .of("posts-opened/date"),
                                khar())
                        .in(Claims.postsOpened("2006", "2011")));
    }

    private static Planted planted(String fault, String stem, Option... others) {
        return planted(fault, TIMES, List.of(), stem, others);
    }

    private static Planted planted(
            String fault, String gate, List<String> also, String stem, Option... others) {
        var key =
                new Option(
                        "Mikhail Fradkov visits Islamabad",
                        claims("fradkov-visits-islamabad/date/essay"),
                        List.of(),
                        Optional.of(fact("fradkov-visits-islamabad/date")));
        return Planted.of(
                fault,
                gate,
                plus(
                        question(
                                ID,
                                stem,
                                new Task.ChooseOne(
                                        Stream.concat(Stream.of(key), Stream.of(others)).toList(),
                                        0),
                                "fradkov-visits-islamabad/date")),
                also.toArray(String[]::new));
    }

    private static Option musharraf() {
        return visit("Pervez Musharraf", "musharraf", "essay");
    }

    private static Option khar() {
        return visit("Hina Rabbani Khar", "khar", "wahlang");
    }

    private static Option zardari() {
        return visit("Asif Ali Zardari", "zardari", "wahlang");
    }

    private static Option treaty() {
        return wrong("A treaty is signed", "treaty-signed/date/khan").of("treaty-signed/date");
    }

    private static Option visit(String who, String id, String article) {
        var event = id + "-visits-moscow";
        return wrong(who + " visits Moscow", event + "/date/" + article).of(event + "/date");
    }
}

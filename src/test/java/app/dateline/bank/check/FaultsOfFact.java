package app.dateline.bank.check;

import static app.dateline.bank.check.GoodBank.ARTICLE;
import static app.dateline.bank.check.GoodBank.SOURCE;
import static app.dateline.bank.check.GoodBank.WHO;
import static app.dateline.bank.check.GoodBank.YEAR;
import static app.dateline.bank.check.GoodBank.key;
import static app.dateline.bank.check.GoodBank.people;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.with;
import static app.dateline.bank.check.GoodBank.withTask;
import static app.dateline.bank.check.GoodBank.wrong;
import static app.dateline.bank.check.GoodBank.years;
import static app.dateline.bank.check.Planted.APART;
import static app.dateline.bank.check.Planted.BY_SOURCE;
import static app.dateline.bank.check.Planted.ELSEWHERE;
import static app.dateline.bank.check.Planted.FACTS;
import static app.dateline.bank.check.Planted.KEY;
import static app.dateline.bank.check.Planted.PROOF;
import static app.dateline.bank.check.Planted.REFUTED;

import app.dateline.bank.Bank;
import app.dateline.question.Task;
import java.util.List;
import java.util.stream.Stream;

/// Keys that are not so, options that are, and proof that proves something else.
final class FaultsOfFact {
    private FaultsOfFact() {}

    static Stream<Planted> all() {
        var proof = "fradkov-visits-islamabad/date/essay";
        return Stream.of(
                Planted.of(
                        "the key is another year",
                        KEY,
                        withTask(
                                YEAR,
                                new Task.ChooseOne(
                                        List.of(
                                                key("2011", proof),
                                                wrong("2003", proof).plain(),
                                                wrong("2012", proof).plain()),
                                        0)),
                        PROOF),
                Planted.of(
                        "the key has a dispute behind it",
                        BY_SOURCE,
                        withPlainHelicopters("2001", "helicopters-supplied/date/essay")),
                Planted.of(
                        "a second right option, the year another article gives",
                        REFUTED,
                        plus(
                                question(
                                        "when-year.shoigu-visits-islamabad",
                                        "[[year]] — Sergei Shoigu came as defence minister of Russia.",
                                        new Task.ChooseOne(
                                                List.of(
                                                        key(
                                                                "2014",
                                                                "shoigu-visits-islamabad/date/wahlang"),
                                                        wrong(
                                                                        "2015",
                                                                        "shoigu-visits-islamabad/date/wahlang")
                                                                .plain(),
                                                        wrong(
                                                                        "2016",
                                                                        "shoigu-visits-islamabad/date/wahlang")
                                                                .plain()),
                                                0),
                                        "shoigu-visits-islamabad/date"))),
                Planted.of(
                        "an option nobody knows to be false",
                        REFUTED,
                        plus(
                                question(
                                        "who.helicopters-supplied.visitor",
                                        "[[person]] brought MI-17 transport helicopters from Russia.",
                                        people(
                                                "Asif Ali Zardari",
                                                "Hina Rabbani Khar",
                                                "Pervez Musharraf"),
                                        "helicopters-supplied/visitor")),
                        KEY,
                        PROOF,
                        FACTS),
                Planted.of(
                        "a year of which the article cannot know",
                        REFUTED,
                        withTask(
                                SOURCE,
                                new Task.ChooseOne(
                                        List.of(
                                                key("2002", "helicopters-supplied/date/khan"),
                                                wrong("2003", "helicopters-supplied/date/khan")
                                                        .plain(),
                                                wrong("2019", "helicopters-supplied/date/khan")
                                                        .plain()),
                                        0)),
                        PROOF),
                Planted.of(
                        "an option that is no name at all",
                        REFUTED,
                        withTask(WHO, people("Nobody", "Asif Ali Zardari", "Pervez Musharraf")),
                        PROOF),
                Planted.of(
                        "an article that states the value offered as one that does not",
                        REFUTED,
                        withTask(
                                ARTICLE,
                                new Task.ChooseOne(
                                        List.of(
                                                key("Wahlang", "helicopters-supplied/date/khan"),
                                                wrong(
                                                                "The unsigned essay",
                                                                "helicopters-supplied/date/essay")
                                                        .plain(),
                                                wrong("Khan", "helicopters-supplied/date/khan")
                                                        .plain()),
                                        0)),
                        KEY,
                        PROOF),
                Planted.of(
                        "a claim of another event as proof",
                        PROOF,
                        withTask(
                                YEAR,
                                new Task.ChooseOne(
                                        List.of(
                                                key("2007", proof),
                                                wrong("2003", "musharraf-visits-moscow/date/essay")
                                                        .plain(),
                                                wrong("2012", proof).plain()),
                                        0))),
                Planted.of(
                        "no proof at all",
                        PROOF,
                        withTask(
                                YEAR,
                                new Task.ChooseOne(
                                        List.of(
                                                key("2007", proof),
                                                wrong("2003").plain(),
                                                wrong("2012", proof).plain()),
                                        0))),
                Planted.of(
                        "an option true of nothing it names",
                        ELSEWHERE,
                        withTask(
                                YEAR,
                                new Task.ChooseOne(
                                        List.of(
                                                key("2007", proof),
                                                wrong("2003", proof).of("khar-visits-moscow/date"),
                                                wrong("2012", proof).plain()),
                                        0))),
                Planted.of(
                        "an option true only in an article that is not named",
                        ELSEWHERE,
                        withTask(
                                YEAR,
                                new Task.ChooseOne(
                                        List.of(
                                                key("2007", proof),
                                                wrong("2001", proof)
                                                        .of("helicopters-supplied/date"),
                                                wrong("2012", proof).plain()),
                                        0))),
                Planted.of(
                        "a precision pair",
                        APART,
                        withTask(YEAR, years("2003", "2007", "2012", "May 2012"))),
                Planted.of(
                        "two precisions", APART, withTask(YEAR, years("2003", "2007", "May 2012"))),
                Planted.of(
                        "one person under two names",
                        APART,
                        withTask(WHO, people("Khar", "Asif Ali Zardari", "Hina Rabbani Khar"))),
                Planted.of(
                        "the same words twice",
                        APART,
                        withTask(YEAR, years("2003", "2007", "2012", "2012"))));
    }

    private static Bank withPlainHelicopters(String year, String proof) {
        return with(
                SOURCE,
                q ->
                        question(
                                q.id().value(),
                                "[[year]] — Russia supplied MI-17 transport helicopters to Pakistan.",
                                new Task.ChooseOne(
                                        List.of(
                                                key(year, proof),
                                                wrong("2003", proof).plain(),
                                                wrong("2007", proof).plain()),
                                        0),
                                "helicopters-supplied/date"));
    }
}

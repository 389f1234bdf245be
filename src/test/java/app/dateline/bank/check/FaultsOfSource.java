package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.date;
import static app.dateline.bank.check.Claims.said;
import static app.dateline.bank.check.GoodBank.SOURCE;
import static app.dateline.bank.check.GoodBank.WHO;
import static app.dateline.bank.check.GoodBank.YEAR;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.key;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.withCard;
import static app.dateline.bank.check.GoodBank.withPrompt;
import static app.dateline.bank.check.GoodBank.wrong;
import static app.dateline.bank.check.Planted.ASSERTED;
import static app.dateline.bank.check.Planted.BY_SOURCE;
import static app.dateline.bank.check.Planted.ERRATA;
import static app.dateline.bank.check.Planted.KEY;
import static app.dateline.bank.check.Planted.ONE_EVENT;
import static app.dateline.bank.check.Planted.PROOF;

import app.dateline.chronicle.Event;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Value;
import app.dateline.question.Task;
import java.util.List;
import java.util.stream.Stream;

/// Disputes, plans and mistakes told as facts, and articles named wrongly.
final class FaultsOfSource {
    private FaultsOfSource() {}

    static Stream<Planted> all() {
        var visitor = "zardari-visits-moscow/visitor/khan";
        return Stream.of(
                Planted.of(
                        "a source that the stem does not name",
                        BY_SOURCE,
                        withPrompt(
                                SOURCE,
                                "[[year]] — Russia supplied MI-17 transport helicopters to Pakistan.")),
                Planted.of(
                        "two articles named",
                        BY_SOURCE,
                        withPrompt(
                                SOURCE,
                                "According to Khan, not Wahlang, [[year]] — Russia supplied MI-17 transport helicopters to Pakistan."),
                        ONE_EVENT),
                Planted.of(
                                "a label that shares a word with an answer",
                                BY_SOURCE,
                                plus(
                                        question(
                                                WHO + ".khan",
                                                "According to Khan, 2011 — [[person]] paid Russia a visit as president.",
                                                new Task.ChooseOne(
                                                        List.of(
                                                                key("Asif Ali Zardari", visitor),
                                                                wrong("Imran Khan", visitor)
                                                                        .plain(),
                                                                wrong("Sergei Shoigu", visitor)
                                                                        .plain()),
                                                        0),
                                                "zardari-visits-moscow/visitor/khan")))
                        .in(
                                new Claims.Sketch(
                                                "zardari-visits-moscow",
                                                "visit",
                                                "Asif Ali Zardari visits Moscow")
                                        .telling(
                                                "{visitor} paid Russia a visit as president of Pakistan.")
                                        .event(
                                                date("wahlang", "2011-05"),
                                                Claims.ref(
                                                        "visitor", "wahlang", "asif-ali-zardari"),
                                                Claims.ref("visitor", "khan", "asif-ali-zardari"))),
                Planted.of(
                                "a thesis asked as a fact",
                                BY_SOURCE,
                                plus(
                                        question(
                                                "holds.ties-grow.thesis",
                                                "It is held that the ties of the two countries [[thesis]].",
                                                new Task.TypeText(
                                                        List.of("grow closer"),
                                                        List.of(),
                                                        claims("ties-grow/thesis/essay")),
                                                "ties-grow/thesis")))
                        .in(
                                new Claims.Sketch("ties-grow", "thesis", "The ties grow closer")
                                        .status(Event.Status.HELD)
                                        .event(
                                                said(
                                                        "thesis",
                                                        "essay",
                                                        Modality.ASSERTED,
                                                        new Value.Text("grow closer")))),
                Planted.of(
                        "a plan told as a fact",
                        ASSERTED,
                        plus(
                                question(
                                        "when-year.pipeline-agreed",
                                        "[[year]] — A gas pipeline from Karachi to Lahore was agreed.",
                                        new Task.ChooseOne(
                                                List.of(
                                                        key(
                                                                "2015",
                                                                "pipeline-agreed/date/khan",
                                                                "pipeline-agreed/date/essay"),
                                                        wrong("2003", "pipeline-agreed/date/khan")
                                                                .plain(),
                                                        wrong("2007", "pipeline-agreed/date/khan")
                                                                .plain()),
                                                0),
                                        "pipeline-agreed/date")),
                        PROOF),
                Planted.of(
                                "a disputed value told in the stem",
                                ASSERTED,
                                withPrompt(
                                        YEAR,
                                        "[[year]] — Mikhail Fradkov travelled to Pakistan as prime minister of Russia."))
                        .in(
                                fradkov()
                                        .event(
                                                date("essay", "2007"),
                                                date("khan", "2007"),
                                                Claims.ref("visitor", "essay", "mikhail-fradkov"),
                                                Claims.ref("visitor", "khan", "sergei-shoigu"))),
                Planted.of("an event that was only planned in an order", ASSERTED, GoodBank.bank())
                        .in(
                                new Claims.Sketch(
                                                "khar-visits-moscow",
                                                "visit",
                                                "Hina Rabbani Khar visits Moscow")
                                        .telling("{visitor} came for talks on energy.")
                                        .status(Event.Status.PLANNED)
                                        .event(date("wahlang", "2012"))),
                Planted.of(
                        "an erratum behind a plain question",
                        ERRATA,
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
                                                                        "2016",
                                                                        "shoigu-visits-islamabad/date/khan")
                                                                .plain(),
                                                        wrong(
                                                                        "2012",
                                                                        "shoigu-visits-islamabad/date/wahlang")
                                                                .plain()),
                                                0),
                                        "shoigu-visits-islamabad/date"))),
                Planted.of(
                                "a doubtful date behind a plain question",
                                ERRATA,
                                GoodBank.bank(),
                                ONE_EVENT)
                        .in(
                                fradkov()
                                        .noted(
                                                Note.Sort.CAUTION,
                                                "fradkov-visits-islamabad/date/essay")
                                        .event(
                                                date("essay", "2007"),
                                                Claims.ref("visitor", "essay", "mikhail-fradkov"))),
                Planted.of(
                        "an erratum on a card",
                        ERRATA,
                        withCard(
                                "card.shoigu-visits-islamabad.date",
                                "[[year]] — Sergei Shoigu came as defence minister of Russia.",
                                "2015",
                                "shoigu-visits-islamabad/date/khan")),
                Planted.of(
                        "a card with a wrong back",
                        KEY,
                        withCard(
                                "card.khar-visits-moscow.date",
                                "[[year]] — Hina Rabbani Khar came for talks on energy and a steel works.",
                                "2013",
                                "khar-visits-moscow/date")));
    }

    private static Claims.Sketch fradkov() {
        return new Claims.Sketch(
                        "fradkov-visits-islamabad", "visit", "Mikhail Fradkov visits Islamabad")
                .telling("{visitor} travelled to Pakistan as prime minister of Russia.");
    }
}

package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.date;
import static app.dateline.bank.check.Claims.said;
import static app.dateline.bank.check.GoodBank.MONTH;
import static app.dateline.bank.check.GoodBank.NUMBER;
import static app.dateline.bank.check.GoodBank.WHO;
import static app.dateline.bank.check.GoodBank.YEAR;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.withCard;
import static app.dateline.bank.check.GoodBank.withPrompt;
import static app.dateline.bank.check.GoodBank.years;
import static app.dateline.bank.check.Planted.ALIKE;
import static app.dateline.bank.check.Planted.AWAY;
import static app.dateline.bank.check.Planted.LEAKS;
import static app.dateline.bank.check.Planted.ONE_EVENT;
import static app.dateline.bank.check.Planted.SCOPED;
import static app.dateline.bank.check.Planted.TWINS;

import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Value;
import app.dateline.question.Task;
import java.util.List;
import java.util.stream.Stream;

/// Stems that fit two events, give their key away or claim what nobody claims.
final class FaultsOfStem {
    private FaultsOfStem() {}

    static Stream<Planted> all() {
        return Stream.of(
                Planted.of(
                        "a stem that fits two visits",
                        ONE_EVENT,
                        withPrompt(YEAR, "[[year]] — An official visit to Pakistan took place.")),
                Planted.of(
                        "a place the event was not in",
                        ONE_EVENT,
                        withPrompt(
                                YEAR,
                                "Moscow, [[year]] — Mikhail Fradkov travelled to Pakistan as prime minister of Russia.")),
                Planted.of(
                        "the same stem twice",
                        ALIKE,
                        plus(
                                question(
                                        YEAR + ".again",
                                        "Islamabad, [[year]] — Mikhail Fradkov travelled to Pakistan as prime minister of Russia.",
                                        years("2003", "2007", "2012"),
                                        "fradkov-visits-islamabad/date")),
                        TWINS),
                Planted.of(
                        "the year in the stem",
                        LEAKS,
                        withPrompt(
                                YEAR,
                                "[[year]] — In 2007 Mikhail Fradkov travelled to Pakistan as prime minister of Russia.")),
                Planted.of(
                        "a word of the key in the stem",
                        LEAKS,
                        withPrompt(
                                WHO,
                                "2011 — [[person]] Zardari paid Russia a visit as president of Pakistan.")),
                Planted.of(
                        "the month in a stem that asks for it",
                        LEAKS,
                        withPrompt(
                                MONTH,
                                "[[month, year]] — In May Asif Ali Zardari paid Russia a visit as president of Pakistan.")),
                Planted.of(
                        "an article in a plain stem",
                        LEAKS,
                        withPrompt(
                                YEAR,
                                "[[year]] — Mikhail Fradkov travelled to Pakistan as prime minister of Russia, says Wahlang.")),
                Planted.of(
                        "the front of a card gives its back away",
                        LEAKS,
                        withCard(
                                "card.khar-visits-moscow.date",
                                "[[year]] — In 2012 Hina Rabbani Khar came for talks on energy.",
                                "2012",
                                "khar-visits-moscow/date")),
                Planted.of(
                        "the answer of another question in passing",
                        AWAY,
                        withPrompt(
                                NUMBER,
                                "According to Khan, the gas pipeline from Karachi to Lahore was put at [[figure]], after Mikhail Fradkov travelled to Pakistan as prime minister of Russia in 2007.")),
                Planted.of(
                        "a first that nobody claims",
                        SCOPED,
                        withPrompt(
                                YEAR,
                                "[[year]] — Mikhail Fradkov travelled to Pakistan as first prime minister of Russia.")),
                Planted.of(
                                "a cause asked as a fact",
                                SCOPED,
                                plus(
                                        question(
                                                "why.joint-exercise-held.reason",
                                                "Troops of the two countries trained together because of [[reason]].",
                                                new Task.TypeText(
                                                        List.of("terrorism"),
                                                        List.of(),
                                                        claims("joint-exercise-held/reason/essay")),
                                                "joint-exercise-held/reason")))
                        .in(
                                new Claims.Sketch(
                                                "joint-exercise-held",
                                                "exercise",
                                                "A joint exercise is held")
                                        .telling("Troops of the two countries trained together.")
                                        .noted(Note.Sort.STANDS, "joint-exercise-held/rank/essay")
                                        .event(
                                                date("essay", "2016"),
                                                said(
                                                        "rank",
                                                        "essay",
                                                        Modality.ASSERTED,
                                                        new Value.Superlative(
                                                                "first",
                                                                "time",
                                                                java.util.Optional.empty())),
                                                said(
                                                        "reason",
                                                        "essay",
                                                        Modality.ASSERTED,
                                                        new Value.Text("terrorism")))));
    }
}

package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.date;
import static app.dateline.bank.check.Claims.said;
import static app.dateline.bank.check.GoodBank.ARTICLE;
import static app.dateline.bank.check.GoodBank.ERRATUM;
import static app.dateline.bank.check.GoodBank.MONTH;
import static app.dateline.bank.check.GoodBank.ORDER;
import static app.dateline.bank.check.GoodBank.SOURCE;
import static app.dateline.bank.check.GoodBank.TYPED;
import static app.dateline.bank.check.GoodBank.WHO;
import static app.dateline.bank.check.GoodBank.YEAR;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.fact;
import static app.dateline.bank.check.GoodBank.item;
import static app.dateline.bank.check.GoodBank.items;
import static app.dateline.bank.check.GoodBank.key;
import static app.dateline.bank.check.GoodBank.people;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.with;
import static app.dateline.bank.check.GoodBank.withPrompt;
import static app.dateline.bank.check.GoodBank.withTask;
import static app.dateline.bank.check.GoodBank.wrong;
import static app.dateline.bank.check.GoodBank.years;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Bank;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventDate.Precision;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import app.dateline.question.Flashcard;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A gate that never fires proves nothing: each is shown a fault of its own, and what fires with it is listed.
class PlantedFaultsTest {
    private static final String KEY = "key supported";
    private static final String REFUTED = "wrong options refuted";
    private static final String PROOF = "recorded proof holds";
    private static final String ELSEWHERE = "true of what it says";
    private static final String BY_SOURCE = "disputed only by source";
    private static final String APART = "options apart, of one sort";
    private static final String ONE_EVENT = "stem picks one event";
    private static final String ALIKE = "no two stems alike";
    private static final String LEAKS = "stem leaks nothing";
    private static final String ORDERS = "orders decided and shuffled";
    private static final String ASSERTED = "asserted only";
    private static final String ERRATA = "errata only by source";
    private static final String SCOPED = "first, only, since scoped";
    private static final String IDS = "ids sorted, all there";
    private static final String FACTS = "facts listed as used";
    private static final String REVISION = "made from these data";
    private static final String WORDED = "well worded";
    private static final String A_AN = "a and an";
    private static final String DATES = "dates as exact as asked";
    private static final String SPELLINGS = "spellings are the key's own";
    private static final String PLACES = "key in every place alike";
    private static final String PICKERS = "blind pickers gain nothing";

    /// A fault, the gate that must catch it, and the gates that fire with it.
    record Planted(String fault, String gate, Set<String> also, Chronicle chronicle, Bank bank) {
        static Planted of(String fault, String gate, Bank bank, String... also) {
            return new Planted(fault, gate, Set.of(also), Claims.chronicle(), bank);
        }

        Planted in(Event... more) {
            var ids = Stream.of(more).map(Event::id).toList();
            var events =
                    Stream.concat(
                                    Claims.events().stream().filter(e -> !ids.contains(e.id())),
                                    Stream.of(more))
                            .toList();
            return new Planted(fault, gate, also, Claims.chronicle(events), bank);
        }

        @Override
        public String toString() {
            return fault;
        }
    }

    static Stream<Planted> faults() {
        return Stream.of(facts(), sources(), stems(), orders(), records(), words(), statistics())
                .flatMap(s -> s);
    }

    private static Stream<Planted> facts() {
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
                        withPlainHelicopters("2001", "helicopters-supplied/date/essay"),
                        FACTS),
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

    private static Stream<Planted> sources() {
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
                                        "who.zardari-visits-moscow.visitor.wahlang",
                                        "According to Wahlang, 2011 — [[person]] paid Russia a visit as president of Pakistan.",
                                        people("Wahlang", "Asif Ali Zardari", "Pervez Musharraf"),
                                        "zardari-visits-moscow/visitor/wahlang")),
                        REFUTED,
                        PROOF,
                        LEAKS),
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
                                new Claims.Sketch(
                                                "fradkov-visits-islamabad",
                                                "visit",
                                                "Mikhail Fradkov visits Islamabad")
                                        .telling(
                                                "{visitor} travelled to Pakistan as prime minister of Russia.")
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

    private static Bank withCard(String id, String front, String back, String fact) {
        var bank = GoodBank.bank();
        return new Bank(
                bank.revision(),
                bank.questions(),
                List.of(new Flashcard(id, new Prompt(front), back, List.of(fact(fact)))));
    }

    private static Stream<Planted> stems() {
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
                                        "fradkov-visits-islamabad/date"))),
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

    private static Stream<Planted> orders() {
        var dealt = items();
        return Stream.of(
                Planted.of(
                        "dealt in the right order",
                        ORDERS,
                        withTask(
                                ORDER,
                                new Task.PutInOrder(
                                        List.of(
                                                dealt.get(1),
                                                dealt.get(0),
                                                dealt.get(3),
                                                dealt.get(2)),
                                        List.of(0, 1, 2, 3)))),
                Planted.of(
                        "a key against time",
                        ORDERS,
                        withTask(ORDER, new Task.PutInOrder(dealt, List.of(1, 0, 2, 3)))),
                Planted.of(
                        "a tie that counts: another article has the other year",
                        ORDERS,
                        with(
                                ORDER,
                                q ->
                                        question(
                                                q.id().value(),
                                                q.prompt().text(),
                                                new Task.PutInOrder(
                                                        List.of(
                                                                dealt.get(0),
                                                                item(
                                                                        "Helicopters are supplied",
                                                                        "helicopters-supplied",
                                                                        "2001",
                                                                        "essay"),
                                                                dealt.get(2),
                                                                dealt.get(3)),
                                                        List.of(1, 0, 3, 2)),
                                                "fradkov-visits-islamabad/date",
                                                "helicopters-supplied/date",
                                                "khar-visits-moscow/date",
                                                "zardari-visits-moscow/date"))),
                Planted.of(
                        "a year in an item",
                        LEAKS,
                        withTask(
                                ORDER,
                                new Task.PutInOrder(
                                        List.of(
                                                dealt.get(0),
                                                dealt.get(1),
                                                dealt.get(2),
                                                item(
                                                        "Asif Ali Zardari visits Moscow in 2011",
                                                        "zardari-visits-moscow",
                                                        "2011",
                                                        "wahlang")),
                                        List.of(1, 0, 3, 2)))),
                Planted.of(
                        "an item proven by another event's claim",
                        PROOF,
                        withTask(
                                ORDER,
                                new Task.PutInOrder(
                                        List.of(
                                                dealt.get(0),
                                                dealt.get(1),
                                                dealt.get(2),
                                                new Task.Item(
                                                        dealt.get(3).text(),
                                                        dealt.get(3).event(),
                                                        dealt.get(3).date(),
                                                        dealt.get(3).within(),
                                                        claims("khar-visits-moscow/date/wahlang"))),
                                        List.of(1, 0, 3, 2)))));
    }

    private static Stream<Planted> records() {
        var bank = GoodBank.bank();
        return Stream.of(
                Planted.of(
                        "another revision",
                        REVISION,
                        new Bank("yesterday's data", bank.questions(), bank.cards())),
                Planted.of(
                        "ids out of order",
                        IDS,
                        new Bank(bank.revision(), bank.questions().reversed(), bank.cards())),
                Planted.of(
                        "an id twice",
                        IDS,
                        with(
                                TYPED,
                                q ->
                                        new Question(
                                                new QuestionId(WHO),
                                                q.recipe(),
                                                q.prompt(),
                                                q.task(),
                                                q.facts(),
                                                q.source(),
                                                q.difficulty()))),
                Planted.of(
                        "an id that names neither recipe nor event",
                        IDS,
                        with(
                                WHO,
                                q ->
                                        new Question(
                                                new QuestionId("who.someone"),
                                                q.recipe(),
                                                q.prompt(),
                                                q.task(),
                                                q.facts(),
                                                q.source(),
                                                q.difficulty()))),
                Planted.of(
                        "a claim that is not there",
                        IDS,
                        withTask(
                                MONTH,
                                new Task.GiveDate(
                                        EventDate.parse("2011-05"),
                                        Precision.MONTH,
                                        claims("zardari-visits-moscow/date/nobody"))),
                        PROOF,
                        FACTS),
                Planted.of(
                        "a fact too many",
                        FACTS,
                        with(
                                ORDER,
                                q ->
                                        question(
                                                q.id().value(),
                                                q.prompt().text(),
                                                q.task(),
                                                "fradkov-visits-islamabad/date",
                                                "musharraf-visits-moscow/date",
                                                "khar-visits-moscow/date",
                                                "zardari-visits-moscow/date",
                                                "imran-khan-visits-moscow/date"))),
                Planted.of(
                        "a source that its fact does not name",
                        FACTS,
                        with(
                                ERRATUM,
                                q ->
                                        new Question(
                                                q.id(),
                                                q.recipe(),
                                                q.prompt(),
                                                q.task(),
                                                List.of(fact("shoigu-visits-islamabad/date")),
                                                q.source(),
                                                q.difficulty()))),
                Planted.of(
                        "a month no article gives",
                        DATES,
                        withTask(
                                MONTH,
                                new Task.GiveDate(
                                        EventDate.parse("2011"),
                                        Precision.MONTH,
                                        claims("zardari-visits-moscow/date/wahlang")))),
                Planted.of(
                        "another's name accepted",
                        SPELLINGS,
                        withTask(
                                TYPED,
                                new Task.TypeText(
                                        List.of("Pervez Musharraf", "Musharraf", "Zardari"),
                                        List.of(),
                                        claims("musharraf-visits-moscow/visitor/essay")))),
                Planted.of(
                        "a spelling not accepted",
                        SPELLINGS,
                        withTask(
                                TYPED,
                                new Task.TypeText(
                                        List.of("Pervez Musharraf"),
                                        List.of(),
                                        claims("musharraf-visits-moscow/visitor/essay")))));
    }

    private static Stream<Planted> words() {
        var long31 =
                "[[year]] — Mikhail Fradkov travelled to Pakistan as prime minister of Russia"
                        + " and so on".repeat(7)
                        + ".";
        var badly =
                Stream.of(
                        "[[year]] — Mikhail Fradkov travelled to {place} as prime minister of Russia.",
                        "[[year]] — Mikhail Fradkov travelled to Pakistan  as prime minister of Russia.",
                        "[[year]] — Mikhail Fradkov travelled to Pakistan as prime minister of Russia",
                        "[[year]] — Mikhail Fradkov travelled to Pakistan. He was prime minister of Russia.",
                        "Mikhail Fradkov travelled to Pakistan as prime minister of Russia.",
                        "[[year]] — Mikhail Fradkov travelled to Pakistan as prime minister?",
                        long31);
        var articles =
                Stream.of(
                        Planted.of(
                                "an article that does not fit",
                                A_AN,
                                withPrompt(
                                        YEAR,
                                        "[[year]] — Mikhail Fradkov travelled to Pakistan as an prime minister.")),
                        Planted.of(
                                "an article that gives the option away",
                                A_AN,
                                withPrompt(
                                        WHO,
                                        "2011 — An [[person]] paid Russia a visit as president of Pakistan.")));
        return Stream.concat(
                badly.map(prompt -> Planted.of(prompt, WORDED, withPrompt(YEAR, prompt))),
                articles);
    }

    private static Stream<Planted> statistics() {
        return Stream.of(
                Planted.of("the key always first", PLACES, many(0), PICKERS, ALIKE),
                Planted.of("the key always in the middle", PICKERS, many(1), PLACES, ALIKE),
                Planted.of("the key always the longest", PICKERS, longest(), PLACES, ALIKE));
    }

    /// Sixty questions of three years whose keys all have one rank; only the bulk of them matters.
    private static Bank many(int place) {
        return bulk(
                () -> years(place == 0 ? "2007" : "2003", place == 0 ? "2011" : "2007", "2012"));
    }

    private static Bank longest() {
        return bulk(() -> people("Khar", "Asif Ali Zardari", "Shoigu"));
    }

    private static Bank bulk(java.util.function.Supplier<Task> task) {
        return new Bank(
                GoodBank.REVISION,
                IntStream.range(0, 60)
                        .mapToObj(i ->
                                question(
                                        "when-year.fradkov-visits-islamabad.%02d".formatted(i),
                                        "[[year]] — Mikhail Fradkov travelled to Pakistan as prime minister of Russia.",
                                        task.get(),
                                        "fradkov-visits-islamabad/date"))
                        .toList(),
                List.of());
    }

    @Test
    void theGoodBankHasNoFault() {
        var report = BankCheck.check(Claims.chronicle(), GoodBank.bank(), GoodBank.REVISION);
        assertThat(report.rows()).flatExtracting(Report.Row::findings).isEmpty();
        assertThat(report.passed()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyPlantedFaultIsCaughtByItsOwnGate(Planted planted) {
        var report = BankCheck.check(planted.chronicle(), planted.bank(), GoodBank.REVISION);
        var fired =
                report.rows().stream()
                        .filter(r -> !r.passed())
                        .map(Report.Row::gate)
                        .collect(Collectors.toCollection(TreeSet::new));
        var expected = new TreeSet<>(planted.also());
        expected.add(planted.gate());
        assertThat(fired).isEqualTo(expected);
        assertThat(report.passed()).isFalse();
    }

    @Test
    void everyGateHasAPlantedFault() {
        assertThat(faults().map(Planted::gate))
                .containsAll(BankCheck.GATES.stream().map(Gate::name).toList());
        assertThat(BankCheck.GATES).hasSize(Gate.class.getPermittedSubclasses().length);
    }
}

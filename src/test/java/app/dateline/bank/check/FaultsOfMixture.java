package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.billions;
import static app.dateline.bank.check.Claims.date;
import static app.dateline.bank.check.Claims.said;
import static app.dateline.bank.check.GoodBank.key;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.wrong;
import static app.dateline.bank.check.Planted.ALIKE;
import static app.dateline.bank.check.Planted.LENGTHS;
import static app.dateline.bank.check.Planted.MIXED;
import static app.dateline.bank.check.Planted.ODD;
import static app.dateline.bank.check.Planted.RANKS;
import static app.dateline.bank.check.Planted.REACHED;
import static app.dateline.bank.check.Planted.SOLVERS;
import static app.dateline.bank.check.Planted.TWINS;
import static app.dateline.bank.check.Planted.WRONG_FACTS;

import app.dateline.bank.Bank;
import app.dateline.bank.check.Claims.Sketch;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Modality;
import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What only the bank as a whole shows: keys that stand out, wrong options that are nothing, twins, and too much of one sort.
final class FaultsOfMixture {
    private static final String VISIT = "fradkov-visits-islamabad/date";
    private static final String YEAR = VISIT + "/essay";
    private static final String VISITOR = "zardari-visits-moscow/visitor";
    private static final String NAME = VISITOR + "/wahlang";
    private static final String PRICE = "pipeline-agreed/price/khan";

    private FaultsOfMixture() {}

    static Stream<Planted> all() {
        return Stream.of(
                Planted.of("the key always the earliest", RANKS, earliest(), SOLVERS, ALIKE, TWINS),
                Planted.of(
                        "the key shorter than the rest",
                        LENGTHS,
                        visitors("Zardari"),
                        SOLVERS,
                        ALIKE,
                        TWINS),
                Planted.of(
                        "the key alone without a capital",
                        ODD,
                        visitors("asif Ali Zardari"),
                        SOLVERS,
                        ALIKE,
                        TWINS),
                Planted.of("the key alone given so exactly", ODD, exact()).in(dam()),
                Planted.of(
                        "wrong options that are true of nothing",
                        WRONG_FACTS,
                        untrue(),
                        ALIKE,
                        TWINS),
                Planted.of("a bank of one recipe", MIXED, ofRecipes(1), ALIKE, TWINS),
                Planted.of("one question in other words", TWINS, twin()),
                Planted.of("forty events that nothing asks", REACHED, GoodBank.bank())
                        .in(fairs(i -> Integer.toString(1900 + i))),
                Planted.of("forty events that nothing can ask", REACHED, GoodBank.bank())
                        .in(fairs(i -> "%d/%d".formatted(1900 + i, 1910 + i))));
    }

    private static Bank earliest() {
        return bulk(5, VISIT, i -> turned(i, key("2007", YEAR), khar(), exercise()));
    }

    private static Bank visitors(String name) {
        return bulk(
                5,
                VISITOR,
                i ->
                        turned(
                                i,
                                key(name, NAME),
                                wrong("Hina Rabbani Khar", NAME).of("khar-visits-moscow/visitor"),
                                wrong("Mikhail Fradkov", NAME)
                                        .of("fradkov-visits-islamabad/visitor")));
    }

    private static Bank exact() {
        return plus(
                question(
                        "how-much.pipeline-agreed.price.khan",
                        "According to Khan, the gas pipeline to Lahore was put at [[figure]].",
                        turned(
                                1,
                                key("$2.5 billion", PRICE),
                                wrong("$2 billion", PRICE).of("pipeline-agreed/price/essay"),
                                wrong("$3 billion", PRICE).of("dam-agreed/price")),
                        PRICE));
    }

    private static Event dam() {
        return new Sketch("dam-agreed", "agreement", "A dam is agreed")
                .telling("A dam in the mountains was agreed.")
                .event(said("price", "essay", Modality.ASSERTED, billions(3)));
    }

    private static Event[] fairs(IntFunction<String> dates) {
        return IntStream.range(0, 40)
                .mapToObj(i ->
                        new Sketch("fair-held-" + i, "fair", "Fair %d is held".formatted(i))
                                .telling("A fair was held, the %d. of them.".formatted(i))
                                .event(date("essay", dates.apply(i))))
                .toArray(Event[]::new);
    }

    private static Bank untrue() {
        return bulk(
                5,
                VISIT,
                i ->
                        turned(
                                i / 3,
                                key("2007", YEAR),
                                wrong(i % 3 == 0 ? "2003" : "2011", YEAR).plain(),
                                wrong(i % 3 == 1 ? "2012" : "2001", YEAR).plain()));
    }

    /// The key is of every rank and in every place, and what is wrong is true of another event.
    private static Bank ofRecipes(int recipes) {
        return bulk(
                recipes,
                VISIT,
                i ->
                        switch (i % 3) {
                            case 0 -> turned(i / 3, key("2007", YEAR), khar(), exercise());
                            case 1 -> turned(i / 3, key("2007", YEAR), khar(), musharraf());
                            default -> turned(i / 3, key("2007", YEAR), helicopters(), musharraf());
                        });
    }

    private static Bank twin() {
        return plus(
                question(
                        "when-year.fradkov-visits-islamabad.again",
                        "Islamabad, [[year]] — Mikhail Fradkov went to Pakistan as prime minister of Russia.",
                        turned(1, key("2007", YEAR), khar(), musharraf()),
                        VISIT));
    }

    private static Option helicopters() {
        return wrong("2001", YEAR).of("helicopters-supplied/date/essay");
    }

    private static Option musharraf() {
        return wrong("2003", YEAR).of("musharraf-visits-moscow/date");
    }

    private static Option khar() {
        return wrong("2012", YEAR).of("khar-visits-moscow/date");
    }

    private static Option exercise() {
        return wrong("2016", YEAR).of("joint-exercise-held/date");
    }

    /// The options turned so that the key, given first, comes to stand in every place alike.
    private static Task.ChooseOne turned(int by, Option... keyFirst) {
        var options = new ArrayList<>(List.of(keyFirst));
        Collections.rotate(options, by);
        return new Task.ChooseOne(options, options.indexOf(keyFirst[0]));
    }

    /// Sixty questions of one sentence; only the bulk of them matters.
    private static Bank bulk(int recipes, String fact, IntFunction<Task> task) {
        return new Bank(
                GoodBank.REVISION,
                IntStream.range(0, 60)
                        .mapToObj(i ->
                                question(
                                        "many%d.%s.%02d"
                                                .formatted(
                                                        i * recipes / 60,
                                                        GoodBank.fact(fact).event(),
                                                        i),
                                        "[[answer]] — An official travelled as president or as prime minister.",
                                        task.apply(i),
                                        fact))
                        .toList(),
                List.of());
    }
}

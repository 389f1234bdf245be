package app.dateline.bank.check;

import static app.dateline.bank.check.GoodBank.MANY;
import static app.dateline.bank.check.GoodBank.chosen;
import static app.dateline.bank.check.GoodBank.many;
import static app.dateline.bank.check.GoodBank.right;
import static app.dateline.bank.check.GoodBank.withPrompt;
import static app.dateline.bank.check.GoodBank.withTask;
import static app.dateline.bank.check.GoodBank.wrong;
import static app.dateline.bank.check.Planted.FACTS;
import static app.dateline.bank.check.Planted.LEAKS;
import static app.dateline.bank.check.Planted.RULES;
import static app.dateline.bank.check.Planted.SETS;

import app.dateline.question.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Choices of several in which what is called right or wrong is not.
final class FaultsOfSet {
    private FaultsOfSet() {}

    static Stream<Planted> all() {
        var zardari = "zardari-visits-moscow/date/wahlang";
        return Stream.of(
                Planted.of(
                        "an event of another year among the right ones",
                        SETS,
                        withTask(MANY, many(chosen(), 1, 2, 3)),
                        RULES),
                Planted.of(
                                "a wrong option of which one article gives that year",
                                SETS,
                                withTask(
                                        MANY,
                                        many(
                                                with(
                                                        0,
                                                        wrong(
                                                                        "Border posts are opened",
                                                                        "posts-opened/date/essay")
                                                                .of("posts-opened/date")),
                                                1,
                                                3)))
                        .in(Claims.postsOpened("2010", "2011")),
                Planted.of(
                        "only one right option",
                        SETS,
                        withTask(
                                MANY,
                                many(
                                        with(
                                                3,
                                                wrong(
                                                                "Pervez Musharraf visits Moscow",
                                                                "musharraf-visits-moscow/date/essay")
                                                        .of("musharraf-visits-moscow/date")),
                                        1)),
                        FACTS),
                Planted.of(
                        "one event twice",
                        SETS,
                        withTask(
                                MANY,
                                many(
                                        with(3, right("Asif Ali Zardari visits Moscow", zardari)),
                                        1,
                                        3)),
                        FACTS),
                Planted.of(
                        "a right option proven by another event's claim",
                        SETS,
                        withTask(
                                MANY,
                                many(
                                        with(
                                                3,
                                                new Option(
                                                        "A treaty is signed",
                                                        GoodBank.claims(zardari),
                                                        List.of(),
                                                        chosen().get(3).trueOf())),
                                        1,
                                        3)),
                        FACTS),
                Planted.of(
                        "an option in words that are no title",
                        SETS,
                        withTask(
                                MANY,
                                many(
                                        with(
                                                3,
                                                right(
                                                        "Papers are signed",
                                                        "treaty-signed/date/khan")),
                                        1,
                                        3))),
                Planted.of(
                        "a stem that names no year",
                        SETS,
                        withPrompt(MANY, "Which of these happened in that year?")),
                Planted.of(
                        "an option with its year",
                        LEAKS,
                        withTask(
                                MANY,
                                many(
                                        with(
                                                3,
                                                right(
                                                        "A treaty is signed in 2011",
                                                        "treaty-signed/date/khan")),
                                        1,
                                        3)),
                        SETS));
    }

    private static List<Option> with(int place, Option option) {
        var options = new ArrayList<>(chosen());
        options.set(place, option);
        return options;
    }
}

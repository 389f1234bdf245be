package app.dateline.bank.check;

import static app.dateline.bank.check.GoodBank.HOLDS_NOT;
import static app.dateline.bank.check.GoodBank.MANY;
import static app.dateline.bank.check.GoodBank.MATCH;
import static app.dateline.bank.check.GoodBank.YEAR;
import static app.dateline.bank.check.GoodBank.with;
import static app.dateline.bank.check.Planted.RULES;

import app.dateline.question.Option;
import app.dateline.question.Refutation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Rules of refutation that are not those by which the claims refute the option.
final class FaultsOfRule {
    private FaultsOfRule() {}

    static Stream<Planted> all() {
        return Stream.of(
                named("silence where an article speaks", YEAR, "2003", Refutation.SILENT),
                named("words that exclude where a date does", YEAR, "2003", Refutation.EXCLUDED),
                named("its own time for what is no event", YEAR, "2003", Refutation.OWN_TIME),
                Planted.of(
                        "a date where no claim is recorded",
                        RULES,
                        with(
                                YEAR,
                                q ->
                                        q.with(
                                                q.task()
                                                        .withOptions(o ->
                                                                o.text().equals("2003")
                                                                        ? bare(o)
                                                                        : o))),
                        Planted.PROOF),
                named("a rule for what is right", YEAR, "2007", Refutation.ONE_VALUE),
                named("consent where a time is asked for", MATCH, "2016", Refutation.AGREED),
                named(
                        "silence on an event that is dated",
                        MANY,
                        "Mikhail Fradkov visits Islamabad",
                        Refutation.SILENT),
                named(
                        "its own time in a statement on another",
                        HOLDS_NOT,
                        "Sergei Shoigu",
                        Refutation.OWN_TIME));
    }

    private static Option bare(Option option) {
        return new Option(
                option.text(),
                List.of(),
                List.of(),
                Optional.of(Refutation.ONE_VALUE),
                option.trueOf());
    }

    private static Planted named(String fault, String question, String option, Refutation rule) {
        return Planted.of(
                fault,
                RULES,
                with(
                        question,
                        q ->
                                q.with(
                                        q.task()
                                                .withOptions(o ->
                                                        o.text().equals(option)
                                                                ? o.by(rule)
                                                                : o))));
    }
}

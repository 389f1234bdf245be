package app.dateline.bank.check;

import static app.dateline.bank.check.GoodBank.WHO;
import static app.dateline.bank.check.GoodBank.YEAR;
import static app.dateline.bank.check.GoodBank.withPrompt;
import static app.dateline.bank.check.Planted.A_AN;
import static app.dateline.bank.check.Planted.GRAMMAR;
import static app.dateline.bank.check.Planted.WORDED;

import java.util.stream.Stream;

/// Sentences that are none, and articles that do not fit.
final class FaultsOfWording {
    private FaultsOfWording() {}

    static Stream<Planted> all() {
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
                        "[[year]] — It is not true that nobody travelled to Pakistan when Mikhail Fradkov was prime minister of Russia.",
                        long31);
        var ungrammatical =
                Stream.of(
                        "[[year]] — Mikhail Fradkov travelled to the the Pakistan of the day as prime minister of Russia.",
                        "[[year]] — Mikhail Fradkov travelled to to Pakistan as prime minister of Russia.",
                        "Mikhail Fradkov travelled to Pakistan as prime minister of Russia on [[year]].",
                        "[[year]] — Mikhail Fradkov travelled for 2 day to Pakistan as prime minister of Russia.",
                        "[[year]] — Mikhail Fradkov travelled to Pakistan's capital as prime minister of Russia.",
                        "[[year]] — Mikhail Fradkov travelled to Pakistan as the United States’s friend and prime minister of Russia.",
                        "[[year]] — Mikhail Fradkov travelled to Pakistan as prime minister of Russia and not to United States.");
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
        return Stream.of(
                        badly.map(prompt -> Planted.of(prompt, WORDED, withPrompt(YEAR, prompt))),
                        ungrammatical.map(
                                prompt -> Planted.of(prompt, GRAMMAR, withPrompt(YEAR, prompt))),
                        articles)
                .flatMap(s -> s);
    }
}

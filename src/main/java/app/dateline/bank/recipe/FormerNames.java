package app.dateline.bank.recipe;

import app.dateline.chronicle.Chronicle;

/// Names that states bore up to a time, which tell of what bears one that it was not later.
final class FormerNames {
    private FormerNames() {}

    /// Whether every state called so in a text was still called so in that year.
    static boolean borne(Chronicle chronicle, String text, int year) {
        return chronicle.actors().stream()
                .flatMap(a -> a.former().stream())
                .filter(f -> Tokens.name(text, f.names().stream()))
                .allMatch(f -> year <= f.until().latest().orElseThrow().getYear());
    }
}

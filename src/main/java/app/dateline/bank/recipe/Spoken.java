package app.dateline.bank.recipe;

import java.util.Map;
import java.util.Optional;

/// The word for what several articles say of an event: its date, its place, the number in it.
final class Spoken {
    private static final Map<String, String> WORDS =
            Map.of(
                    "date", "date",
                    "place", "place",
                    "price", "price",
                    "length", "length",
                    "quantity", "number");

    private Spoken() {}

    /// None of what no question compares.
    static Optional<String> of(String attribute) {
        return Optional.ofNullable(WORDS.get(attribute));
    }
}

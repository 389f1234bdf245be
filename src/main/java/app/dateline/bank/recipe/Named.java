package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The actors by the first word of each of their names, so that those whom a text names are found without trying all.
record Named(Map<String, List<Actor>> byFirstWord) {
    static Named of(Chronicle chronicle) {
        return chronicle.derived(Named.class, Named::found);
    }

    private static Named found(Chronicle chronicle) {
        var byFirstWord = new HashMap<String, List<Actor>>();
        for (var actor : chronicle.actors()) {
            Persons.names(actor)
                    .flatMap(n -> Tokens.of(n).stream().limit(1))
                    .distinct()
                    .forEach(
                            w -> byFirstWord.computeIfAbsent(w, _ -> new ArrayList<>()).add(actor));
        }
        return new Named(byFirstWord);
    }

    /// All whom a text names by whole words.
    Stream<Actor> in(String text) {
        return new HashSet<>(Tokens.of(text))
                .stream()
                        .flatMap(w -> byFirstWord.getOrDefault(w, List.of()).stream())
                        .distinct()
                        .filter(a -> Tokens.name(text, Persons.names(a)));
    }
}

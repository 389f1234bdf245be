package app.dateline.bank.recipe;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.question.Prompt;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the articles state of an attribute on which they contradict each other: for those who chose so, all of it is right.
record Stated(Asking asking, List<Claim> claims) {
    Stated {
        claims = List.copyOf(claims);
    }

    /// None where the articles do not differ: such an attribute is asked plainly, or not at all.
    static Optional<Stated> of(Asking asking) {
        var claims = asking.claims();
        var apart =
                claims.stream()
                        .anyMatch(a ->
                                claims.stream()
                                        .anyMatch(b ->
                                                !asking.chronicle()
                                                        .compatible(a.value(), b.value())));
        return apart && asking.event().type() != Event.Type.THESIS
                ? Optional.of(new Stated(asking, claims))
                : Optional.empty();
    }

    /// Each value once, in the order of the claims.
    List<Value> values() {
        return claims.stream().map(Claim::value).distinct().toList();
    }

    /// The claims that state one of the keys: those that prove that it is right.
    List<ClaimId> support(List<Value> keys) {
        return claims.stream()
                .filter(c -> keys.stream().anyMatch(k -> asking.chronicle().entails(c.value(), k)))
                .map(Claim::id)
                .toList();
    }

    /// The prompt that gives none of the keys away and by which none of them is the answer of another event.
    static <T> Optional<Prompt> prompt(List<T> keys, Function<T, Optional<Prompt>> prompt) {
        var prompts = keys.stream().map(prompt).toList();
        return prompts.stream().allMatch(Optional::isPresent)
                ? prompts.getFirst()
                : Optional.empty();
    }
}

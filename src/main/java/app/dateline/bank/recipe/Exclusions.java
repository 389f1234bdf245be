package app.dateline.bank.recipe;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which claims say in words what cannot be true where another is, by what either of the two `excludes`; and which claims say it
/// in the same words.
record Exclusions(Map<ClaimId, List<Claim>> apart, Map<Words, List<Claim>> said) {
    /// What is said of an attribute.
    private record Words(String attribute, Value value) {
        static Words of(Claim claim) {
            return new Words(claim.attribute(), claim.value());
        }
    }

    static Exclusions of(Chronicle chronicle) {
        return chronicle.derived(Exclusions.class, Exclusions::found);
    }

    private static Exclusions found(Chronicle chronicle) {
        var apart = new HashMap<ClaimId, List<Claim>>();
        var said = new HashMap<Words, List<Claim>>();
        chronicle.events().stream()
                .flatMap(e -> e.claims().stream())
                .filter(c -> c.value() instanceof Value.Text)
                .forEach(c -> {
                    said.computeIfAbsent(Words.of(c), w -> new ArrayList<>()).add(c);
                    for (var other : c.excludes()) {
                        add(apart, c.id(), chronicle.claim(other));
                        add(apart, other, c);
                    }
                });
        return new Exclusions(apart, said);
    }

    private static void add(Map<ClaimId, List<Claim>> apart, ClaimId one, Claim other) {
        apart.computeIfAbsent(one, i -> new ArrayList<>()).add(other);
    }

    /// All claims in whose words something stands that one of these rules out.
    Stream<Claim> against(List<Claim> claims) {
        return claims.stream()
                .flatMap(c -> apart.getOrDefault(c.id(), List.of()).stream())
                .map(Words::of)
                .distinct()
                .flatMap(w -> said.getOrDefault(w, List.of()).stream());
    }
}

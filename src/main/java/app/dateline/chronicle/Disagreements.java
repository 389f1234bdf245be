package app.dateline.chronicle;

import app.dateline.chronicle.Disagreement.Sort;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Sorts out how the asserted claims about one event differ, attribute by attribute.
record Disagreements(Event event, Proof proof) {

    List<Disagreement> all() {
        return event.claims().stream()
                .map(Claim::attribute)
                .distinct()
                .sorted()
                .flatMap(this::of)
                .toList();
    }

    private Stream<Disagreement> of(String attribute) {
        var claims = event.claims(attribute).stream().filter(Claim::asserted).toList();
        return Stream.of(
                        involved(attribute, Sort.CONFLICT, claims, proof::conflict),
                        involved(attribute, Sort.REFINEMENT, claims, proof::refines),
                        involved(attribute, Sort.ALIAS, claims, Disagreements::alias),
                        new Disagreement(
                                event.id(),
                                attribute,
                                Sort.ERRATUM,
                                claims.stream().filter(event::erratum).toList()))
                .filter(d -> !d.claims().isEmpty());
    }

    /// One actor under two spellings. Without the texts only `printed` tells, so only claims that carry it are found.
    private static boolean alias(Claim a, Claim b) {
        return a.value().equals(b.value())
                && a.value() instanceof Value.Ref
                && !a.printed().equals(b.printed());
    }

    /// The claims that differ in this way from a claim of another article.
    private Disagreement involved(
            String attribute, Sort sort, List<Claim> claims, BiPredicate<Claim, Claim> differ) {
        var involved =
                claims.stream()
                        .filter(a ->
                                claims.stream()
                                        .anyMatch(b ->
                                                !a.article().equals(b.article())
                                                        && differ.test(a, b)))
                        .toList();
        return new Disagreement(event.id(), attribute, sort, involved);
    }
}

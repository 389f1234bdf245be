package app.dateline.chronicle;

import java.util.ArrayList;
import java.util.List;

/// Sorts out how the claims about one event differ, attribute by attribute.
final class Disagreements {
    private Disagreements() {}

    static List<Disagreement> of(Event event, Proof proof, Vocabulary vocabulary) {
        var all = new ArrayList<Disagreement>();
        event.claims().stream()
                .map(Claim::attribute)
                .distinct()
                .sorted()
                .forEach(attribute -> {
                    var claims = event.claims(attribute).stream().filter(Claim::asserted).toList();
                    var errata = claims.stream().filter(event::erratum).toList();
                    add(all, event, attribute, Disagreement.Sort.ERRATUM, errata);
                    var kind = vocabulary.attributes().get(attribute);
                    if (kind != null && !kind.many()) {
                        add(
                                all,
                                event,
                                attribute,
                                Disagreement.Sort.CONFLICT,
                                involved(
                                        claims, (a, b) -> !proof.compatible(a.value(), b.value())));
                        add(
                                all,
                                event,
                                attribute,
                                Disagreement.Sort.REFINEMENT,
                                involved(claims, (a, b) -> refines(proof, a, b)));
                    }
                    add(
                            all,
                            event,
                            attribute,
                            Disagreement.Sort.ALIAS,
                            involved(claims, Disagreements::alias));
                });
        return List.copyOf(all);
    }

    private static boolean refines(Proof proof, Claim a, Claim b) {
        return !a.value().equals(b.value())
                && proof.compatible(a.value(), b.value())
                && (proof.entails(a.value(), b.value()) || proof.entails(b.value(), a.value()));
    }

    /// One value under two spellings: the texts print it differently.
    private static boolean alias(Claim a, Claim b) {
        return a.value().equals(b.value())
                && a.value() instanceof Value.Ref
                && !a.printed().equals(b.printed());
    }

    private interface Differ {
        boolean test(Claim one, Claim other);
    }

    /// The claims that differ from at least one claim of another article.
    private static List<Claim> involved(List<Claim> claims, Differ differ) {
        return claims.stream()
                .filter(a ->
                        claims.stream()
                                .anyMatch(
                                        b -> !a.article().equals(b.article()) && differ.test(a, b)))
                .toList();
    }

    private static void add(
            List<Disagreement> all,
            Event event,
            String attribute,
            Disagreement.Sort sort,
            List<Claim> claims) {
        if (!claims.isEmpty()) {
            all.add(new Disagreement(event.id(), attribute, sort, claims));
        }
    }
}

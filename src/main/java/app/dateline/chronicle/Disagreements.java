package app.dateline.chronicle;

import app.dateline.chronicle.Disagreement.Sort;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Sorts out how the claims about one event differ, attribute by attribute. Claims are held against each other within one
/// modality, since a plan that came to nothing contradicts nobody; across modalities they differ in just that.
record Disagreements(Event event, Proof proof, Spelled spelled) {

    List<Disagreement> all() {
        return event.claims().stream()
                .map(Claim::attribute)
                .distinct()
                .sorted()
                .flatMap(this::of)
                .toList();
    }

    private Stream<Disagreement> of(String attribute) {
        return Stream.of(
                        involved(attribute, Sort.CONFLICT, this::conflict),
                        involved(attribute, Sort.REFINEMENT, across(this::refines)),
                        involved(attribute, Sort.MODALITY, across(this::otherwiseMeant)),
                        involved(attribute, Sort.ALIAS, across(spelled::differently)),
                        new Disagreement(
                                event.id(),
                                attribute,
                                Sort.ERRATUM,
                                event.claims(attribute).stream().filter(event::erratum).toList()))
                .filter(d -> !d.claims().isEmpty());
    }

    /// The claims that differ in this way from another claim. Pair by pair: what is compatible with two need not make them
    /// compatible.
    private Disagreement involved(String attribute, Sort sort, BiPredicate<Claim, Claim> differ) {
        var claims = event.claims(attribute);
        var involved =
                claims.stream()
                        .filter(a -> claims.stream().anyMatch(b -> differ.test(a, b)))
                        .toList();
        return new Disagreement(event.id(), attribute, sort, involved);
    }

    private static BiPredicate<Claim, Claim> across(BiPredicate<Claim, Claim> differ) {
        return (a, b) -> !a.article().equals(b.article()) && differ.test(a, b);
    }

    private boolean conflict(Claim a, Claim b) {
        return comparable(a, b) && proof.conflict(a, b);
    }

    /// Of two values that entail each other, such as a list in another order, neither is the more exact.
    private boolean refines(Claim a, Claim b) {
        return comparable(a, b) && proof.refines(a, b) && !(entails(a, b) && entails(b, a));
    }

    /// Two denials may both be right whatever they deny.
    private static boolean comparable(Claim a, Claim b) {
        return a.modality() == b.modality() && a.modality() != Modality.DENIED;
    }

    /// The same thing in another modality. An article that plans more than it asserts only plans on: it does not differ.
    private boolean otherwiseMeant(Claim a, Claim b) {
        return a.modality() != b.modality()
                && sameMatter(a, b)
                && !assertedBeside(a)
                && !assertedBeside(b);
    }

    private boolean assertedBeside(Claim claim) {
        return !claim.asserted()
                && event.claims(claim.attribute()).stream()
                        .filter(c -> c.article().equals(claim.article()) && c.asserted())
                        .anyMatch(c -> sameMatter(c, claim));
    }

    /// A value for the one value there is, or what the other entails. To deny some other value is another matter.
    private boolean sameMatter(Claim a, Claim b) {
        var denied = a.modality() == Modality.DENIED || b.modality() == Modality.DENIED;
        return entails(a, b)
                || entails(b, a)
                || (!denied && (proof.conflict(a, b) || ofOneValue(a)));
    }

    private boolean ofOneValue(Claim claim) {
        return proof.takesOneValue(claim.attribute()) && !(claim.value() instanceof Value.Text);
    }

    private boolean entails(Claim a, Claim b) {
        return proof.comparison().entails(a.value(), b.value());
    }
}

package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import java.util.List;
import java.util.Set;

/// The claims that bear on one attribute of one event: all of them, or one article's where it is asked by source.
/// `mistaken` are those that an erratum strikes out; `single` says that the attribute takes one value; `told` how what is asked
/// is told: asserted, or planned where plans are asked.
record Witnesses(
        Docket docket, List<Claim> claims, Set<ClaimId> mistaken, boolean single, Modality told) {

    /// The same claims where plans are asked, and what is planned is what is told.
    Witnesses ofPlans() {
        return new Witnesses(docket, claims, mistaken, single, Modality.PLANNED);
    }

    /// The sound claims that state the value.
    List<Claim> stating(Value value) {
        return sound().stream().filter(c -> states(c, value)).toList();
    }

    /// The sound claims that rule the value out.
    List<Claim> against(Value value) {
        return sound().stream().filter(c -> rulesOut(c, value)).toList();
    }

    List<Claim> sound() {
        return claims.stream()
                .filter(c -> c.modality() == told && !mistaken.contains(c.id()))
                .toList();
    }

    /// Claims of any sort but denials that leave the value possible; a mistaken article still is an article that says so, one
    /// that cannot know says nothing.
    List<Claim> allowing(Value value) {
        return claims.stream()
                .filter(c -> c.modality() != Modality.DENIED && !rulesOut(c, value))
                .filter(c -> !writtenBefore(c, value))
                .toList();
    }

    Standing standing(Value value) {
        if (!stating(value).isEmpty()) {
            return against(value).isEmpty() ? Standing.SUPPORTED : Standing.DISPUTED;
        }
        return (against(value).isEmpty() || !allowing(value).isEmpty())
                ? Standing.UNKNOWN
                : Standing.REFUTED;
    }

    boolean states(Claim claim, Value value) {
        return docket.values().implies(claim.value(), value);
    }

    boolean rulesOut(Claim claim, Value value) {
        return switch (claim.value()) {
            case Value.Items items ->
                    items.complete()
                            && value instanceof Value.Ref
                            && items.ids().stream()
                                    .noneMatch(id ->
                                            docket.values().compatible(new Value.Ref(id), value));
            case Value.Text text -> !text.equals(value) && excluded(claim, value);
            default ->
                    single
                            && !docket.values().compatible(claim.value(), value)
                            && !writtenBefore(claim, value);
        };
    }

    /// An article cannot know what happened after it was written.
    private boolean writtenBefore(Claim claim, Value value) {
        return value instanceof Value.Date date
                && docket.articles().stream()
                        .filter(a -> a.id().equals(claim.article()))
                        .flatMap(a -> a.published().stream())
                        .anyMatch(p -> Days.of(p).endBefore(Days.of(date.date())));
    }

    /// Text says nothing of other text unless one of the two claims lists the other.
    private boolean excluded(Claim claim, Value value) {
        return docket.claims().stream()
                .filter(other -> other.attribute().equals(claim.attribute()))
                .filter(other -> other.value().equals(value))
                .anyMatch(other ->
                        claim.excludes().contains(other.id())
                                || other.excludes().contains(claim.id()));
    }
}

package app.dateline.bank.recipe;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Value;
import java.util.Optional;

/// How what two articles say of one thing stands to each other.
enum Relation {
    FIRST_FINER,
    SECOND_FINER,
    SAME,
    APART;

    /// None where the two overlap, or where "more than 2" stands against 2.
    static Optional<Relation> of(Sayings sayings, Claim one, Claim other) {
        if (one.value().equals(other.value())) {
            return Optional.of(SAME);
        }
        if (sayings.finer(one, other)) {
            return Optional.of(FIRST_FINER);
        }
        if (sayings.finer(other, one)) {
            return Optional.of(SECOND_FINER);
        }
        return exact(one)
                        && exact(other)
                        && !sayings.chronicle().compatible(one.value(), other.value())
                ? Optional.of(APART)
                : Optional.empty();
    }

    private static boolean exact(Claim claim) {
        return !(claim.value() instanceof Value.Amount amount)
                || amount.qualifier() == Value.Qualifier.EXACTLY;
    }
}

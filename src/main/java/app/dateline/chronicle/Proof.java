package app.dateline.chronicle;

import java.util.List;
import java.util.OptionalDouble;

/// What claims prove of a value: the rules of support, dispute and refutation. The check of a bank has its own and never
/// uses these.
record Proof(Vocabulary vocabulary, Places places) {
    /// "About 2" stands for 1.9 to 2.1.
    private static final double ABOUT = 0.05;

    Verdict verdict(Event event, List<Claim> claims, Proposition proposition) {
        var sound = claims.stream().filter(c -> !event.erratum(c)).toList();
        return verdict(sound.stream().filter(Claim::asserted).toList(), sound, proposition);
    }

    /// For one article's claims: what it asserts is what it states, erratum or not.
    Verdict verdictOfOne(List<Claim> claims, Proposition proposition) {
        return verdict(claims.stream().filter(Claim::asserted).toList(), claims, proposition);
    }

    private Verdict verdict(List<Claim> asserted, List<Claim> any, Proposition proposition) {
        var value = proposition.value();
        var by = asserted.stream().filter(c -> entails(c.value(), value)).toList();
        var against =
                asserted.stream().filter(c -> against(c, value, proposition.attribute())).toList();
        if (!by.isEmpty()) {
            return against.isEmpty()
                    ? new Verdict.Supported(by)
                    : new Verdict.Disputed(by, against);
        }
        var possible =
                any.stream()
                        .filter(c -> c.modality() != Modality.DENIED)
                        .anyMatch(c -> !against(c, value, proposition.attribute()));
        return against.isEmpty() || possible ? new Verdict.Unknown() : new Verdict.Refuted(against);
    }

    /// Whether a claim rules a value out: the attribute takes one value (or its list is complete) and the two cannot both be.
    private boolean against(Claim claim, Value value, String attribute) {
        if (claim.value() instanceof Value.Items items) {
            return items.complete()
                    && value instanceof Value.Ref ref
                    && items.ids().stream().noneMatch(id -> places.compatible(id, ref.id()));
        }
        var kind = vocabulary.attributes().get(attribute);
        return kind != null && !kind.many() && !compatible(claim.value(), value);
    }

    boolean compatible(Value one, Value other) {
        return switch (one) {
            case Value.Date a when other instanceof Value.Date b ->
                    a.date().compatibleWith(b.date());
            case Value.Ref a when other instanceof Value.Ref b -> places.compatible(a.id(), b.id());
            case Value.Amount a when other instanceof Value.Amount b -> meets(a, b);
            case Value.Share a when other instanceof Value.Share b ->
                    !a.of().equals(b.of())
                            || !a.holder().equals(b.holder())
                            || a.percent() == b.percent();
            default -> true;
        };
    }

    boolean entails(Value one, Value other) {
        return switch (one) {
            case Value.Date a when other instanceof Value.Date b -> a.date().entails(b.date());
            case Value.Ref a when other instanceof Value.Ref b -> places.inside(a.id(), b.id());
            case Value.Items a when other instanceof Value.Ref b ->
                    a.ids().stream().anyMatch(id -> places.inside(id, b.id()));
            case Value.Amount a when other instanceof Value.Amount b -> within(a, b);
            default -> one.equals(other);
        };
    }

    private static boolean meets(Value.Amount a, Value.Amount b) {
        if (!a.unit().equals(b.unit()) || !a.per().equals(b.per())) {
            return true;
        }
        return low(a) <= high(b)
                && low(b) <= high(a)
                && !(open(a) && low(a) == high(b))
                && !(open(b) && low(b) == high(a));
    }

    private static boolean within(Value.Amount a, Value.Amount b) {
        return a.unit().equals(b.unit())
                && a.per().equals(b.per())
                && (a.equals(b)
                        || (low(a) >= low(b)
                                && high(a) <= high(b)
                                && !(open(b) && low(a) == low(b) && !open(a))));
    }

    /// "More than" leaves its own figure out.
    private static boolean open(Value.Amount amount) {
        return amount.qualifier() == Value.Qualifier.MORE_THAN;
    }

    private static double low(Value.Amount amount) {
        return end(amount, amount.from(), Double.NEGATIVE_INFINITY, 1 - ABOUT);
    }

    private static double high(Value.Amount amount) {
        return end(amount, amount.to(), Double.POSITIVE_INFINITY, 1 + ABOUT);
    }

    private static double end(Value.Amount amount, OptionalDouble end, double open, double about) {
        return end.isEmpty()
                ? open
                : amount.qualifier() == Value.Qualifier.ABOUT
                        ? end.getAsDouble() * about
                        : end.getAsDouble();
    }
}

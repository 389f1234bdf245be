package app.dateline.bank.check;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Value;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/// How two values of one attribute bear on each other, worked out here and not asked of the chronicle.
record Values(Map<String, Actor> actors) {

    /// Both can be true. Values that cannot be compared can.
    boolean compatible(Value one, Value other) {
        return switch (one) {
            case Value.Date a when other instanceof Value.Date b ->
                    Days.of(a.date()).meet(Days.of(b.date()));
            case Value.Ref a when other instanceof Value.Ref b ->
                    inside(a.id(), b.id()) || inside(b.id(), a.id());
            case Value.Amount a when other instanceof Value.Amount b ->
                    !sameMeasure(a, b) || Scale.of(a).meets(Scale.of(b));
            case Value.Share a when other instanceof Value.Share b ->
                    !a.of().equals(b.of())
                            || !a.holder().equals(b.holder())
                            || a.percent() == b.percent();
            default -> true;
        };
    }

    /// Whoever states the one has stated the other.
    boolean implies(Value one, Value other) {
        return switch (one) {
            case Value.Date a when other instanceof Value.Date b ->
                    Days.of(a.date()).lieIn(Days.of(b.date()));
            case Value.Ref a when other instanceof Value.Ref b -> inside(a.id(), b.id());
            case Value.Items a when other instanceof Value.Ref b ->
                    a.ids().stream().anyMatch(id -> inside(id, b.id()));
            case Value.Amount a when other instanceof Value.Amount b ->
                    sameMeasure(a, b) && Scale.of(a).liesIn(Scale.of(b));
            default -> one.equals(other);
        };
    }

    private static boolean sameMeasure(Value.Amount a, Value.Amount b) {
        return a.unit().equals(b.unit()) && a.per().equals(b.per());
    }

    /// The place is the other one, or lies in it at any depth.
    boolean inside(String inner, String outer) {
        var seen = new HashSet<String>();
        var here = Optional.of(inner);
        while (here.isPresent() && seen.add(here.get())) {
            if (here.get().equals(outer)) {
                return true;
            }
            here = Optional.ofNullable(actors.get(here.get())).flatMap(Actor::within);
        }
        return false;
    }
}

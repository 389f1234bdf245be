package app.dateline.chronicle;

import app.dateline.chronicle.Value.Items;
import app.dateline.chronicle.Value.Ref;

/// What one value says of another, type by type: whether both may be true, and whether one says the other.
record Comparison(Places places) {

    /// Symmetric, not transitive; values of different types, texts and superlatives never exclude each other.
    boolean compatible(Value one, Value other) {
        return switch (one) {
            case Value.Date a when other instanceof Value.Date b ->
                    a.date().compatibleWith(b.date());
            case Ref a when other instanceof Ref b -> places.compatible(a.id(), b.id());
            case Ref a when other instanceof Items b -> allows(b, a.id());
            case Items a when other instanceof Ref b -> allows(a, b.id());
            case Items a when other instanceof Items b -> allows(a, b) && allows(b, a);
            case Value.Amount a when other instanceof Value.Amount b ->
                    !AmountRange.comparable(a, b) || AmountRange.of(a).meets(AmountRange.of(b));
            case Value.Share a when other instanceof Value.Share b ->
                    !sameShare(a, b) || a.percent() == b.percent();
            default -> true;
        };
    }

    /// Whoever states `one` states `other` as well: a city its state, June 2014 the year, a list each of its items.
    boolean entails(Value one, Value other) {
        return switch (one) {
            case Value.Date a when other instanceof Value.Date b -> a.date().entails(b.date());
            case Ref a when other instanceof Ref b -> places.inside(a.id(), b.id());
            case Items a when other instanceof Ref b -> names(a, b.id());
            case Items a when other instanceof Items b ->
                    b.ids().stream().allMatch(id -> names(a, id))
                            && (!b.complete() || (a.complete() && allows(b, a)));
            case Value.Amount a when other instanceof Value.Amount b ->
                    AmountRange.comparable(a, b) && AmountRange.of(a).within(AmountRange.of(b));
            default -> one.equals(other);
        };
    }

    /// Only a complete list leaves out whom it does not name.
    private boolean allows(Items list, String id) {
        return !list.complete()
                || list.ids().stream().anyMatch(item -> places.compatible(item, id));
    }

    private boolean allows(Items list, Items others) {
        return others.ids().stream().allMatch(id -> allows(list, id));
    }

    private boolean names(Items list, String id) {
        return list.ids().stream().anyMatch(item -> places.inside(item, id));
    }

    private static boolean sameShare(Value.Share one, Value.Share other) {
        return one.of().equals(other.of()) && one.holder().equals(other.holder());
    }
}

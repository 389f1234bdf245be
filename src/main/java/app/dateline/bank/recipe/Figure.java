package app.dateline.bank.recipe;

import app.dateline.chronicle.Value;
import app.dateline.chronicle.Value.Qualifier;
import app.dateline.chronicle.Vocabulary;
import java.util.Optional;

/// A value that is one number in a unit: what stands before and after it, and how far an answer may be off where the source
/// says "about".
record Figure(double number, double tolerance, String before, String after, Qualifier qualifier) {
    private static final double ABOUT = 0.05;
    private static final double FAR = 10;

    /// None where an end is open, where it is a range, or where the unit has no words.
    static Optional<Figure> of(Vocabulary vocabulary, Value value) {
        return switch (value) {
            case Value.Amount amount -> amount(vocabulary, amount);
            case Value.Share share ->
                    Optional.of(new Figure(share.percent(), 0, "", " per cent", Qualifier.EXACTLY));
            case Value.Date _, Value.Ref _, Value.Items _, Value.Superlative _, Value.Text _ ->
                    Optional.empty();
        };
    }

    private static Optional<Figure> amount(Vocabulary vocabulary, Value.Amount amount) {
        var said = amount.qualifier() == Qualifier.EXACTLY || amount.qualifier() == Qualifier.ABOUT;
        if (!said || amount.from().isEmpty() || !amount.from().equals(amount.to())) {
            return Optional.empty();
        }
        var number = amount.from().getAsDouble();
        var off = amount.qualifier() == Qualifier.ABOUT ? Math.abs(number) * ABOUT : 0;
        return Optional.ofNullable(vocabulary.units().get(amount.unit()))
                .map(unit ->
                        new Figure(
                                number,
                                off,
                                unit.prefix(),
                                after(unit) + amount.per().map(p -> " a " + p).orElse(""),
                                amount.qualifier()));
    }

    private static String after(Vocabulary.Unit unit) {
        return unit.prefix().isEmpty() && unit.suffix().isEmpty()
                ? " " + unit.name()
                : unit.suffix();
    }

    /// Whether two could be taken for each other: the same measure, said alike, and not ten times the other.
    boolean like(Figure other) {
        return before.equals(other.before)
                && after.equals(other.after)
                && qualifier == other.qualifier
                && Math.max(number, other.number) < FAR * Math.min(number, other.number);
    }
}

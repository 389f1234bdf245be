package app.dateline.bank.check;

import app.dateline.chronicle.Event;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What a stem asks of time: when the key is right, and when another is wrong beside it. Events that a stem names stand in it
/// under their titles, in quotation marks.
record InTime(Predicate<Days> right, BiPredicate<Days, Days> wrong) {
    private static final String FIRST = "Which of these came first?";
    private static final String LAST = "Which of these came last?";
    private static final Pattern NEXT =
            Pattern.compile("Which of these visits came next after “(.+)”\\?");
    private static final Pattern BEFORE =
            Pattern.compile("Which of these visits came last before “(.+)”\\?");
    private static final Pattern BETWEEN =
            Pattern.compile("Which of these came between “(.+)” and “(.+)”\\?");

    boolean yes(Days key) {
        return right.test(key);
    }

    boolean no(Days key, Days other) {
        return wrong.test(key, other);
    }

    static Optional<InTime> read(Docket docket, String stem) {
        if (stem.equals(FIRST)) {
            return Optional.of(new InTime(k -> true, Days::endBefore));
        }
        if (stem.equals(LAST)) {
            return Optional.of(new InTime(k -> true, (k, o) -> o.endBefore(k)));
        }
        var next = NEXT.matcher(stem);
        if (next.matches()) {
            return named(docket, next.group(1))
                    .map(x -> new InTime(x::endBefore, (k, o) -> o.endBefore(x) || k.endBefore(o)));
        }
        var before = BEFORE.matcher(stem);
        if (before.matches()) {
            return named(docket, before.group(1))
                    .map(x ->
                            new InTime(
                                    k -> k.endBefore(x),
                                    (k, o) -> x.endBefore(o) || o.endBefore(k)));
        }
        var between = BETWEEN.matcher(stem);
        return between.matches()
                ? named(docket, between.group(1))
                        .flatMap(a -> named(docket, between.group(2)).map(b -> between(a, b)))
                : Optional.empty();
    }

    private static InTime between(Days a, Days b) {
        return new InTime(
                k -> a.endBefore(k) && k.endBefore(b), (k, o) -> o.endBefore(a) || b.endBefore(o));
    }

    /// The days on which any article may place the one event of that title that happened.
    private static Optional<Days> named(Docket docket, String title) {
        var all =
                docket.events().stream()
                        .filter(e -> e.title().equals(title))
                        .filter(e -> e.status() == Event.Status.HAPPENED)
                        .toList();
        return all.size() == 1 ? Dating.span(docket, all.getFirst().id()) : Optional.empty();
    }
}

package app.dateline.bank.recipe;

import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventDate.Precision;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary.ValueType;
import app.dateline.chronicle.Wording;
import app.dateline.question.Flashcard;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One card for every fact that no article contradicts and no note calls mistaken: its telling in front, the value behind.
public final class Cards {
    private static final String RECIPE = "card";
    private static final String OFFICE = "office";
    private static final String SAID = "; ";

    private Cards() {}

    public static List<Flashcard> of(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.mergedInto().isEmpty())
                .flatMap(e ->
                        e.claims().stream()
                                .map(Claim::attribute)
                                .distinct()
                                .map(a ->
                                        new Asking(
                                                RECIPE, teller, e, a, Optional.empty(), unasked)))
                .flatMap(a -> cards(a))
                .sorted(Comparator.comparing(Flashcard::id))
                .toList();
    }

    private static Stream<Flashcard> cards(Asking asking) {
        return asking.attribute().equals("date")
                ? dated(asking).stream()
                : worded(asking) ? said(asking) : valued(asking).stream();
    }

    private static boolean worded(Asking asking) {
        var kind = asking.chronicle().vocabulary().attributes().get(asking.attribute());
        return kind != null
                && kind.type() == ValueType.TEXT
                && Teller.asks(asking.event(), asking.attribute());
    }

    /// What is put into words, for the learner to judge: an office plainly where the articles agree, all else once for each
    /// article that speaks.
    private static Stream<Flashcard> said(Asking asking) {
        var plain =
                asking.attribute().equals(OFFICE)
                        && asking.teller().plain(asking.event(), OFFICE).isPresent();
        return plain
                ? inWords(asking).stream()
                : asking.claims().stream()
                        .map(Claim::article)
                        .distinct()
                        .flatMap(a -> inWords(asking.by(a)).stream());
    }

    /// Behind it stands all that is said.
    private static Optional<Flashcard> inWords(Asking asking) {
        var words =
                asking.claims().stream()
                        .filter(asking.event()::sound)
                        .map(c -> asking.teller().wording().words(c.value()))
                        .distinct()
                        .toList();
        var back = String.join(SAID, words);
        return Stem.of(asking, asking.slot())
                .filter(_ -> !back.isEmpty() && back.split(SAID, -1).length == words.size())
                .filter(s -> !Tokens.shared(back, s.told()))
                .flatMap(s -> s.valued(new Value.Text(back), Stream.of()))
                .map(front ->
                        new Flashcard(
                                id(asking) + asking.source().map(a -> "." + a).orElse(""),
                                front,
                                back,
                                List.of(asking.fact())));
    }

    private static Optional<Flashcard> dated(Asking asking) {
        var key =
                asking.event().type() == Event.Type.EVENT
                        ? TypeDate.key(asking)
                        : Optional.<EventDate>empty();
        var wanted =
                key.filter(k -> k.precision() == Precision.MONTH).isPresent()
                        ? "month, year"
                        : "year";
        return key.flatMap(k ->
                Stem.of(asking, wanted)
                        .flatMap(s -> s.dated(wanted, new Value.Date(k)))
                        .map(front ->
                                new Flashcard(
                                        id(asking),
                                        front,
                                        Wording.date(k),
                                        List.of(asking.fact()))));
    }

    private static Optional<Flashcard> valued(Asking asking) {
        var kind =
                Optional.ofNullable(
                        asking.chronicle().vocabulary().attributes().get(asking.attribute()));
        var value =
                kind.filter(k -> k.type() == ValueType.REF || k.type() == ValueType.AMOUNT)
                        .filter(k -> Teller.asks(asking.event(), asking.attribute()))
                        .flatMap(k -> asking.teller().plain(asking.event(), asking.attribute()));
        return value.flatMap(v ->
                Stem.of(asking, kind.orElseThrow().slot())
                        .flatMap(s -> s.valued(v, names(asking, v)))
                        .map(front ->
                                new Flashcard(
                                        id(asking),
                                        front,
                                        asking.teller().wording().words(v),
                                        List.of(asking.fact()))));
    }

    private static Stream<String> names(Asking asking, Value value) {
        return value instanceof Value.Ref ref
                ? asking.teller().actor(ref.id()).stream().flatMap(Persons::names)
                : Stream.of();
    }

    private static String id(Asking asking) {
        return RECIPE + "." + asking.event().id() + "." + asking.attribute();
    }
}

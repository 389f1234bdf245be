package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventDate.Precision;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Wording;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares what two editions of a bank say of their facts. A value has changed where other values are claimed than before; what
/// only another article says as well, what is worded otherwise, or a text that differs in capitals and signs alone has not.
public final class Changes {
    private final Edition edition;
    private final Renamed renamed;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, String> backs;

    /// @param renamed the names of now
    private Changes(Edition edition, Renamed renamed) {
        this.edition = edition;
        this.renamed = renamed;
        backs =
                edition.cards().stream()
                        .filter(card -> card.facts().size() == 1)
                        .sorted(Comparator.comparing(card -> moved(card.facts().getFirst())))
                        .collect(
                                Collectors.toMap(
                                        card -> key(card.facts().getFirst()),
                                        Flashcard::back,
                                        (one, other) -> one));
        edition.chronicle().events().stream()
                .filter(event -> event.mergedInto().isEmpty())
                .flatMap(Changes::facts)
                .sorted(Comparator.comparing(this::moved))
                .forEach(fact -> facts.putIfAbsent(key(fact), fact));
    }

    /// Every fact of which something is said, as it may be asked: plainly, or of one article.
    private static Stream<Fact> facts(Event event) {
        return event.claims().stream()
                .flatMap(c ->
                        Stream.of(
                                new Fact(event.id(), c.attribute(), Optional.empty()),
                                new Fact(event.id(), c.attribute(), Optional.of(c.article()))));
    }

    private String key(Fact fact) {
        return renamed.now(fact.key());
    }

    /// What an event merges into speaks for itself.
    private boolean moved(Fact fact) {
        return !key(fact).equals(fact.key());
    }

    /// What a new edition corrects of the one before it, in the order of the facts' keys, which are those of the new one.
    public static List<Correction> between(Edition before, Edition after, Instant at) {
        var renamed = after.renamed();
        var old = new Changes(before, renamed);
        var current = new Changes(after, renamed);
        var keys = new TreeSet<>(old.facts.keySet());
        keys.addAll(current.facts.keySet());
        return keys.stream()
                .filter(key -> !old.values(key).equals(current.values(key)))
                .filter(key -> !old.words(key).equals(current.words(key)))
                .map(key ->
                        new Correction(
                                key, after.revision(), at, old.words(key), current.words(key)))
                .toList();
    }

    /// Whether a fact that an edition asks has another value in a later one.
    public static boolean of(Fact fact, Edition before, Edition after) {
        return !before.revision().equals(after.revision())
                && !said(before.chronicle(), Optional.of(fact))
                        .equals(said(after.chronicle(), after.renamed().now(fact, after)));
    }

    private Set<Object> values(String key) {
        return said(edition.chronicle(), Optional.ofNullable(facts.get(key)));
    }

    private static Set<Object> said(Chronicle chronicle, Optional<Fact> fact) {
        return fact.stream()
                .flatMap(f -> claimed(chronicle, f))
                .map(Changes::value)
                .collect(Collectors.toSet());
    }

    /// What is asserted; of what nobody asserts, all that is claimed. No day is ever asked, only its month.
    private static Stream<Value> claimed(Chronicle chronicle, Fact fact) {
        var asserted = Explanation.said(chronicle, fact).toList();
        var values =
                asserted.isEmpty()
                        ? chronicle.event(fact.event()).claims(fact.attribute()).stream()
                                .filter(c -> fact.article().map(c.article()::equals).orElse(true))
                                .map(Claim::value)
                        : asserted.stream();
        return values.map(Changes::asked).distinct();
    }

    private static Value asked(Value value) {
        return value instanceof Value.Date(var date) && date.precision() == Precision.DAY
                ? new Value.Date(
                        EventDate.parse(YearMonth.from(date.earliest().orElseThrow()).toString()))
                : value;
    }

    private static Object value(Value value) {
        return value instanceof Value.Text(var words)
                ? words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip()
                : value;
    }

    /// As the card says it, where there is one.
    private Optional<String> words(String key) {
        var fact = Optional.ofNullable(facts.get(key));
        return Optional.ofNullable(backs.get(key))
                .or(() ->
                        fact.map(f ->
                                claimed(edition.chronicle(), f)
                                        .map(new Wording(edition.chronicle())::words)
                                        .distinct()
                                        .collect(Collectors.joining(" or "))));
    }
}

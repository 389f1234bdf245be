package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Proposition;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Verdict;
import app.dateline.chronicle.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells an event in a sentence, with one attribute left blank, and never more than the claims prove.
record Teller(Chronicle chronicle, Cast cast, EventWords words) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    Teller(Chronicle chronicle) {
        this(
                chronicle,
                chronicle.derived(Cast.class, Cast::of),
                chronicle.derived(EventWords.class, EventWords::of));
    }

    /// The sentence with `words` for the asked attribute and every other placeholder filled; empty where one of them is
    /// disputed, doubtful, mistaken or not asserted, or by source where that article does not give it.
    Optional<String> told(Event event, String asked, Optional<ArticleId> source, String words) {
        var sentence = event.asks().getOrDefault(asked, event.telling());
        var filled = new StringBuilder();
        var placeholder = PLACEHOLDER.matcher(sentence);
        while (placeholder.find()) {
            var name = placeholder.group(1);
            var value =
                    name.equals(asked)
                            ? Optional.of(words)
                            : source.map(s -> stated(event, name, s))
                                    .orElseGet(() -> plain(event, name))
                                    .map(wording()::words);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            placeholder.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
        }
        placeholder.appendTail(filled);
        var told = filled.toString();
        return Optional.of(Character.toUpperCase(told.charAt(0)) + told.substring(1));
    }

    /// The one value that an article gives.
    private static Optional<Value> stated(Event event, String attribute, ArticleId article) {
        var values =
                event.claims(attribute).stream()
                        .filter(c -> c.asserted() && c.article().equals(article))
                        .map(Claim::value)
                        .distinct()
                        .toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /// Whether the sentence that asks for an attribute has a place for it.
    static boolean asks(Event event, String attribute) {
        return event.asks()
                .getOrDefault(attribute, event.telling())
                .contains("{" + attribute + "}");
    }

    /// The value that no article contradicts, as exactly as one of them gives it.
    Optional<Value> plain(Event event, String attribute) {
        return sound(event, attribute)
                .filter(c ->
                        chronicle.verdict(new Proposition(event.id(), attribute, c.value()))
                                instanceof Verdict.Supported)
                .min(this::exactness)
                .map(Claim::value);
    }

    /// A claim that entails another is the more exact of the two.
    private int exactness(Claim one, Claim other) {
        var finer = chronicle.entails(one.value(), other.value());
        var coarser = chronicle.entails(other.value(), one.value());
        return finer == coarser ? one.id().compareTo(other.id()) : finer ? -1 : 1;
    }

    /// Every sound claim that is a number.
    Stream<Claim> amounts(Event event) {
        return event.claims().stream()
                .filter(c -> c.value() instanceof Value.Amount || c.value() instanceof Value.Share)
                .filter(event::sound);
    }

    Stream<Claim> sound(Event event, String attribute) {
        return event.claims(attribute).stream().filter(event::sound);
    }

    /// The finest date with two ends that follows from what every article says: never more exact than any of them.
    Optional<EventDate> commonDate(Event event) {
        var dates =
                event.claims("date").stream()
                        .filter(Claim::asserted)
                        .map(c -> ((Value.Date) c.value()).date())
                        .toList();
        return Stream.concat(dates.stream(), years(dates))
                .filter(d -> d.earliest().isPresent() && d.latest().isPresent())
                .filter(d -> dates.stream().allMatch(other -> other.entails(d)))
                .min(Comparator.comparing(EventDate::precision).thenComparing(EventDate::edtf))
                .filter(d -> sound(event, "date").count() == dates.size());
    }

    private static Stream<EventDate> years(List<EventDate> dates) {
        return dates.stream()
                .filter(d -> !d.lasted())
                .flatMap(d -> d.year().stream())
                .distinct()
                .map(y -> EventDate.parse("%04d".formatted(y)));
    }

    /// The one city an event undisputedly took place in, unless the sentence names it anyway.
    Optional<String> city(Event event, String sentence) {
        var cities =
                sound(event, "place")
                        .map(Claim::value)
                        .distinct()
                        .filter(v ->
                                chronicle.verdict(new Proposition(event.id(), "place", v))
                                        instanceof Verdict.Supported)
                        .flatMap(v ->
                                v instanceof Value.Ref r ? actor(r.id()).stream() : Stream.of())
                        .filter(a -> a.level().filter(l -> l == Actor.Level.CITY).isPresent())
                        .map(Actor::name)
                        .toList();
        return cities.size() == 1 && event.status() == Event.Status.HAPPENED
                ? Optional.of(cities.getFirst()).filter(name -> !sentence.contains(name))
                : Optional.empty();
    }

    Optional<Actor> actor(String id) {
        return chronicle.findActor(id);
    }

    Wording wording() {
        return new Wording(chronicle);
    }

    /// All else that it holds is gathered from the chronicle, and far too much to be compared.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Teller teller && teller.chronicle.equals(chronicle);
    }

    @Override
    public int hashCode() {
        return chronicle.hashCode();
    }
}

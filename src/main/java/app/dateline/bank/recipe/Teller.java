package app.dateline.bank.recipe;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ActorId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventDate.Precision;
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

/// Tells an event in a sentence, with one attribute left blank, and never more than the claims prove.
record Teller(Chronicle chronicle) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    /// The sentence with the asked attribute as a blank and every other placeholder filled; empty where one of them is
    /// disputed, mistaken or not asserted.
    Optional<String> told(Event event, String asked, String blank) {
        var sentence = event.asks().getOrDefault(asked, event.telling());
        var filled = new StringBuilder();
        var placeholder = PLACEHOLDER.matcher(sentence);
        while (placeholder.find()) {
            var name = placeholder.group(1);
            var words =
                    name.equals(asked)
                            ? Optional.of(blank)
                            : plain(event, name).map(wording()::words);
            if (words.isEmpty()) {
                return Optional.empty();
            }
            placeholder.appendReplacement(filled, Matcher.quoteReplacement(words.get()));
        }
        placeholder.appendTail(filled);
        var told = filled.toString();
        return Optional.of(
                told.startsWith("[[")
                        ? told
                        : Character.toUpperCase(told.charAt(0)) + told.substring(1));
    }

    /// The value that all articles which state the attribute agree on, as exactly as one of them gives it.
    Optional<Value> plain(Event event, String attribute) {
        return sound(event, attribute)
                .filter(c -> supported(event, attribute, c.value()))
                .min(
                        Comparator.comparing((Claim c) -> precision(c.value()))
                                .thenComparing(Claim::id))
                .map(Claim::value);
    }

    private static Precision precision(Value value) {
        return value instanceof Value.Date date ? date.date().precision() : Precision.DAY;
    }

    Stream<Claim> sound(Event event, String attribute) {
        return event.claims(attribute).stream()
                .filter(Claim::asserted)
                .filter(c -> !event.erratum(c));
    }

    boolean supported(Event event, String attribute, Value value) {
        return verdict(event, attribute, value) instanceof Verdict.Supported;
    }

    Verdict verdict(Event event, String attribute, Value value) {
        return chronicle.verdict(new Proposition(event.id(), attribute, value));
    }

    /// The date every article agrees on at the coarsest precision any of them gives, for the dateline.
    Optional<EventDate> commonDate(Event event) {
        return sound(event, "date")
                .map(Claim::value)
                .map(v -> ((Value.Date) v).date())
                .max(Comparator.comparing(EventDate::precision).thenComparing(EventDate::edtf))
                .filter(d -> supported(event, "date", new Value.Date(d)));
    }

    /// The city an event undisputedly took place in, unless the sentence names it anyway.
    Optional<String> city(Event event, String sentence) {
        return Optional.of(event)
                .filter(e -> e.status() == Event.Status.HAPPENED)
                .flatMap(e -> plain(e, "place"))
                .flatMap(v -> actor(((Value.Ref) v).id()))
                .filter(a -> a.level().filter(l -> l == Actor.Level.CITY).isPresent())
                .map(Actor::name)
                .filter(name -> !sentence.contains(name));
    }

    Optional<Actor> actor(String id) {
        return chronicle.actors().stream().filter(a -> a.id().equals(new ActorId(id))).findFirst();
    }

    Wording wording() {
        return new Wording(chronicle);
    }

    /// "Moscow, 2011 — " from the parts there are.
    static String dateline(Optional<String> source, Optional<String> place, Optional<String> date) {
        var parts = List.of(source, place, date).stream().flatMap(Optional::stream).toList();
        return parts.isEmpty() ? "" : String.join(", ", parts) + " — ";
    }
}

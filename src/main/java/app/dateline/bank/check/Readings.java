package app.dateline.bank.check;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary;
import app.dateline.chronicle.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads the words of a question back into what they stand for; empty where they stand for nothing, or for two things.
record Readings(Chronicle chronicle) {

    Optional<Vocabulary.Attribute> attribute(String id) {
        return Optional.ofNullable(chronicle.vocabulary().attributes().get(id));
    }

    Optional<Value> value(String attribute, String text) {
        return attribute(attribute)
                .flatMap(a ->
                        switch (a.type()) {
                            case DATE -> EnglishDate.read(text).map(Value.Date::new);
                            case REF, LIST, LINK -> named(a, text);
                            case AMOUNT, SHARE -> worded(c -> alike(c, a), text);
                            case SUPERLATIVE, TEXT ->
                                    worded(c -> c.attribute().equals(attribute), text);
                        });
    }

    /// What the back of a card says: of words of our own perhaps several, between semicolons.
    List<Optional<Value>> behind(String attribute, String back) {
        return attribute(attribute).filter(a -> a.type() == Vocabulary.ValueType.TEXT).isPresent()
                ? Stream.of(back.split("; ", -1)).map(words -> value(attribute, words)).toList()
                : List.of(value(attribute, back));
    }

    private Optional<Value> named(Vocabulary.Attribute attribute, String text) {
        return actor(text, attribute.refers())
                .map(a -> a.id().value())
                .or(() -> event(text).map(e -> e.id().value()))
                .or(() -> article(text).map(a -> a.id().value()))
                .map(Value.Ref::new);
    }

    /// The actor of that name, else of that spelling, if there is only one.
    Optional<Actor> actor(String text, List<String> kinds) {
        var named = only(actors(kinds).filter(a -> a.name().equalsIgnoreCase(text)));
        return named.isPresent()
                ? named
                : only(actors(kinds).filter(a -> a.spellings().contains(text)));
    }

    private Stream<Actor> actors(List<String> kinds) {
        return chronicle.actors().stream()
                .filter(a ->
                        kinds.isEmpty()
                                || kinds.stream()
                                        .anyMatch(k -> a.kind().name().equalsIgnoreCase(k)));
    }

    private Optional<Event> event(String text) {
        return only(chronicle.events().stream().filter(e -> e.title().equalsIgnoreCase(text)));
    }

    /// The article of that label or title.
    Optional<Article> article(String text) {
        return only(
                chronicle.articles().stream()
                        .filter(a ->
                                a.label().equalsIgnoreCase(text)
                                        || a.title().equalsIgnoreCase(text)));
    }

    private boolean alike(Claim claim, Vocabulary.Attribute attribute) {
        return attribute(claim.attribute()).filter(a -> a.type() == attribute.type()).isPresent();
    }

    /// A value some claim states, which reads as that text; numbers are numbers, whatever is counted.
    private Optional<Value> worded(Predicate<Claim> about, String text) {
        var wording = new Wording(chronicle);
        return only(
                chronicle.events().stream()
                        .flatMap(e -> e.claims().stream())
                        .filter(about)
                        .map(Claim::value)
                        .filter(v -> wording.words(v).equalsIgnoreCase(text))
                        .distinct());
    }

    /// How a value reads.
    String words(Value value) {
        return new Wording(chronicle).words(value);
    }

    private static <T> Optional<T> only(Stream<T> found) {
        var all = found.limit(2).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}

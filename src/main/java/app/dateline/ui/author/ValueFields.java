package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.edit.ClaimEntry;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary;
import app.dateline.ui.parts.LiveForm;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields for a value of an attribute, by the type that the vocabulary gives it, and what was written in them as the files have
/// it.
final class ValueFields {
    private static final int LONGEST = 500;
    private static final int SHORT = 60;

    private final Chronicle chronicle;
    private final Vocabulary.Attribute attribute;

    ValueFields(Chronicle chronicle, Vocabulary.Attribute attribute) {
        this.chronicle = chronicle;
        this.attribute = attribute;
    }

    void add(LiveForm form, ClaimEntry entry) {
        switch (attribute.type()) {
            case DATE -> form.text(say("claim.date"), "date", entry.part("date"), SHORT);
            case REF -> form.choice(say("claim.who"), "ref", actors(), entry.part("ref"));
            case LINK -> form.choice(say("claim.event"), "ref", events(), entry.part("ref"));
            case TEXT -> form.words(say("claim.text"), "text", entry.part("text"), LONGEST);
            case LIST ->
                    form.words(say("claim.items"), "items", names(entry.part("items")), LONGEST)
                            .tick(
                                    say("claim.complete"),
                                    "complete",
                                    entry.part("complete").equals("true"));
            case AMOUNT ->
                    form.text(say("claim.from"), "from", entry.part("from"), SHORT)
                            .text(say("claim.to"), "to", entry.part("to"), SHORT)
                            .choice(say("claim.unit"), "unit", units(), entry.part("unit"))
                            .choice(
                                    say("claim.qualifier"),
                                    "qualifier",
                                    qualifiers(),
                                    entry.part("qualifier"))
                            .text(say("claim.per"), "per", entry.part("per"), SHORT);
            case SHARE ->
                    form.text(say("claim.percent"), "percent", entry.part("percent"), SHORT)
                            .text(say("claim.of"), "of", entry.part("of"), LONGEST)
                            .choice(say("claim.holder"), "holder", anybody(), entry.part("holder"));
            case SUPERLATIVE ->
                    form.text(say("claim.class"), "class", entry.part("class"), LONGEST)
                            .text(say("claim.scope"), "scope", entry.part("scope"), LONGEST)
                            .text(say("claim.since"), "since", entry.part("since"), SHORT);
        }
    }

    /// What was written, with ids for names.
    Map<String, String> value(Map<String, String> written) {
        return ClaimEntry.parts(attribute.type()).stream()
                .collect(
                        Collectors.toMap(
                                part -> part,
                                part ->
                                        part.equals("items")
                                                ? ids(written.getOrDefault(part, ""))
                                                : written.getOrDefault(part, "")));
    }

    private String names(String ids) {
        return Arrays.stream(ids.split(",", -1))
                .map(String::strip)
                .map(id -> chronicle.name(id).orElse(id))
                .collect(Collectors.joining(", "));
    }

    private String ids(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .map(this::id)
                .collect(Collectors.joining(", "));
    }

    private String id(String name) {
        return chronicle.actors().stream()
                .filter(a ->
                        a.name().equalsIgnoreCase(name)
                                || a.spellings().stream().anyMatch(name::equalsIgnoreCase))
                .map(a -> a.id().value())
                .findFirst()
                .orElse(name);
    }

    private Map<String, String> actors() {
        var kinds = attribute.refers();
        var all =
                chronicle.actors().stream()
                        .filter(a -> kinds.isEmpty() || kinds.contains(kind(a)))
                        .map(a -> Map.entry(a.id().value(), a.name()));
        return kinds.isEmpty()
                ? sorted(
                        Stream.concat(
                                all,
                                chronicle.articles().stream()
                                        .map(a -> Map.entry(a.id().value(), a.label()))))
                : sorted(all);
    }

    private static String kind(Actor actor) {
        return actor.kind().name().toLowerCase(Locale.ROOT);
    }

    Map<String, String> anybody() {
        return sorted(chronicle.actors().stream().map(a -> Map.entry(a.id().value(), a.name())));
    }

    private Map<String, String> events() {
        return sorted(
                chronicle.events().stream().map((Event e) -> Map.entry(e.id().value(), e.title())));
    }

    private Map<String, String> units() {
        return sorted(
                chronicle.vocabulary().units().values().stream()
                        .map(u -> Map.entry(u.id(), u.name())));
    }

    private static Map<String, String> qualifiers() {
        var words = new LinkedHashMap<String, String>();
        List.of(Value.Qualifier.values())
                .forEach(q -> words.put(ClaimEntry.word(q), ClaimEntry.word(q).replace('-', ' ')));
        return words;
    }

    /// With nothing chosen at the head.
    private static Map<String, String> sorted(Stream<Map.Entry<String, String>> choices) {
        var sorted = new LinkedHashMap<String, String>();
        sorted.put("", say("claim.nothing"));
        choices.sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .forEach(c -> sorted.put(c.getKey(), c.getValue()));
        return sorted;
    }
}

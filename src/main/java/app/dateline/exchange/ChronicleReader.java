package app.dateline.exchange;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ActorId;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Vocabulary;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Turns trees that fit their schemas into the chronicle, noting every value that makes no sense.
final class ChronicleReader {
    private final Map<String, Json.Read> files;
    private final List<Fault> faults;

    ChronicleReader(Map<String, Json.Read> files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /// What can be read; entries that break their schema, or make no sense, are left out.
    Chronicle read() {
        var broken = file("vocabulary.json").breaks("");
        var words =
                broken
                        ? new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of(), Map.of())
                        : VocabularyReader.read(file("vocabulary.json").tree(), faults);
        return new Chronicle(
                articles(),
                each("actors.json", "actors", this::actor, Actor::id),
                words,
                broken ? List.of() : events(new EventReader(words, file("events.json"), faults)));
    }

    List<Article> articles() {
        return each("articles.json", "articles", this::article, Article::id);
    }

    private Json.Read file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /// Reads each entry by itself: one that makes no sense, or repeats an id, is a fault and is left out.
    private <T> List<T> each(
            String file, String property, Function<JsonNode, T> read, Function<T, Object> id) {
        var byId = new LinkedHashMap<Object, T>();
        var list = file(file).tree().path(property);
        for (var i = 0; i < list.size(); i++) {
            if (!file(file).breaks("/%s/%d".formatted(property, i))) {
                entry(file, list.path(i), read)
                        .ifPresent(entry -> {
                            if (byId.putIfAbsent(id.apply(entry), entry) != null) {
                                twice(file, id.apply(entry));
                            }
                        });
            }
        }
        return List.copyOf(byId.values());
    }

    private <T> Optional<T> entry(String file, JsonNode node, Function<JsonNode, T> read) {
        try {
            return Optional.of(read.apply(node));
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(
                    new Fault(
                            file,
                            node.path("id").asString("?"),
                            String.valueOf(e.getMessage()),
                            "a value that makes sense"));
            return Optional.empty();
        }
    }

    private void twice(String file, Object id) {
        faults.add(new Fault(file, id.toString(), "the same id twice", "an id of its own"));
    }

    private List<Event> events(EventReader reader) {
        var byId = new LinkedHashMap<EventId, Event>();
        var list = file("events.json").tree().path("events");
        for (var i = 0; i < list.size(); i++) {
            var node = list.path(i);
            var claims = reader.claims(node, i);
            if (!reader.brokenBesidesClaims(i)) {
                entry("events.json", node, n -> reader.event(n, claims))
                        .ifPresent(event -> {
                            if (byId.putIfAbsent(event.id(), event) != null) {
                                twice("events.json", event.id());
                            }
                        });
            }
        }
        return List.copyOf(byId.values());
    }

    private Article article(JsonNode node) {
        return new Article(
                new ArticleId(text(node, "id")),
                text(node, "label"),
                text(node, "title"),
                texts(node.path("authors")),
                optional(node, "published").map(EventDate::parse),
                texts(node.path("cites")),
                text(node.path("text"), "file"),
                text(node.path("text"), "sha256"));
    }

    private Actor actor(JsonNode node) {
        var offices = new ArrayList<Actor.Office>();
        node.path("offices")
                .forEach(o ->
                        offices.add(
                                new Actor.Office(
                                        text(o, "office"),
                                        text(o, "of"),
                                        optional(o, "from").map(EventDate::parse),
                                        optional(o, "until").map(EventDate::parse),
                                        texts(o.path("basis")))));
        return new Actor(
                new ActorId(text(node, "id")),
                constant(Actor.Kind.class, text(node, "kind")),
                text(node, "name"),
                texts(node.path("spellings")),
                optional(node, "family"),
                optional(node, "of"),
                optional(node, "within"),
                optional(node, "level").map(l -> constant(Actor.Level.class, l)),
                offices,
                texts(node.path("adjectives")),
                node.has("former")
                        ? Optional.of(
                                new Actor.Former(
                                        texts(node.path("former").path("names")),
                                        EventDate.parse(text(node.path("former"), "until"))))
                        : Optional.empty());
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    static Optional<String> optional(JsonNode node, String name) {
        return node.has(name) ? Optional.of(node.path(name).asString()) : Optional.empty();
    }

    static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(n -> texts.add(n.asString()));
        return texts;
    }

    /// The constant a word of the files names: "more-than" is MORE_THAN.
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

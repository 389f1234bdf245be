package app.dateline.chronicle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything the articles say, and what it proves. Lookups throw {@link NoSuchElementException} for ids that no loaded
/// bank can hold, since the loader refuses them.
public final class Chronicle {
    private final List<Article> articles;
    private final List<Actor> actors;
    private final Vocabulary vocabulary;
    private final List<Event> events;
    private final Map<ArticleId, Article> articleById;
    private final Map<ActorId, Actor> actorById;
    private final Map<EventId, Event> eventById;
    private final Map<ClaimId, Claim> claimById;
    private final Comparison comparison;
    private final Proof proof;
    private final Spelled spelled;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Actor>> actorsByName;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    public Chronicle(
            List<Article> articles, List<Actor> actors, Vocabulary vocabulary, List<Event> events) {
        this.articles = List.copyOf(articles);
        this.actors = List.copyOf(actors);
        this.vocabulary = vocabulary;
        this.events = List.copyOf(events);
        articleById = index(articles, Article::id);
        actorById = index(actors, Actor::id);
        eventById = index(events, Event::id);
        claimById = index(events.stream().flatMap(e -> e.claims().stream()).toList(), Claim::id);
        comparison = new Comparison(new Places(actorById));
        proof =
                new Proof(
                        vocabulary,
                        comparison,
                        Proof.said(claimById.values().stream()),
                        articleById);
        spelled = new Spelled(actorById);
        events.forEach(e -> names.put(e.id().value(), e.title()));
        articles.forEach(a -> names.put(a.id().value(), a.label()));
        actorsByName = actors.stream().collect(Collectors.groupingBy(Actor::name));
        actors.forEach(a -> names.put(a.id().value(), a.name()));
    }

    private static <K, V> Map<K, V> index(List<V> all, Function<V, K> key) {
        return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    public List<Article> articles() {
        return articles;
    }

    public List<Actor> actors() {
        return actors;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public List<Event> events() {
        return events;
    }

    public Event event(EventId id) {
        return found(eventById.get(id), "event", id);
    }

    public Article article(ArticleId id) {
        return found(articleById.get(id), "article", id);
    }

    public Actor actor(ActorId id) {
        return found(actorById.get(id), "actor", id);
    }

    /// The actor of that id, where the id is one of an actor and not of an article or event.
    public Optional<Actor> findActor(String id) {
        return Optional.ofNullable(actorById.get(new ActorId(id)));
    }

    /// The actors of that very name.
    public List<Actor> called(String name) {
        return actorsByName.getOrDefault(name, List.of());
    }

    /// What an id stands for in words: the name of an actor, the label of an article or the title of an event.
    public Optional<String> name(String id) {
        return Optional.ofNullable(names.get(id));
    }

    public Claim claim(ClaimId id) {
        return found(claimById.get(id), "claim", id);
    }

    private static <V> V found(@Nullable V value, String what, Object id) {
        return Optional.ofNullable(value)
                .orElseThrow(
                        () -> new NoSuchElementException("There is no %s %s".formatted(what, id)));
    }

    /// What is worked out from the whole of it, such as an index: made when it is first asked for, and only once.
    public <T> T derived(Class<T> type, Function<Chronicle, T> make) {
        var known = derived.get(type);
        if (known == null) {
            var made = make.apply(this);
            known = Optional.ofNullable(derived.putIfAbsent(type, made)).orElse(made);
        }
        return type.cast(known);
    }

    /// What all articles together prove of it; errata and unasserted claims support nothing.
    public Verdict verdict(Proposition proposition) {
        return proof.verdict(event(proposition.event()), proposition);
    }

    /// What this article's claims alone prove of "the article states it"; here a mistaken claim still is what it states.
    public Verdict verdictIn(ArticleId article, Proposition proposition) {
        return proof.verdictIn(article, event(proposition.event()), proposition);
    }

    /// Both values may be true of one attribute: symmetric, not transitive.
    public boolean compatible(Value one, Value other) {
        return comparison.compatible(one, other);
    }

    /// Whoever states `one` states `other` as well.
    public boolean entails(Value one, Value other) {
        return comparison.entails(one, other);
    }

    /// What each article says of each attribute of an event.
    public Sheet sheet(EventId id) {
        var event = event(id);
        return Sheet.of(this, event, proof, new Disagreements(event, proof, spelled).all());
    }

    /// All attributes on which claims differ, in order of event and attribute.
    public List<Disagreement> disagreements() {
        return events.stream()
                .sorted(Comparator.comparing(Event::id))
                .flatMap(e -> new Disagreements(e, proof, spelled).all().stream())
                .toList();
    }
}

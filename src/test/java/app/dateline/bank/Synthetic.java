package app.dateline.bank;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ActorId;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Vocabulary;
import app.dateline.chronicle.Vocabulary.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A chronicle of invented states with as many events as wanted and about three claims an event: visits, meetings,
/// agreements, sales, sayings, figures of trade, periods and theses, as eight articles tell them, here and there more exactly
/// or otherwise than another. Whatever the size it spans the same 520 years, so that ten times the events stand ten times
/// as close; persons, places and matters grow with the events.
public final class Synthetic {
    static final int FIRST_YEAR = 1500;
    static final int YEARS = 520;
    static final int ARTICLES = 8;
    private static final List<String> GIVEN =
            List.of("Ada", "Boris", "Clara", "Dmitri", "Elif", "Farid", "Greta", "Hugo", "Ines");
    private static final List<String> SORTS = List.of("fighter", "helicopter", "tank", "frigate");

    private Synthetic() {}

    /// @param events how many; a hundred are the least that have some of each kind
    /// @param seed of two chronicles with one seed, the events of the smaller are told alike in both, of other actors
    public static Chronicle chronicle(int events, long seed) {
        var world = new World(events);
        return new Chronicle(
                IntStream.range(0, ARTICLES).mapToObj(Synthetic::article).toList(),
                world.actors().toList(),
                vocabulary(),
                IntStream.range(0, events)
                        .mapToObj(i -> new SyntheticEvent(world, i, seed).event())
                        .toList());
    }

    /// How many of each there are.
    record World(int events) {
        int states() {
            return 12 + events / 500;
        }

        int cities() {
            return 20 + events / 40;
        }

        int persons() {
            return 40 + events / 8;
        }

        int weapons() {
            return 12 + events / 100;
        }

        Stream<Actor> actors() {
            return Stream.of(
                            IntStream.range(0, states()).mapToObj(this::state),
                            IntStream.range(0, cities()).mapToObj(this::city),
                            IntStream.range(0, persons()).mapToObj(this::person),
                            IntStream.range(0, weapons()).mapToObj(this::weapon))
                    .flatMap(s -> s);
        }

        Actor state(int i) {
            return actor(
                    "state-" + i,
                    Actor.Kind.STATE,
                    name(i, 1) + "ia",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Actor.Level.COUNTRY));
        }

        Actor city(int i) {
            return actor(
                    "city-" + i,
                    Actor.Kind.PLACE,
                    name(i, 2) + "grad",
                    Optional.empty(),
                    Optional.of("state-" + i % states()),
                    Optional.of(Actor.Level.CITY));
        }

        Actor person(int i) {
            return actor(
                    "person-" + i,
                    Actor.Kind.PERSON,
                    GIVEN.get(i % GIVEN.size()) + " " + name(i, 3),
                    Optional.of("state-" + i % states()),
                    Optional.empty(),
                    Optional.empty());
        }

        Actor weapon(int i) {
            return actor(
                    "weapon-" + i,
                    Actor.Kind.WEAPON,
                    name(i, 4) + " " + SORTS.get(i % SORTS.size()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private static Actor actor(
            String id,
            Actor.Kind kind,
            String name,
            Optional<String> of,
            Optional<String> within,
            Optional<Actor.Level> level) {
        return new Actor(
                new ActorId(id),
                kind,
                name,
                List.of(),
                kind == Actor.Kind.PERSON
                        ? Optional.of(name.substring(name.indexOf(' ') + 1))
                        : Optional.empty(),
                of,
                within,
                level,
                List.of());
    }

    /// A word of four syllables, another for each number up to some millions and each `sort`.
    static String name(int number, int sort) {
        var rest = Math.floorMod((number * 8L + sort) * 7_368_787L, 60L * 60 * 60 * 60);
        var word = new StringBuilder();
        for (var syllable = 0; syllable < 4; syllable++) {
            word.append("bdfgklmnprtv".charAt((int) (rest % 12)));
            word.append("aeiou".charAt((int) (rest / 12 % 5)));
            rest /= 60;
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Article article(int i) {
        return new Article(
                new ArticleId("article-" + i),
                name(i, 5),
                "The " + name(i, 6) + " papers",
                List.of(),
                Optional.empty(),
                List.of(),
                "article-" + i + ".txt",
                "0".repeat(64));
    }

    private static Vocabulary vocabulary() {
        var attributes = new HashMap<String, Vocabulary.Attribute>();
        attribute(attributes, "date", ValueType.DATE);
        attribute(attributes, "visitor", ValueType.REF, "person");
        attribute(attributes, "speaker", ValueType.REF, "person");
        attribute(attributes, "host", ValueType.REF, "person");
        attribute(attributes, "place", ValueType.REF, "place", "state");
        attribute(attributes, "participants", ValueType.LIST, "person");
        attribute(attributes, "initiator", ValueType.REF, "state");
        attribute(attributes, "recipient", ValueType.REF, "state");
        attribute(attributes, "buyer", ValueType.REF, "state");
        attribute(attributes, "equipment", ValueType.LIST, "weapon");
        attribute(attributes, "price", ValueType.AMOUNT);
        attribute(attributes, "volume", ValueType.AMOUNT);
        attribute(attributes, "outcome", ValueType.TEXT);
        attribute(attributes, "statement", ValueType.TEXT);
        attribute(attributes, "thesis", ValueType.TEXT);
        attribute(attributes, "part-of", ValueType.LINK, "event");
        var kinds =
                Stream.of(
                                kind("visit", Event.Type.EVENT, "visitor", "host"),
                                kind("meeting", Event.Type.EVENT, "participants"),
                                kind("agreement", Event.Type.EVENT, "initiator", "recipient"),
                                kind("arms-deal", Event.Type.EVENT, "buyer", "equipment"),
                                kind("statement", Event.Type.EVENT, "speaker"),
                                kind("trade", Event.Type.STATISTIC),
                                kind("talks", Event.Type.PERIOD, "initiator", "recipient"),
                                kind("thesis", Event.Type.THESIS))
                        .collect(Collectors.toMap(Vocabulary.Kind::id, kind -> kind));
        var million = new Vocabulary.Unit("million", "million crowns", "", "", List.of("million"));
        return new Vocabulary(attributes, kinds, Map.of("million", million), Map.of(), Map.of());
    }

    private static void attribute(
            Map<String, Vocabulary.Attribute> all, String id, ValueType type, String... refers) {
        all.put(
                id,
                new Vocabulary.Attribute(
                        id, type, false, List.of("*"), id, "Says {value}.", List.of(refers)));
    }

    private static Vocabulary.Kind kind(String id, Event.Type type, String... roles) {
        return new Vocabulary.Kind(id, id, type, Optional.empty(), List.of(roles));
    }
}

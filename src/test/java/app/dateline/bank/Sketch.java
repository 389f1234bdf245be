package app.dateline.bank;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ActorId;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Span;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Value.Amount;
import app.dateline.chronicle.Value.Qualifier;
import app.dateline.chronicle.Vocabulary;
import app.dateline.chronicle.Vocabulary.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A chronicle drawn in a few lines for a test: four articles, some persons and places, and the events a test adds.
public final class Sketch {
    private static final List<String> ARTICLES = List.of("ledger", "review", "gazette", "annals");
    private final List<Actor> actors = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private final Map<String, EventDate> published = new HashMap<>();

    public Sketch() {
        place("moscow", "Moscow", Actor.Level.CITY, "russia");
        place("islamabad", "Islamabad", Actor.Level.CITY, "pakistan");
        state("russia", "Russia");
        state("pakistan", "Pakistan");
    }

    /// The year in which an article came out; of the others it is not known.
    public Sketch published(String article, int year) {
        published.put(article, EventDate.parse("%04d".formatted(year)));
        return this;
    }

    /// Someone who acts for a state in an office, since a year.
    public Sketch official(String id, String name, String of, String office, int since) {
        actors.add(
                new Actor(
                        new ActorId(id),
                        Actor.Kind.PERSON,
                        name,
                        List.of(),
                        Optional.empty(),
                        Optional.of(of),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                new Actor.Office(
                                        office,
                                        of,
                                        Optional.of(EventDate.parse("%04d".formatted(since))),
                                        Optional.of(EventDate.parse("%04d".formatted(since + 5))),
                                        List.of("outside")))));
        return this;
    }

    public Sketch person(String id, String name, String family, String... spellings) {
        return personOf("pakistan", id, name, family, spellings);
    }

    public Sketch personOf(
            String state, String id, String name, String family, String... spellings) {
        actors.add(
                new Actor(
                        new ActorId(id),
                        Actor.Kind.PERSON,
                        name,
                        List.of(spellings),
                        Optional.of(family),
                        Optional.of(state),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        return this;
    }

    public Sketch place(String id, String name, Actor.Level level, String within) {
        actors.add(
                new Actor(
                        new ActorId(id),
                        Actor.Kind.PLACE,
                        name,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(within),
                        Optional.of(level),
                        List.of()));
        return this;
    }

    public Sketch weapon(String id, String name) {
        actors.add(
                new Actor(
                        new ActorId(id),
                        Actor.Kind.WEAPON,
                        name,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        return this;
    }

    /// A state that bore another name to the end of a year, and is called by an adjective too.
    public Sketch state(String id, String name, String adjective, String former, int until) {
        actors.add(
                new Actor(
                        new ActorId(id),
                        Actor.Kind.STATE,
                        name,
                        List.of(adjective, former),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Actor.Level.COUNTRY),
                        List.of(),
                        List.of(adjective),
                        Optional.of(
                                new Actor.Former(
                                        List.of(former),
                                        EventDate.parse("%04d".formatted(until))))));
        return this;
    }

    public Sketch state(String id, String name) {
        actors.add(
                new Actor(
                        new ActorId(id),
                        Actor.Kind.STATE,
                        name,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Actor.Level.COUNTRY),
                        List.of()));
        return this;
    }

    /// An event of a kind, told so; claims are texts such as "date review 2011" "price gazette 2.5",
    /// "price gazette >2", "price gazette ~800", "price ledger several", "rank ledger first:visit_to_Moscow:1974", "share ledger 74:pakistan" or
    /// "outcome ledger it_rained !other/outcome/ledger" with the claims it excludes; "thesis ledger corn_grows".
    public Sketch event(String id, String kind, String telling, String... claims) {
        return add(draw(id, kind, telling, Map.of(), List.of(), claims));
    }

    public Sketch add(Event event) {
        events.add(event);
        return this;
    }

    public static Event draw(
            String id,
            String kind,
            String telling,
            Map<String, List<ArticleId>> silent,
            List<Note> notes,
            String... claims) {
        var type =
                switch (kind) {
                    case "trade" -> Event.Type.STATISTIC;
                    case "thesis", "motive", "recommendation" -> Event.Type.THESIS;
                    default -> Event.Type.EVENT;
                };
        return new Event(
                new EventId(id),
                kind,
                type,
                Event.Status.HAPPENED,
                telling.replaceAll("\\{[a-z]+}", "Somebody").replaceAll("\\.$", "")
                        + " ("
                        + id
                        + ")",
                telling,
                Map.of(),
                List.of(),
                Stream.of(claims).map(c -> claim(id, c.split(" "))).toList(),
                silent,
                notes,
                List.of(),
                Optional.empty());
    }

    public static Note erratum(String claim) {
        return note(Note.Sort.ERRATUM, claim, "The year is misprinted.");
    }

    public static Note caution(String claim) {
        return note(Note.Sort.CAUTION, claim, "There were other years.");
    }

    private static Note note(Note.Sort sort, String claim, String says) {
        return new Note(
                claim.split("/")[1],
                Optional.of(new ClaimId(claim)),
                sort,
                says,
                List.of("outside"));
    }

    private static Claim claim(String event, String[] parts) {
        return new Claim(
                new ClaimId(event + "/" + parts[0] + "/" + parts[1]),
                new EventId(event),
                parts[0],
                value(parts[0], parts[2]),
                new ArticleId(parts[1]),
                List.of(new Span(0, 1)),
                List.of(new Lines(1, 1)),
                Stream.of(parts)
                        .skip(3)
                        .filter(p -> !p.startsWith("!"))
                        .map(Modality::valueOf)
                        .findFirst()
                        .orElse(Modality.ASSERTED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Stream.of(parts)
                        .filter(p -> p.startsWith("!"))
                        .map(p -> new ClaimId(p.substring(1)))
                        .toList());
    }

    private static Value value(String attribute, String text) {
        return switch (attribute) {
            case "date" -> new Value.Date(EventDate.parse(text));
            case "price" -> {
                if (text.equals("several")) {
                    yield new Amount(
                            OptionalDouble.of(3),
                            OptionalDouble.empty(),
                            "usd-billion",
                            Optional.empty(),
                            Qualifier.SEVERAL);
                }
                var open = text.startsWith(">");
                var about = text.startsWith("~");
                var figure = OptionalDouble.of(Double.parseDouble(text.replaceAll("^[>~]", "")));
                yield new Amount(
                        figure,
                        open ? OptionalDouble.empty() : figure,
                        "usd-billion",
                        Optional.empty(),
                        open ? Qualifier.MORE_THAN : about ? Qualifier.ABOUT : Qualifier.EXACTLY);
            }
            case "rank" -> {
                var parts = text.split(":", -1);
                yield new Value.Superlative(
                        parts[0].replace('_', ' '),
                        parts[1].replace('_', ' '),
                        Stream.of(parts).skip(2).map(EventDate::parse).findFirst());
            }
            case "share" ->
                    new Value.Share(
                            Double.parseDouble(text.substring(0, text.indexOf(':'))),
                            "the yield",
                            Optional.of(text.substring(text.indexOf(':') + 1)));
            case "outcome", "reason", "office", "statement", "thesis" ->
                    new Value.Text(text.replace('_', ' '));
            case "participants", "equipment" -> new Value.Items(List.of(text.split(",")), true);
            default -> new Value.Ref(text);
        };
    }

    public Chronicle chronicle() {
        var kinds = List.of("visit", "meeting", "agreement", "exercise", "trade");
        var attributes = new HashMap<String, Vocabulary.Attribute>();
        attribute(attributes, "date", ValueType.DATE, List.of());
        attribute(attributes, "place", ValueType.REF, List.of("place", "state"));
        attribute(attributes, "visitor", ValueType.REF, List.of("person"));
        attribute(attributes, "outcome", ValueType.TEXT, List.of());
        attribute(attributes, "reason", ValueType.TEXT, List.of());
        attribute(attributes, "statement", ValueType.TEXT, List.of());
        attribute(attributes, "office", ValueType.TEXT, List.of());
        attribute(attributes, "equipment", ValueType.LIST, List.of("weapon"));
        attribute(attributes, "host", ValueType.REF, List.of("person"));
        attribute(attributes, "recipient", ValueType.REF, List.of("state"));
        attribute(attributes, "participants", ValueType.LIST, List.of("person", "state"));
        attribute(attributes, "price", ValueType.AMOUNT, List.of());
        attribute(attributes, "share", ValueType.SHARE, List.of());
        attribute(attributes, "thesis", ValueType.TEXT, List.of());
        attribute(attributes, "rank", ValueType.SUPERLATIVE, List.of());
        attribute(attributes, "follows", ValueType.LINK, List.of());
        attribute(attributes, "part-of", ValueType.LINK, List.of());
        return new Chronicle(
                ARTICLES.stream().map(this::article).toList(),
                actors,
                new Vocabulary(
                        attributes,
                        kinds.stream()
                                .collect(
                                        Collectors.toMap(
                                                k -> k,
                                                k ->
                                                        new Vocabulary.Kind(
                                                                k,
                                                                k,
                                                                Event.Type.EVENT,
                                                                Optional.empty(),
                                                                List.of("visitor")))),
                        Map.of(
                                "usd-billion",
                                new Vocabulary.Unit(
                                        "usd-billion",
                                        "billion US dollars",
                                        "$",
                                        " billion",
                                        List.of("billion"))),
                        Map.of(),
                        Map.of()),
                events);
    }

    private static void attribute(
            Map<String, Vocabulary.Attribute> all, String id, ValueType type, List<String> refers) {
        all.put(
                id,
                new Vocabulary.Attribute(
                        id, type, false, List.of("*"), id, "Says {value}.", refers));
    }

    private Article article(String id) {
        return new Article(
                new ArticleId(id),
                "the " + id,
                "A history by the " + id + " office",
                List.of(),
                Optional.ofNullable(published.get(id)),
                List.of(),
                id + ".txt",
                "0".repeat(64));
    }
}

package app.dateline.chronicle;

import app.dateline.chronicle.Value.Amount;
import app.dateline.chronicle.Value.Qualifier;
import app.dateline.chronicle.Vocabulary.Attribute;
import app.dateline.chronicle.Vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A chronicle of one event, built claim by claim: values are written short, "2011", "more than 2", "a,b" or "a,b only".
final class Sayings {
    static final EventId EVENT = new EventId("event");

    private final List<Article> articles = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    Sayings says(String article, String attribute, String value) {
        return says(article, attribute, value, Modality.ASSERTED);
    }

    Sayings says(String article, String attribute, String value, Modality modality) {
        return says(article, attribute, value, modality, Optional.empty());
    }

    Sayings says(
            String article,
            String attribute,
            String value,
            Modality modality,
            Optional<String> printed,
            String... excluded) {
        var id = "event/%s/%s".formatted(attribute, article);
        var before = claims.stream().filter(c -> c.id().value().startsWith(id)).count();
        claims.add(
                new Claim(
                        new ClaimId(before == 0 ? id : id + "/" + (before + 1)),
                        EVENT,
                        attribute,
                        value(attribute, value),
                        new ArticleId(article),
                        List.of(new Span(0, 1)),
                        List.of(new Lines(1, 1)),
                        modality,
                        Optional.empty(),
                        Optional.empty(),
                        printed,
                        Optional.empty(),
                        List.of(),
                        Stream.of(excluded).map(ClaimId::new).toList()));
        return this;
    }

    Sayings erratum(String claim) {
        var id = new ClaimId(claim);
        notes.add(
                new Note(
                        claim.split("/", -1)[1],
                        Optional.of(id),
                        Note.Sort.ERRATUM,
                        "A slip.",
                        List.of("outside")));
        return this;
    }

    /// When an article came out.
    Sayings published(String article, String date) {
        articles.add(
                new Article(
                        new ArticleId(article),
                        article,
                        article,
                        List.of(),
                        Optional.of(EventDate.parse(date)),
                        List.of(),
                        article + ".txt",
                        ""));
        return this;
    }

    Chronicle chronicle() {
        var event =
                new Event(
                        EVENT,
                        "works",
                        Event.Type.EVENT,
                        Event.Status.HAPPENED,
                        "It happens",
                        "It happened.",
                        Map.of(),
                        List.of(),
                        claims,
                        Map.of(),
                        notes,
                        List.of(),
                        Optional.empty());
        return new Chronicle(articles, places(), vocabulary(), List.of(event));
    }

    Verdict verdict(String attribute, String value) {
        return chronicle().verdict(new Proposition(EVENT, attribute, value(attribute, value)));
    }

    Verdict verdictIn(String article, String attribute, String value) {
        return chronicle()
                .verdictIn(
                        new ArticleId(article),
                        new Proposition(EVENT, attribute, value(attribute, value)));
    }

    static Value value(String attribute, String text) {
        return switch (attribute) {
            case "date" -> new Value.Date(EventDate.parse(text));
            case "parties" ->
                    text.contains(",") || text.endsWith(" only")
                            ? items(text)
                            : new Value.Ref(text);
            case "cost" -> amount(text);
            case "share" -> share(text);
            case "rank" -> new Value.Superlative(text, "visit", Optional.empty());
            case "outcome" -> new Value.Text(text);
            default -> new Value.Ref(text);
        };
    }

    private static Value items(String text) {
        var names = text.replace(" only", "").split(",", -1);
        return new Value.Items(List.of(names), text.endsWith(" only"));
    }

    /// "2 bn", "2..3 bn", "more-than 2 bn", "several bn".
    static Amount amount(String text) {
        var words = text.split(" ", -1);
        var unit = words[words.length - 1];
        var qualifier =
                words[0].matches("[a-z-]+")
                        ? Qualifier.valueOf(
                                words[0].toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                        : Qualifier.EXACTLY;
        if (qualifier == Qualifier.SEVERAL) {
            return new Amount(
                    OptionalDouble.of(3),
                    OptionalDouble.empty(),
                    unit,
                    Optional.empty(),
                    qualifier);
        }
        var ends = words[words.length - 2].split("\\.\\.", -1);
        var from = OptionalDouble.of(Double.parseDouble(ends[0]));
        var to = OptionalDouble.of(Double.parseDouble(ends[ends.length - 1]));
        return switch (qualifier) {
            case MORE_THAN, AT_LEAST ->
                    new Amount(from, OptionalDouble.empty(), unit, Optional.empty(), qualifier);
            case UP_TO, LESS_THAN ->
                    new Amount(OptionalDouble.empty(), to, unit, Optional.empty(), qualifier);
            case EXACTLY, ABOUT, SEVERAL -> new Amount(from, to, unit, Optional.empty(), qualifier);
        };
    }

    /// "74 line pakistan"
    private static Value share(String text) {
        var words = text.split(" ", -1);
        return new Value.Share(Double.parseDouble(words[0]), words[1], Optional.of(words[2]));
    }

    private static List<Actor> places() {
        return List.of(
                place("town", Optional.of("province")),
                place("province", Optional.of("land")),
                place("land", Optional.empty()),
                place("abroad", Optional.empty()));
    }

    private static Actor place(String id, Optional<String> within) {
        return new Actor(
                new ActorId(id),
                Actor.Kind.PLACE,
                id,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                within,
                Optional.empty(),
                List.of());
    }

    private static Vocabulary vocabulary() {
        var attributes =
                Stream.of(
                        attribute("date", ValueType.DATE, false),
                        attribute("place", ValueType.REF, false),
                        attribute("guest", ValueType.REF, true),
                        attribute("parties", ValueType.LIST, false),
                        attribute("cost", ValueType.AMOUNT, false),
                        attribute("share", ValueType.SHARE, true),
                        attribute("rank", ValueType.SUPERLATIVE, false),
                        attribute("outcome", ValueType.TEXT, false),
                        attribute("follows", ValueType.LINK, false));
        return new Vocabulary(
                attributes.collect(Collectors.toMap(Attribute::id, Function.identity())),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static Attribute attribute(String id, ValueType type, boolean many) {
        return new Attribute(id, type, many, List.of("*"), id, "{value}", List.of());
    }
}

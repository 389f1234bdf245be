package app.dateline.bank;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Event.Status;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Span;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Value.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// One event of an invented chronicle: its kind hangs on its number, the rest on chance alone and not on other events.
final class SyntheticEvent {
    private static final List<String> MATTERS =
            List.of("canal", "bridge", "harbour", "railway", "dam", "mine", "border", "tariff");

    /// Kinds go round in hundreds, so that it is known which events are of one kind: these are the sayings, 64 to 70.
    private static final int FIRST_SAYING = 64;

    private static final int AFTER_SAYINGS = 71;
    private final Synthetic.World world;
    private final int number;
    private final SplittableRandom chance;
    private final int year;
    private final String matter;
    private final List<Claim> claims = new ArrayList<>();

    SyntheticEvent(Synthetic.World world, int number, long seed) {
        this.world = world;
        this.number = number;
        chance = new SplittableRandom(seed * 1_000_003 + number);
        year = Synthetic.FIRST_YEAR + chance.nextInt(Synthetic.YEARS);
        matter =
                "the "
                        + Synthetic.name(number / 3, 7)
                        + " "
                        + MATTERS.get(number / 3 % MATTERS.size());
    }

    Event event() {
        var round = number % 100;
        if (round < 30) {
            return visit();
        }
        if (round < 42) {
            return meeting();
        }
        if (round < 54) {
            return agreement();
        }
        if (round < FIRST_SAYING) {
            return deal();
        }
        if (round < AFTER_SAYINGS) {
            return saying();
        }
        return round < 78 ? trade() : round < 85 ? talks() : thesis();
    }

    private Event visit() {
        var visitor = person();
        var place = world.city(chance.nextInt(world.cities()));
        dated(0.35);
        claim("visitor", ref(visitor), 0);
        claim("place", ref(place), 0);
        if (chance.nextInt(4) == 0) {
            claim("host", ref(person()), 0);
        }
        return event(
                "visit",
                Event.Type.EVENT,
                "%s visits %s over %s".formatted(visitor.name(), place.name(), matter),
                "{visitor} came to see " + matter + ".",
                claims.size() > 3
                        ? Map.of("host", "The guest was shown %s by {host}.".formatted(matter))
                        : Map.of());
    }

    private Event meeting() {
        var one = person();
        var other = person();
        dated(0.2);
        claim("participants", items(one, other), 0);
        claim("place", ref(world.city(chance.nextInt(world.cities()))), 0);
        return event(
                "meeting",
                Event.Type.EVENT,
                "%s and %s meet over %s".formatted(one.name(), other.name(), matter),
                "{participants} met over " + matter + ".",
                Map.of(
                        "participants",
                        "%s met {participants} over %s.".formatted(one.name(), matter)));
    }

    private Event agreement() {
        var one = world.state(chance.nextInt(world.states()));
        var other = world.state(chance.nextInt(world.states()));
        dated(0.3);
        claim("initiator", ref(one), 0);
        claim("recipient", ref(other), 0);
        return event(
                "agreement",
                Event.Type.EVENT,
                "%s and %s agree on %s".formatted(one.name(), other.name(), matter),
                "{initiator} came to terms with {recipient} on " + matter + ".",
                Map.of());
    }

    private Event deal() {
        var buyer = world.state(chance.nextInt(world.states()));
        var weapon = world.weapon(chance.nextInt(world.weapons()));
        dated(0);
        claim("equipment", items(weapon), 0);
        claim("price", amount(100 + chance.nextInt(900)), 0);
        return event(
                "arms-deal",
                Event.Type.EVENT,
                "%s buys arms to guard %s".formatted(buyer.name(), matter),
                "%s bought a {equipment} to guard %s.".formatted(buyer.name(), matter),
                Map.of(
                        "price",
                        "%s paid {price} for arms to guard %s.".formatted(buyer.name(), matter)));
    }

    /// Said by one, and not what is said at the other sayings of its hundred.
    private Event saying() {
        var speaker = person();
        dated(0);
        claim("speaker", ref(speaker), 0);
        var hundred = number / 100 * 100;
        var others =
                IntStream.range(hundred + FIRST_SAYING, hundred + AFTER_SAYINGS)
                        .filter(i -> i != number && i < world.events())
                        .mapToObj(i ->
                                new ClaimId("event-%d/statement/article-%d".formatted(i, first(i))))
                        .toList();
        claims.add(
                claim(
                        "statement",
                        new Value.Text(
                                "%s would be closed for %d years"
                                        .formatted(matter, 2 + chance.nextInt(50))),
                        first(number),
                        others));
        return event(
                "statement",
                Event.Type.EVENT,
                "%s speaks on %s".formatted(speaker.name(), matter),
                "{speaker} spoke in public on " + matter + ".",
                Map.of("statement", speaker.name() + " said that {statement}."));
    }

    private Event trade() {
        claim("date", new Value.Date(EventDate.parse("%04d".formatted(year))), 0);
        claim("volume", amount(10 + chance.nextInt(90)), 0);
        claim("volume", amount(10 + chance.nextInt(90)), 1);
        return event(
                "trade",
                Event.Type.STATISTIC,
                "Trade by way of " + matter,
                "Goods worth {volume} went by way of " + matter + ".",
                Map.of());
    }

    private Event talks() {
        var one = world.state(chance.nextInt(world.states()));
        claim(
                "date",
                new Value.Date(
                        EventDate.parse("%04d/%04d".formatted(year, year + chance.nextInt(1, 9)))),
                0);
        claim("initiator", ref(one), 0);
        claim("recipient", ref(world.state(chance.nextInt(world.states()))), 0);
        return event(
                "talks",
                Event.Type.PERIOD,
                "%s holds talks on %s".formatted(one.name(), matter),
                "{initiator} held talks with {recipient} on " + matter + ".",
                Map.of());
    }

    /// Held by one or two articles; three others are known to be silent on it.
    private Event thesis() {
        var held = new Value.Text("%s served nobody but its builders".formatted(matter));
        claim("thesis", held, 0);
        if (chance.nextInt(2) == 0) {
            claim("thesis", new Value.Text("%s was a waste of money".formatted(matter)), 1);
        }
        return new Event(
                new EventId("event-" + number),
                "thesis",
                Event.Type.THESIS,
                Status.HELD,
                "Who gained by " + matter,
                "It was argued that {thesis}.",
                Map.of(),
                List.of(),
                claims,
                Map.of("thesis", IntStream.range(2, 5).mapToObj(this::article).toList()),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /// An article's date, and perhaps that of another: the same, only the year, or another year; one of a hundred is misprinted.
    private void dated(double another) {
        var month = 1 + chance.nextInt(12);
        var day = 1 + chance.nextInt(28);
        var exact =
                switch (chance.nextInt(4)) {
                    case 0, 1 -> "%04d-%02d-%02d".formatted(year, month, day);
                    case 2 -> "%04d-%02d".formatted(year, month);
                    default -> "%04d".formatted(year);
                };
        claim("date", new Value.Date(EventDate.parse(exact)), 0);
        if (chance.nextDouble() < another) {
            var other =
                    switch (chance.nextInt(6)) {
                        case 0, 1, 2 -> exact;
                        case 3, 4 -> "%04d".formatted(year);
                        default -> "%04d".formatted(year + 1);
                    };
            claim("date", new Value.Date(EventDate.parse(other)), 1);
        }
    }

    /// Somebody who was of age in those years.
    private Actor person() {
        var middle =
                (int) ((long) world.persons() * (year - Synthetic.FIRST_YEAR) / Synthetic.YEARS);
        var reach = Math.max(5, world.persons() * 20 / Synthetic.YEARS);
        return world.person(
                Math.clamp(middle + chance.nextInt(-reach, reach), 0, world.persons() - 1));
    }

    private static Value ref(Actor actor) {
        return new Value.Ref(actor.id().value());
    }

    private static Value items(Actor... actors) {
        return new Value.Items(List.of(actors).stream().map(a -> a.id().value()).toList(), true);
    }

    private static Value amount(int number) {
        return new Value.Amount(
                OptionalDouble.of(number),
                OptionalDouble.of(number),
                "million",
                Optional.empty(),
                Qualifier.EXACTLY);
    }

    /// The article that tells of an event before others.
    private static int first(int number) {
        return number % Synthetic.ARTICLES;
    }

    private ArticleId article(int nth) {
        return new ArticleId("article-" + (number + nth) % Synthetic.ARTICLES);
    }

    private void claim(String attribute, Value value, int nth) {
        claims.add(claim(attribute, value, (number + nth) % Synthetic.ARTICLES, List.of()));
    }

    private Claim claim(String attribute, Value value, int article, List<ClaimId> excludes) {
        return new Claim(
                new ClaimId("event-%d/%s/article-%d".formatted(number, attribute, article)),
                new EventId("event-" + number),
                attribute,
                value,
                new ArticleId("article-" + article),
                List.of(new Span(0, 1)),
                List.of(new Lines(1, 1)),
                Modality.ASSERTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                excludes);
    }

    private Event event(
            String kind, Event.Type type, String title, String telling, Map<String, String> asks) {
        var id = new EventId("event-" + number);
        var misprint = chance.nextInt(100) == 0;
        return new Event(
                id,
                kind,
                type,
                Status.HAPPENED,
                title,
                telling,
                asks,
                List.of(),
                claims,
                Map.of("date", IntStream.range(3, 6).mapToObj(this::article).toList()),
                misprint
                        ? List.of(
                                new Note(
                                        "date",
                                        Optional.of(claims.getFirst().id()),
                                        Note.Sort.ERRATUM,
                                        "The year is misprinted.",
                                        List.of("outside")))
                        : List.of(),
                List.of(),
                Optional.empty());
    }
}

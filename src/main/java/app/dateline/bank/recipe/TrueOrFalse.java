package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "True or false?" of a telling that gives the year, the person or the number of an event, or one that is refuted: the hash of the id
/// tosses which. One statement an event, and only where no article contradicts.
public final class TrueOrFalse implements Recipe {
    private static final int LIKELIEST = 3;

    /// A year farther off is ruled out by what the telling says of its time: a state is not called new for long.
    private static final int NEAR = 10;

    @Override
    public String id() {
        return "true-or-false";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() == Event.Type.EVENT && e.mergedInto().isEmpty())
                .flatMap(e -> statement(teller, e, unasked).stream())
                .toList();
    }

    /// Of two true statements of one event, each would be the other: the hash takes the attribute that is asked.
    private Optional<Question> statement(Teller teller, Event event, Consumer<Unasked> unasked) {
        return Stream.of(
                        Stream.of("date"),
                        named(teller, event),
                        Amounts.attributes(teller.chronicle(), event))
                .flatMap(s -> s)
                .filter(a -> teller.plain(event, a).isPresent())
                .sorted(Hash.order(id() + event.id(), a -> a))
                .map(a -> new Asking(id(), teller, event, a, Optional.empty(), unasked))
                .flatMap(a -> question(a).stream())
                .findFirst();
    }

    /// The roles of persons in an event whose time is told as well: undated, the like may be true of somebody else.
    private static Stream<String> named(Teller teller, Event event) {
        return teller.commonDate(event).isEmpty()
                ? Stream.of()
                : Persons.roles(teller.chronicle(), event)
                        .filter(r -> Teller.asks(event, r))
                        .sorted();
    }

    private static Optional<Question> question(Asking asking) {
        return asking.attribute().equals("date")
                ? dated(asking)
                : Persons.key(asking).isPresent() ? named(asking) : counted(asking);
    }

    private static Optional<Question> counted(Asking asking) {
        var key = Amounts.key(asking);
        if (key.flatMap(k -> Figure.of(asking.chronicle().vocabulary(), k)).isEmpty()) {
            return asking.none("no single person or number is given");
        }
        var wrong =
                HowMuch.wrong(asking, key.get()).stream()
                        .flatMap(c -> c.option().stream())
                        .toList();
        return Stem.of(asking, asking.slot())
                .flatMap(s -> s.valued(key.get(), Stream.of()))
                .flatMap(p ->
                        stated(
                                asking,
                                p,
                                key.get(),
                                asking.teller().wording().words(key.get()),
                                wrong));
    }

    private static Optional<Question> dated(Asking asking) {
        var years =
                asking.claims().stream()
                        .flatMap(c -> WhenYear.year(c).stream())
                        .distinct()
                        .toList();
        if (years.size() != 1 || asking.support(WhenYear.year(years.getFirst())).isEmpty()) {
            return asking.none("no single year is given");
        }
        var key = years.getFirst();
        return Stem.of(asking, "year")
                .flatMap(s -> s.dated("year", WhenYear.year(key)))
                .flatMap(p ->
                        stated(
                                asking,
                                p,
                                WhenYear.year(key),
                                String.valueOf(key),
                                likely(asking, key)));
    }

    /// The years near the true one if there are any, of those of which somebody could have told.
    private static List<Option> likely(Asking asking, int key) {
        var all =
                YearsAround.of(asking, key).options().stream()
                        .filter(o -> asking.toldAfter(year(o)))
                        .toList();
        var near = all.stream().filter(o -> Math.abs(year(o) - key) <= NEAR).toList();
        return near.isEmpty() ? all : near;
    }

    private static int year(Option option) {
        return Integer.parseInt(option.text());
    }

    private static Optional<Question> named(Asking asking) {
        var key = Persons.key(asking).orElseThrow();
        var value = new Value.Ref(key.id().value());
        return Stem.of(asking, asking.slot())
                .flatMap(s ->
                        s.valued(value, Persons.names(key))
                                .flatMap(p ->
                                        stated(
                                                asking,
                                                p,
                                                value,
                                                key.name(),
                                                wrong(asking, key, s.told()))));
    }

    private static List<Option> wrong(Asking asking, Actor key, String told) {
        return Counterparts.of(asking, key)
                .filter(c -> !Tokens.name(told, Persons.names(c.actor())))
                .limit(LIKELIEST)
                .map(Counterparts::option)
                .toList();
    }

    private static Optional<Question> stated(
            Asking asking, Prompt prompt, Value key, String text, List<Option> wrong) {
        if (wrong.isEmpty()) {
            return asking.none("nothing can be stated that is refuted");
        }
        var right =
                new Option(
                        text, asking.support(key).orElse(List.of()), List.of(), Optional.empty());
        var holds = Hash.of(asking.id() + "/holds", 2) == 0;
        var stated = holds ? right : wrong.get(Hash.of(asking.id() + "/stated", wrong.size()));
        return Optional.of(asking.question(prompt, new Task.TrueFalse(holds, stated, right)));
    }
}
